import { element } from './dom.js'
import { jsonView } from './json.js'

/** What an utterance was understood as, in one line. @param {any} understood */
export function understoodLine(understood) {
  const line = element('p', { class: 'understood' })
  line.append(...NAMES[/** @type {keyof typeof NAMES} */ (understood.kind)](understood))
  return line
}

const pill = (/** @type {string} */ text) => element('code', { class: 'pill' }, text)

const NAMES = {
  launch: () => [pill('LaunchRequest')],
  exit: () => [pill('SessionEndedRequest')],
  'not-routed': () => [],
  intent: (/** @type {any} */ { intent }) => [pill(intent.name), ...filledSlots(intent).map(slotInLine)],
}

const filledSlots = (/** @type {any} */ { slots = {} }) =>
  Object.values(slots).filter(({ value, slotValue }) => value !== undefined || slotValue !== undefined)

function slotInLine(/** @type {any} */ slot) {
  const meant = meaningsOf(slot)[0]
  const says = meant?.name !== undefined && meant.name !== slot.value ? ` → ${meant.name}` : ''
  return element('span', { class: 'slot' }, element('b', {}, slot.name), ` ${slot.value}${says}`)
}

/** The values that a slot's words resolve to, with the source that knows them. */
function meaningsOf(/** @type {any} */ slot) {
  const authorities = slot.resolutions?.resolutionsPerAuthority ?? []
  return authorities.flatMap((/** @type {any} */ { values, status, authority }) =>
    (values?.length ? values : [{ value: {} }]).map((/** @type {any} */ { value }) => ({
      ...value,
      status: status.code,
      source: authority.includes('.dynamic.') ? 'dynamic' : '',
    })),
  )
}

/** Slots with their resolutions, and every intent that was considered, with the reasons. @param {any} understood */
export function understandingView({ kind, intent, considered, reason }) {
  const parts = [
    reason === undefined ? undefined : element('p', {}, reason),
    kind === 'intent' && filledSlots(intent).length > 0 ? slotTable(filledSlots(intent)) : undefined,
    considered.length > 0 ? consideredList(considered) : undefined,
  ].filter(part => part !== undefined)
  return [...parts, intent === undefined ? undefined : jsonView('Intent', () => intent)]
}

const SLOT_COLUMNS = ['Slot', 'Heard', 'Means', 'Id', 'Status']

function slotTable(/** @type {any[]} */ slots) {
  const rows = slots.flatMap(slot => {
    const meanings = meaningsOf(slot)
    return (meanings.length > 0 ? meanings : [{}]).map(
      (/** @type {any} */ { name = '', id = '', status = '', source }) =>
        element(
          'tr',
          {},
          ...[slot.name, slot.value ?? 'a list', name, id, [status, source].filter(Boolean).join(' ')].map(
            cell,
          ),
        ),
    )
  })
  return element(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Slots' },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, ...SLOT_COLUMNS.map(name => element('th', { scope: 'col' }, name))),
      ),
      element('tbody', {}, ...rows),
    ),
  )
}

const cell = (/** @type {string} */ text) => element('td', {}, text)

const consideredList = (/** @type {any[]} */ considered) =>
  element(
    'ol',
    { class: 'considered', 'aria-label': 'Intents that were considered' },
    ...considered.map(({ intent, confidence, because }) =>
      element(
        'li',
        {},
        element('code', {}, intent.name),
        element('span', { class: 'confidence' }, `${Math.round(confidence * 100)} %`),
        element('span', { class: 'soft' }, because),
      ),
    ),
  )
