import { element } from './dom.js'

const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** More is shown without colours: a browser would be slow with it. */
const MAX_COLOURED_CHARACTERS = 60_000

/**
 * A value as JSON that can be read, folded and copied; it is written when it is opened.
 * @param {string} title
 * @param {() => unknown} valueNow
 */
export function jsonView(title, valueNow) {
  const details = /** @type {HTMLDetailsElement} */ (
    element('details', { class: 'json' }, element('summary', {}, title))
  )
  details.addEventListener('toggle', () => {
    details.querySelector('.json-body')?.remove()
    if (details.open) fill(details, valueNow())
  })
  return details
}

/** @param {HTMLElement} details @param {unknown} value */
function fill(details, value) {
  const text = JSON.stringify(value, undefined, 2) ?? 'nothing'
  const code = element('code')
  code.append(...(text.length > MAX_COLOURED_CHARACTERS ? [text] : coloured(text)))
  const name = `${details.querySelector('summary')?.textContent} as JSON`
  const copy = element('button', { type: 'button', class: 'copy' }, 'Copy')
  copy.addEventListener('click', () => copyText(text, copy))
  details.append(
    element(
      'div',
      { class: 'json-body' },
      copy,
      element('pre', { tabindex: 0, role: 'region', 'aria-label': name }, code),
    ),
  )
}

/** @param {string} text @returns {(string | Node)[]} */
function coloured(text) {
  const parts = []
  let at = 0
  for (const match of text.matchAll(TOKENS)) {
    const [whole, string, colon] = match
    parts.push(text.slice(at, match.index))
    const kind = colon !== undefined ? 'key' : string !== undefined ? 'string' : 'literal'
    parts.push(element('span', { class: `json-${kind}` }, string ?? whole), colon ?? '')
    at = match.index + whole.length
  }
  return [...parts, text.slice(at)]
}

/** @param {string} text @param {HTMLElement} button */
async function copyText(text, button) {
  try {
    await navigator.clipboard.writeText(text)
    button.textContent = 'Copied'
  } catch {
    button.textContent = 'The browser does not let it copy'
  }
}
