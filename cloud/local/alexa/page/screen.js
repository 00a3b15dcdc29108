import { linesOf } from './apl.js'
import { clockTime, element, icon } from './dom.js'

/**
 * What the views need of the page: what one may say, and who is told of a touch.
 * @typedef {{hint: string, touch: (touch: NonNullable<import('./apl.js').Line['touch']>) => void}} Around
 */

/**
 * The views of an Echo's screen, by their names. Each is drawn once for what it shows; what moves with the time is
 * moved by `tick`.
 * @type {Record<string, (shown: any, around: Around) => HTMLElement[]>}
 */
export const VIEWS = { home, playing, card, document }

/** What the choice of a view is called. */
export const VIEW_NAMES = { playing: 'Now playing', card: 'Card', document: 'Document', home: 'Home' }

/** @param {any} _ @param {Around} around */
function home(_, { hint }) {
  return [
    element(
      'div',
      { class: 'home-view' },
      element('p', { class: 'home-time' }),
      element('p', { class: 'home-date' }),
      element('p', { class: 'home-hint' }, hint),
    ),
  ]
}

function playing(/** @type {any} */ { playing }) {
  const { metadata = {}, stream, durationMilliseconds } = playing
  const backdrop = picture(metadata.backgroundImage) ?? picture(metadata.art)
  backdrop?.classList.add('backdrop')
  return [
    ...(backdrop ? [backdrop] : []),
    element('div', { class: 'now' }, art(metadata.art), words(metadata, stream.token)),
    element(
      'div',
      { class: 'progress-row' },
      element('span', { class: 'elapsed' }),
      element('progress', { 'aria-label': 'Place in the stream', max: durationMilliseconds ?? 1, value: 0 }),
      element(
        'span',
        { class: 'length' },
        durationMilliseconds === undefined ? '' : clockTime(durationMilliseconds),
      ),
    ),
  ]
}

/** @param {any} metadata @param {string} token */
const words = (metadata, token) =>
  element(
    'div',
    { class: 'now-words' },
    element('p', { class: 'now-title' }, metadata.title || token),
    metadata.subtitle ? element('p', { class: 'now-subtitle' }, metadata.subtitle) : undefined,
    element('div', { class: 'caption-lines' }),
  )

function art(/** @type {any} */ image) {
  const shown = picture(image)
  const frame = element('div', { class: 'art' }, icon('note'), shown)
  shown?.addEventListener('error', () => shown.remove())
  return frame
}

/** The largest of an image's sources. @param {any} image */
function picture(image) {
  const sources = [...(image?.sources ?? [])].sort((a, b) => (b.widthPixels ?? 0) - (a.widthPixels ?? 0))
  const url = sources[0]?.url
  return url ? element('img', { src: url, alt: image.contentDescription ?? '' }) : undefined
}

function card(/** @type {any} */ { card }) {
  return [scrolled('card-view', ...cardParts(card))]
}

/**
 * A card's words and its picture, as the screen and the Alexa app show them.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/include-a-card-in-your-skills-response.html
 * @param {any} card
 */
export function cardParts(card) {
  const url = card.image?.largeImageUrl ?? card.image?.smallImageUrl
  const text = card.content ?? card.text ?? (card.permissions ?? []).join('\n')
  return [
    element(
      'div',
      {},
      element('p', { class: 'kind' }, CARD_KINDS[/** @type {'Simple'} */ (card.type)] ?? card.type),
      element('p', { class: 'now-title' }, card.title ?? 'Card'),
      element('p', { class: 'card-text' }, text),
    ),
    url ? element('img', { src: url, alt: '' }) : undefined,
  ]
}

const CARD_KINDS = {
  Simple: 'Card',
  Standard: 'Card',
  LinkAccount: 'Card: link your account',
  AskForPermissionsConsent: 'Card: give permission',
}

/** The words of a document; its JSON where it has none that can be found. @param {any} shown @param {Around} around */
function document({ document: directive }, { touch }) {
  const token = directive.token ?? 'without a token'
  const kind = element('p', { class: 'kind' }, `APL document: ${token}`)
  const [title, ...others] = linesOf(directive)
  if (title === undefined) {
    const json = JSON.stringify(directive.document, undefined, 1)
    return [scrolled('document-view', kind, element('pre', {}, json))]
  }
  const lines = touchable(others).map(line => lineView(line, touch))
  return [scrolled('document-view', kind, lineView(title, touch, 'now-title'), ...lines)]
}

/** Lines of the same touch become one. @param {import('./apl.js').Line[]} lines */
function touchable(lines) {
  /** @type {import('./apl.js').Line[]} */
  const joined = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && line.touch && last.touch === line.touch)
      joined.splice(-1, 1, { ...last, text: `${last.text}\n${line.text}` })
    else joined.push(line)
  }
  return joined
}

/** @param {import('./apl.js').Line} line @param {Around['touch']} tell @param {string} [name] */
const lineView = ({ text, touch }, tell, name = 'card-text') =>
  touch
    ? element('button', { type: 'button', class: 'touch', onclick: () => tell(touch) }, text)
    : element('p', { class: name }, text)

/** Longer than a screen: it can be scrolled, by keyboard too. @param {string} name @param {(Node | undefined)[]} children */
const scrolled = (name, ...children) =>
  element(
    'div',
    { class: name, tabindex: 0, role: 'group', 'aria-label': 'What the skill shows' },
    ...children,
  )
