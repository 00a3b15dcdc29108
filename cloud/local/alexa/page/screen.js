import { textsOf } from './apl.js'
import { clockTime, element, icon } from './dom.js'

/**
 * The views of an Echo's screen, by their names. Each is drawn once for what it shows; what moves with the time is
 * moved by `tick`.
 * @type {Record<string, (shown: any, home: {hint: string}) => HTMLElement[]>}
 */
export const VIEWS = { home, playing, card, document }

/** What the choice of a view is called. */
export const VIEW_NAMES = { playing: 'Now playing', card: 'Card', document: 'Document', home: 'Home' }

/** @param {any} _ @param {{hint: string}} home */
function home(_, { hint }) {
  return [
    element(
      'div',
      { class: 'home' },
      element('p', { class: 'home-time' }),
      element('p', { class: 'home-date' }),
    ),
    element('p', { class: 'home-hint' }, hint),
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

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/include-a-card-in-your-skills-response.html */
function card(/** @type {any} */ { card }) {
  const url = card.image?.largeImageUrl ?? card.image?.smallImageUrl
  return [
    scrolled(
      'card-view',
      element(
        'div',
        {},
        element('p', { class: 'kind' }, CARD_KINDS[/** @type {'Simple'} */ (card.type)] ?? card.type),
        element('p', { class: 'now-title' }, card.title ?? 'Card'),
        element(
          'p',
          { class: 'card-text' },
          card.content ?? card.text ?? (card.permissions ?? []).join('\n'),
        ),
      ),
      url ? element('img', { src: url, alt: '' }) : undefined,
    ),
  ]
}

const CARD_KINDS = {
  Simple: 'Card',
  Standard: 'Card',
  LinkAccount: 'Card: link your account',
  AskForPermissionsConsent: 'Card: give permission',
}

/** The words of a document; its JSON where it has none that can be found. */
function document(/** @type {any} */ { document }) {
  const directive = document.document === undefined ? { document } : document
  const [first, ...others] = textsOf(directive)
  const token = directive.token ?? directive.document?.name ?? 'without a token'
  const kind = element('p', { class: 'kind' }, `APL document: ${token}`)
  if (first === undefined) {
    const json = JSON.stringify(directive.document, undefined, 1)
    return [scrolled('document-view', kind, element('pre', {}, json))]
  }
  const lines = others.map(text => element('p', { class: 'card-text' }, text))
  return [scrolled('document-view', kind, element('p', { class: 'now-title' }, first), ...lines)]
}

/** Longer than a screen: it can be scrolled, by keyboard too. @param {string} name @param {(Node | undefined)[]} children */
const scrolled = (name, ...children) =>
  element(
    'div',
    { class: name, tabindex: 0, role: 'group', 'aria-label': 'What the skill shows' },
    ...children,
  )
