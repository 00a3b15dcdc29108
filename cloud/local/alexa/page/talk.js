import { byId, element } from './dom.js'
import { exchangeView, nameOf, troubleViews } from './exchange.js'
import { localeOf } from './replay.js'
import { understandingView, understoodLine } from './understood.js'

/** The talk as a conversation, newest first, with what stands behind each turn. */
export class Talk {
  #list = byId('happenings')
  #nothing = byId('nothing-yet')

  /** @param {any[]} happenings in their order */
  show(happenings) {
    this.#list.replaceChildren(...happenings.map(happeningView).reverse())
    this.#nothing.hidden = happenings.length > 0
  }

  /** @param {any} happening */
  add(happening) {
    const view = happeningView(happening)
    view.classList.add('new')
    this.#list.prepend(view)
    this.#nothing.hidden = true
  }
}

const happeningView = (/** @type {any} */ happening) =>
  happening.turn ? turnView(happening.turn, happening.exchanges) : eventView(happening.exchanges)

/** @param {any} turn @param {any[]} exchanges */
function turnView({ utterance, understood, speech, problem }, exchanges) {
  const lang = localeOf(exchanges, undefined)
  const isUnrouted = understood.kind === 'not-routed' && utterance !== ''
  return element(
    'li',
    { class: 'turn' },
    element(
      'p',
      { class: 'asked' },
      element('span', { class: 'visually-hidden' }, 'You: '),
      utterance === ''
        ? element('i', { class: 'soft' }, 'Nothing was said')
        : element('span', { lang, dir: 'auto' }, `“${utterance}”`),
    ),
    ...speech.map((/** @type {any} */ { text }) => answerView(text, lang)),
    speech.length === 0 ? element('p', { class: 'soft' }, 'Alexa said nothing.') : undefined,
    ...troubleViews(exchanges),
    isUnrouted ? element('p', { class: 'unrouted' }, problem ?? understood.reason) : undefined,
    understoodLine(understood),
    behind(understood, exchanges),
  )
}

/** @param {string} text @param {string | undefined} lang */
const answerView = (text, lang) =>
  element(
    'p',
    { class: 'answered' },
    element('span', { class: 'visually-hidden' }, 'Alexa: '),
    element('span', { lang, dir: 'auto' }, text || '(sound without words)'),
  )

/** @param {any} understood @param {any[]} exchanges */
function behind(understood, exchanges) {
  const details = element('details', { class: 'behind' }, element('summary', {}, behindTitle(exchanges)))
  const fill = () =>
    details.append(
      element('h3', {}, 'Understood'),
      element('div', { class: 'understanding' }, ...understandingView(understood)),
      ...(exchanges.length > 0 ? [element('h3', {}, 'Requests and answers'), exchangeList(exchanges)] : []),
    )
  details.addEventListener('toggle', fill, { once: true })
  return details
}

/** @param {any[]} exchanges */
function behindTitle(exchanges) {
  const requests = `${exchanges.length} ${exchanges.length === 1 ? 'request' : 'requests'}`
  return exchanges.length === 0 ? 'Why' : `Understanding and ${requests}`
}

const exchangeList = (/** @type {any[]} */ exchanges) =>
  element('ol', { class: 'exchanges' }, ...exchanges.map(exchangeView))

/** What the skill was told without a word: buttons, and what became of a stream. @param {any[]} exchanges */
function eventView(exchanges) {
  const names = exchanges.map(exchange =>
    nameOf(exchange).replace(/^(?:AudioPlayer|PlaybackController)\./, ''),
  )
  const details = element('details', { class: 'behind' }, element('summary', {}, names.join(', ')))
  details.addEventListener('toggle', () => details.append(exchangeList(exchanges)), { once: true })
  return element('li', { class: 'event' }, ...troubleViews(exchanges), details)
}
