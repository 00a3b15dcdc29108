import type { Directive, Intent, Request } from 'ask-sdk-model'
import { isObject } from '../device/answer/problem.ts'
import type { Exchange } from '../device/transcript.ts'
import { clockTime } from './duration.ts'
import { type Happened, isGood, type Player } from './turn.ts'

/** Of a longer talk only the end is written. */
const MAX_TURNS = 40

/** A talk with Alexa as text, a paragraph for each thing that the test did. */
export function writeTranscript(talk: readonly Happened[]): string {
  const left = Math.max(0, talk.length - MAX_TURNS)
  const before = left > 0 ? [`(${left} turns before are left out)`] : []
  return [...before, ...talk.slice(left).map(paragraph)].join('\n')
}

function paragraph(happened: Happened): string {
  const { act, heard, exchanges, notes, problem, player, isListening } = happened
  const first = exchanges[0]?.number ?? Number.POSITIVE_INFINITY
  const notesAt = (is: (after: number) => boolean) =>
    notes.filter(({ after }) => is(after)).map(({ line }) => `    ! ${line}`)
  const isTold =
    problem === undefined || notes.some(({ line }) => line.includes(problem)) || !exchanges.every(isGood)
  return [
    act,
    ...notesAt(after => after < first),
    ...exchanges.flatMap(exchange => [...lines(exchange), ...notesAt(after => after === exchange.number)]),
    ...(isTold ? [] : [`    ! ${problem}`]),
    ...heard.map(({ text }) => `Alexa: ${JSON.stringify(text)}`),
    ...(isListening ? ['    (Alexa listens)'] : []),
    ...(player.token === undefined ? [] : [`    ♪ ${describePlayer(player)}`]),
  ].join('\n')
}

const lines = (exchange: Exchange): string[] => [
  `    → ${describeRequest(exchange.request.request)}`,
  ...(isGood(exchange) ? describeAnswer(exchange.response).map(line => `    ← ${line}`) : []),
]

/** "IntentRequest SongIntent song="the lion"", "AudioPlayer.PlaybackStarted "lion" at 0:00". */
export function describeRequest(request: Request): string {
  if (request.type === 'IntentRequest') return `IntentRequest ${describeIntent(request.intent)}`
  const { token, offsetInMilliseconds: offset, reason, error }: Partial<Details> = request
  return [
    request.type,
    ...(token === undefined ? [] : [JSON.stringify(token)]),
    ...(offset === undefined ? [] : [`at ${clockTime(offset)}`]),
    ...(typeof reason === 'string' ? [reason] : []),
    ...(error?.message === undefined ? [] : [`${error.type}: ${error.message}`]),
  ].join(' ')
}

/** What requests other than an IntentRequest may tell. */
interface Details {
  readonly type: string
  readonly token: string
  readonly offsetInMilliseconds: number
  readonly reason: unknown
  readonly error: { readonly type?: string; readonly message?: string }
}

/** "SongIntent song="the lion"" */
export const describeIntent = ({ name, slots = {} }: Intent): string =>
  [
    name,
    ...Object.values(slots)
      .filter(({ value }) => value !== undefined)
      .map(slot => `${slot.name}=${JSON.stringify(slot.value)}`),
  ].join(' ')

/** What else an answer holds than speech, which is shown where it is heard. */
function describeAnswer(answer: unknown): string[] {
  const response = isObject(answer) && isObject(answer.response) ? answer.response : {}
  const directives: readonly Directive[] = Array.isArray(response.directives) ? response.directives : []
  const card = isObject(response.card)
    ? [`a ${response.card.type} card ${JSON.stringify(response.card.title ?? '')}`]
    : []
  return [...directives.map(describeDirective), ...card]
}

function describeDirective(directive: Directive): string {
  switch (directive.type) {
    case 'AudioPlayer.Play': {
      const { token, offsetInMilliseconds } = directive.audioItem?.stream ?? {}
      return `${directive.type} ${directive.playBehavior} ${JSON.stringify(token)} from ${clockTime(offsetInMilliseconds ?? 0)}`
    }
    case 'AudioPlayer.ClearQueue':
      return `${directive.type} ${directive.clearBehavior}`
    default:
      return directive.type
  }
}

/** "PLAYING "The Lion" (token "lion", https://…) at 1:35" */
export function describePlayer({ activity, token, stream, metadata, offsetInMilliseconds }: Player): string {
  if (token === undefined) return activity
  const title = metadata?.title === undefined ? '' : ` ${JSON.stringify(metadata.title)}`
  return `${activity}${title} (token ${JSON.stringify(token)}, ${stream?.url}) at ${clockTime(offsetInMilliseconds)}`
}
