/**
 * What the skill sent for the screen, newest first to be seen: as the device says it, or, where it says nothing of its
 * screen, as the answers of the talk tell it.
 * @param {any} device
 * @param {readonly any[]} happenings in their order
 */
export function shownOn(device, happenings) {
  const { screen = sentIn(happenings, device.session !== undefined), player } = device
  const playing = player.stream && { ...player, metadata: screen.metadata ?? player.metadata }
  return { playing, card: screen.card, document: screen.document }
}

/** @param {readonly any[]} happenings @param {boolean} isInSession */
function sentIn(happenings, isInSession) {
  const turns = happenings.map(({ exchanges }) => responsesOf(exchanges)).filter(({ length }) => length > 0)
  const latest = turns.at(-1) ?? []
  const asked = isInSession ? turns.flat() : latest
  return { card: lastOf(latest, response => response.card), document: lastOf(asked, documentOf) }
}

/** Of answers to what a listener said. @param {readonly any[]} exchanges */
const responsesOf = exchanges =>
  exchanges
    .filter(({ request, problems }) => request.session !== undefined && problems.length === 0)
    .flatMap(({ response }) => response?.response ?? [])

/** @param {readonly any[]} responses @param {(response: any) => any} find */
const lastOf = (responses, find) => responses.map(find).findLast(found => found !== undefined)

/** @param {any} response */
const documentOf = response =>
  response.directives?.find((/** @type {any} */ { type }) => type === 'Alexa.Presentation.APL.RenderDocument')

/**
 * What an Echo with a screen shows by itself.
 * @param {{playing?: any, card?: any, document?: any}} shown
 */
export function firstView({ playing, card, document }) {
  if (document) return 'document'
  if (playing?.activity === 'PLAYING') return 'playing'
  if (card) return 'card'
  return playing ? 'playing' : 'home'
}
