import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { interfaces } from 'ask-sdk-model'
import { afterFailure, expectedEnd, followOn, isBehind } from '../../../core/playback/follow-on.ts'
import type { Listener } from '../../../core/playback/listener.ts'
import { finished, type StreamEvent, started, stopped } from '../../../core/playback/positions.ts'
import type { Here } from '../../../core/playback/situation.ts'
import { readToken, writeToken } from '../../../core/playback/stream-token.ts'
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

/**
 * Tries what may still play. Where another stream plays meanwhile, the one that failed was enqueued behind it, and so
 * is what is tried; or it is of an old choice, and nothing to the device any more.
 */
const failed = (ports: SkillPorts): RequestHandler => ({
  canHandle: isRequest('AudioPlayer.PlaybackFailed'),
  async handle(input) {
    const failure = failureIn(input)
    if (!failure) return silence(input)
    const [index, listener] = await Promise.all([ports.shelf.index(), ports.listeners.get(listenerOf(input))])
    const { here, before } = failure
    if (before && !isBehind({ index, listener, here, before })) return silence(input)
    const now = timeOf(input)
    const next = afterFailure({ index, listener, here, now })
    if (!next) return silence(input)
    const at = before ? expectedEnd({ index, here: before, now }) : now
    const start = await prepare(ports, next, listener, at)
    const library = { index, mediaBaseUrl: ports.mediaBaseUrl }
    return before ? enqueue(input, start, library, writeToken(before.token)) : play(input, start, library)
  },
})

/** The stream that failed, and the one before it where that plays. Undefined where one of them is not ours. */
function failureIn({ requestEnvelope }: HandlerInput): { here: Here; before?: Here } | undefined {
  const { token, currentPlaybackState: state } =
    requestEnvelope.request as interfaces.audioplayer.PlaybackFailedRequest
  const [failed, active] = [readToken(token), readToken(state?.token)]
  if (!failed) return undefined
  // Where nothing plays, the state is that of before: the stream has not begun.
  const isOn = state?.playerActivity !== undefined && ON.has(state.playerActivity)
  const began = { token: failed, offsetMilliseconds: failed.startMilliseconds ?? 0, isFinished: false }
  if (!isOn) return { here: began }
  if (!active) return undefined
  const on = {
    token: active,
    offsetMilliseconds: readOffset(state.offsetInMilliseconds),
    isFinished: false,
  }
  return state.token === token ? { here: on } : { here: began, before: on }
}

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
