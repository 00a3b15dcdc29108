import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { Listener } from '../../../core/playback/listener.ts'
import { finished, type StreamEvent, started, stopped } from '../../../core/playback/positions.ts'
import { following } from '../../../core/playback/queue.ts'
import { startFromBeginning } from '../../../core/playback/start.ts'
import { readToken } from '../../../core/playback/stream-token.ts'
import { enqueue, silence } from '../answer.ts'
import type { SkillPorts } from '../ports.ts'
import { isRequest, listenerOf } from '../request.ts'

/** What the device tells of its player: it keeps the listener's place and moves the queue. */
export const deviceEventHandlers = (ports: SkillPorts): RequestHandler[] => [
  note(ports, 'AudioPlayer.PlaybackStarted', started),
  note(ports, 'AudioPlayer.PlaybackStopped', stopped),
  note(ports, 'AudioPlayer.PlaybackFinished', finished),
  nearlyFinished(ports),
  { canHandle: isRequest('AudioPlayer.PlaybackFailed'), handle: silence },
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
const nearlyFinished = ({ shelf, listeners, mediaBaseUrl }: SkillPorts): RequestHandler => ({
  canHandle: isRequest('AudioPlayer.PlaybackNearlyFinished'),
  async handle(input) {
    const event = streamEvent(input)
    const stream = readToken(event?.token)
    if (!event || !stream) return silence(input)
    const [index, listener] = await Promise.all([shelf.index(), listeners.get(listenerOf(input))])
    const episode = following(index, stream, listener)
    if (!episode) return silence(input)
    return enqueue(input, startFromBeginning(episode, stream.queue), { index, mediaBaseUrl }, event.token)
  },
})

function streamEvent({ requestEnvelope: { request } }: HandlerInput): StreamEvent | undefined {
  if (!('token' in request) || !('offsetInMilliseconds' in request)) return undefined
  const { token, offsetInMilliseconds = 0, timestamp } = request
  const stream = readToken(token)
  if (!stream || token === undefined) return undefined
  return {
    token,
    episode: stream.episode,
    edition: stream.edition,
    offsetMilliseconds: offsetInMilliseconds,
    at: timestamp,
  }
}
