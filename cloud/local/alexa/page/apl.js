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

/** More is nothing that a screen shows. */
const MAX_TEXTS = 40

/**
 * The words of an APL document, in their order, with data bound where a path leads to it.
 * @param {{document?: any, datasources?: any}} directive Alexa.Presentation.APL.RenderDocument
 * @returns {string[]}
 */
export function textsOf({ document, datasources }) {
  const parameters = document?.mainTemplate?.parameters ?? []
  const first = typeof parameters[0] === 'string' ? parameters[0] : (parameters[0]?.name ?? 'payload')
  /** @type {string[]} */
  const texts = []
  walk(document?.mainTemplate, { [first]: datasources ?? {} }, document?.layouts ?? {}, texts, 0)
  return texts
}

/** @param {any} part @param {any} data @param {any} layouts @param {string[]} texts @param {number} depth */
function walk(part, data, layouts, texts, depth) {
  if (typeof part !== 'object' || part === null || texts.length >= MAX_TEXTS || depth > 30) return
  if (Array.isArray(part)) {
    for (const one of part) walk(one, data, layouts, texts, depth + 1)
    return
  }
  for (const name of WORDS) note(bound(part[name], data), texts)
  for (const name of PARTS) {
    for (const scope of scopes(part, data)) walk(bound(part[name], data), scope, layouts, texts, depth + 1)
  }
  const layout = Object.hasOwn(layouts, part.type) ? layouts[part.type] : undefined
  if (layout) walk(layout, { ...data, ...boundAll(part, data) }, layouts, texts, depth + 1)
}

/** The children of a component with `data` stand once for each of its items. @param {any} part @param {any} data */
function scopes(part, data) {
  const items = part.data === undefined ? undefined : bound(part.data, data)
  return Array.isArray(items) ? items.map((item, index) => ({ ...data, data: item, index })) : [data]
}

/** @param {any} part @param {any} data */
const boundAll = (part, data) =>
  Object.fromEntries(Object.entries(part).map(([name, value]) => [name, bound(value, data)]))

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

/** @param {unknown} text @param {string[]} texts */
function note(text, texts) {
  if (typeof text !== 'string') return
  const plain = new DOMParser().parseFromString(text, 'text/html').body.textContent?.trim()
  if (plain) texts.push(plain)
}
