/** The properties that show words, of Text and of the components of Alexa's own layouts. */
const WORDS = [
  'headerTitle',
  'headerSubtitle',
  'title',
  'primaryText',
  'secondaryText',
  'tertiaryText',
  'bodyText',
  'text',
  'hintText',
  'buttonText',
]

const PARTS = ['item', 'items', 'firstItem', 'lastItem', 'children', 'listItems', 'headerBackButton']

/** What a component does when it is touched, of TouchWrapper and of Alexa's own layouts. */
const TOUCHES = ['onPress', 'primaryAction']

/** More is nothing that a screen shows. */
const MAX_LINES = 40

/**
 * Words of a document. Lines of one thing that can be touched have the same touch: what it sends to the skill.
 * @typedef {{text: string, touch?: {arguments: unknown[], source: {type: string, handler: string, id: string}}}} Line
 */

/**
 * The words of an APL document, in their order, with data bound where a path leads to it.
 * @param {{document?: any, datasources?: any}} directive Alexa.Presentation.APL.RenderDocument
 * @returns {Line[]}
 */
export function linesOf({ document, datasources }) {
  const parameters = document?.mainTemplate?.parameters ?? []
  const first = typeof parameters[0] === 'string' ? parameters[0] : (parameters[0]?.name ?? 'payload')
  const walk = new Walk(document?.layouts ?? {})
  walk.into(document?.mainTemplate, { [first]: datasources ?? {} })
  return walk.lines
}

class Walk {
  /** @type {Line[]} */
  lines = []
  #layouts

  /** @param {Record<string, any>} layouts */
  constructor(layouts) {
    this.#layouts = layouts
  }

  /** @param {any} part @param {any} data @param {Line['touch']} [outer] @param {number} [depth] */
  into(part, data, outer, depth = 0) {
    if (typeof part !== 'object' || part === null || this.lines.length >= MAX_LINES || depth > 30) return
    if (Array.isArray(part)) {
      for (const one of part) this.into(one, data, outer, depth + 1)
      return
    }
    const touch = touchOf(part, data) ?? outer
    for (const name of WORDS) this.#note(bound(part[name], data), touch)
    for (const name of PARTS) {
      for (const scope of scopes(part, data)) this.into(bound(part[name], data), scope, touch, depth + 1)
    }
    const layout = Object.hasOwn(this.#layouts, part.type) ? this.#layouts[part.type] : undefined
    if (layout) this.into(layout, { ...data, ...boundAll(part, data) }, touch, depth + 1)
  }

  /** @param {unknown} text @param {Line['touch']} touch */
  #note(text, touch) {
    if (typeof text !== 'string') return
    const plain = new DOMParser().parseFromString(text, 'text/html').body.textContent?.trim()
    if (plain) this.lines.push({ text: plain, ...(touch && { touch }) })
  }
}

/** The first SendEvent that a touch leads to. @param {any} part @param {any} data @returns {Line['touch']} */
function touchOf(part, data) {
  const commands = TOUCHES.flatMap(name => bound(part[name], data) ?? [])
  const send = commands.find(command => command?.type === 'SendEvent')
  if (!send) return undefined
  const sent = [send.arguments ?? []].flat().map((/** @type {any} */ one) => boundDeep(one, data))
  return { arguments: sent, source: { type: part.type, handler: 'Press', id: part.id ?? '' } }
}

/** The children of a component with `data` stand once for each of its items. @param {any} part @param {any} data */
function scopes(part, data) {
  const items = part.data === undefined ? undefined : bound(part.data, data)
  return Array.isArray(items) ? items.map((item, index) => ({ ...data, data: item, index })) : [data]
}

/** @param {any} part @param {any} data */
const boundAll = (part, data) =>
  Object.fromEntries(Object.entries(part).map(([name, value]) => [name, bound(value, data)]))

/** @param {any} value @param {any} data @returns {any} */
function boundDeep(value, data) {
  if (Array.isArray(value)) return value.map(one => boundDeep(one, data))
  if (typeof value !== 'object' || value === null) return bound(value, data)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, boundDeep(one, data)]))
}

const WHOLE = /^\$\{([\w.[\]]+)\}$/
const WITHIN = /\$\{([\w.[\]]+)\}/g

/** "${payload.song.title}" becomes what stands there; an expression that is more than a path stays as it is. */
function bound(/** @type {any} */ value, /** @type {any} */ data) {
  if (typeof value !== 'string') return value
  const whole = WHOLE.exec(value)
  if (whole) return lookUp(whole[1] ?? '', data) ?? value
  return value.replace(WITHIN, (expression, path) => String(lookUp(path, data) ?? expression))
}

/** @param {string} path @param {any} data */
const lookUp = (path, data) =>
  path
    .split(/[.[\]]+/)
    .filter(step => step !== '')
    .reduce((found, step) => (Object.hasOwn(Object(found), step) ? found[step] : undefined), data)
