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

/** Why an answer was rejected, or did not come: Amazon's words and what helps. @param {any} exchange */
export function troubleView(exchange) {
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
      element('p', {}, element('q', {}, message), element('br'), hint),
    ),
  )
}

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
