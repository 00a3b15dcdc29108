import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { interfaces } from 'ask-sdk-model'
import { afterFailure, followOn } from '../../../core/playback/follow-on.ts'
import type { Listener } from '../../../core/playback/listener.ts'
import { finished, type StreamEvent, started, stopped } from '../../../core/playback/positions.ts'
import { readToken } from '../../../core/playback/stream-token.ts'
import { enqueue, play, silence } from '../answer.ts'
import { prepare } from '../departure.ts'
import type { SkillPorts } from '../ports.ts'
import { isRequest, listenerOf, readOffset, stampOf, timeOf } from '../request.ts'

/** What the device tells of its player: it keeps the listener's place and moves the queue. */
export const deviceEventHandlers = (ports: SkillPorts): RequestHandler[] => [
  note(ports, 'AudioPlayer.PlaybackStarted', started),
  note(ports, 'AudioPlayer.PlaybackStopped', stopped),
  note(ports, 'AudioPlayer.PlaybackFinished', finished),
  nearlyFinished(ports),
  failed(ports),
]

const note = (
  { listeners }: SkillPorts,
  type: string,
  change: (listener: Listener, event: StreamEvent) => Listener,
): RequestHandler => ({
  canHandle: isRequest(type),
  async handle(input) {
    const event = streamEvent(input)
    if (event) {
      await listeners.change(listenerOf(input), listener => ({
        listener: change(listener, event),
        result: undefined,
      }))
    }
    return silence(input)
  },
})

/** It comes early, late or twice; the same question has the same answer each time, and the device takes it once. */
const nearlyFinished = (ports: SkillPorts): RequestHandler => ({
  canHandle: isRequest('AudioPlayer.PlaybackNearlyFinished'),
  async handle(input) {
    const event = streamEvent(input)
    if (!event || !isActive(input, event.token)) return silence(input)
    const [index, listener] = await Promise.all([ports.shelf.index(), ports.listeners.get(listenerOf(input))])
    const isFinished = playerOf(input)?.playerActivity === 'FINISHED'
    const here = { token: event.stream, offsetMilliseconds: event.offsetMilliseconds, isFinished }
    const next = followOn({ index, listener, here, now: timeOf(input) })
    if (!next) return silence(input)
    const start = await prepare(ports, next.start, listener, next.at)
    return enqueue(input, start, { index, mediaBaseUrl: ports.mediaBaseUrl }, event.token)
  },
})

/** Tries what may still play. Where another stream plays meanwhile, it was enqueued, and what is tried is that as well. */
const failed = (ports: SkillPorts): RequestHandler => ({
  canHandle: isRequest('AudioPlayer.PlaybackFailed'),
  async handle(input) {
    const { token, currentPlaybackState: state } = input.requestEnvelope
      .request as interfaces.audioplayer.PlaybackFailedRequest
    const stream = readToken(token)
    if (!stream || token === undefined) return silence(input)
    const [index, listener] = await Promise.all([ports.shelf.index(), ports.listeners.get(listenerOf(input))])
    const began = stream.startMilliseconds ?? 0
    const isOn = state?.playerActivity !== undefined && ON.has(state.playerActivity)
    // Where it does not play, the state is that of before: the stream has not begun.
    const offsetMilliseconds =
      isOn && state.token === token ? readOffset(state.offsetInMilliseconds ?? began) : began
    const now = timeOf(input)
    const here = { token: stream, offsetMilliseconds, isFinished: false }
    const next = afterFailure({ index, listener, here, now })
    if (!next) return silence(input)
    const start = await prepare(ports, next, listener, now)
    const library = { index, mediaBaseUrl: ports.mediaBaseUrl }
    const other = isOn && readToken(state.token) && state.token !== token ? state.token : undefined
    return other === undefined ? play(input, start, library) : enqueue(input, start, library, other)
  },
})

const ON: ReadonlySet<string> = new Set(['PLAYING', 'BUFFER_UNDERRUN', 'PAUSED'])

const playerOf = ({ requestEnvelope }: HandlerInput) => requestEnvelope.context.AudioPlayer

/** A new choice may have been made since: what follows the old one is nothing to the device any more. */
const isActive = (input: HandlerInput, token: string) => (playerOf(input)?.token ?? token) === token

function streamEvent(input: HandlerInput): StreamEvent | undefined {
  const { request } = input.requestEnvelope
  if (!('token' in request) || !('offsetInMilliseconds' in request)) return undefined
  const { token, offsetInMilliseconds } = request
  const stream = readToken(token)
  if (!stream || token === undefined) return undefined
  return { token, stream, offsetMilliseconds: readOffset(offsetInMilliseconds), at: stampOf(input) }
}
