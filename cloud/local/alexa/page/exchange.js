import { element } from './dom.js'
import { jsonView } from './json.js'

/** What the skill was asked, as one says it: the intent's name, or the request's type. @param {any} exchange */
export const nameOf = ({ request: { request } }) => request.intent?.name ?? request.type

/** One request with its answer, folded. @param {any} exchange */
export function exchangeView(exchange) {
  const { request, response, tookMilliseconds } = exchange
  const isBad = isTrouble(exchange)
  return element(
    'li',
    { class: isBad ? 'exchange bad' : 'exchange' },
    element(
      'p',
      { class: 'exchange-head' },
      element('span', { class: 'exchange-name' }, request.request.type),
      element('span', { class: 'soft' }, isBad ? 'rejected' : answerInWords(response?.response)),
      element('span', { class: 'took' }, `${tookMilliseconds} ms`),
    ),
    jsonView('Request', () => request),
    response === undefined
      ? element('p', { class: 'soft' }, 'There was no answer.')
      : jsonView('Answer', () => response),
  )
}

/** @param {any} exchange */
export const isTrouble = ({ problems, failure }) => problems.length > 0 || failure !== undefined

/**
 * Why answers were rejected, or did not come: Amazon's words, what helps, and how the skill heard of it.
 * @param {any[]} exchanges that followed one another
 */
export const troubleViews = exchanges =>
  exchanges.flatMap((exchange, at) =>
    isTrouble(exchange) ? [troubleView(exchange, exchanges.slice(at + 1).find(tellsOfTrouble))] : [],
  )

const tellsOfTrouble = (/** @type {any} */ { request: { request } }) => request.error !== undefined

/** @param {any} exchange @param {any} told */
function troubleView(exchange, told) {
  const { problems, failure } = exchange
  const title =
    problems.length > 0
      ? `Alexa rejected the answer to ${nameOf(exchange)}`
      : `No answer to ${nameOf(exchange)}`
  return element(
    'div',
    { class: 'rejected' },
    element('p', { class: 'rejected-title' }, title),
    failure === undefined ? undefined : element('p', {}, failure),
    ...problems.map((/** @type {any} */ { message, hint }) =>
      element('p', {}, element('q', {}, message), element('br'), hintView(hint)),
    ),
    element(
      'p',
      {},
      problems.length > 0 ? `The device did nothing of it. ${toldView(told)}` : toldView(told),
    ),
  )
}

/** @param {any} told */
const toldView = told =>
  told ? `The skill was told so by ${told.request.request.type}.` : 'The skill was not told.'

/** @param {string} hint */
const hintView = hint =>
  /^https:\S+$/.test(hint)
    ? element('a', { href: hint, target: '_blank', rel: 'noreferrer' }, 'The rule, in Amazon’s reference')
    : hint

/** @param {any} response */
function answerInWords(response) {
  if (!response) return 'nothing'
  const { outputSpeech, card, reprompt, directives = [], shouldEndSession } = response
  const parts = [
    outputSpeech && 'speech',
    reprompt && 'reprompt',
    card && 'card',
    ...directives.map((/** @type {any} */ { type, playBehavior }) =>
      playBehavior ? `${type} ${playBehavior}` : type,
    ),
    shouldEndSession === false && 'session stays open',
  ]
  return parts.filter(part => part).join(', ') || 'nothing'
}
