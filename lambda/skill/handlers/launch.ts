import type { RequestHandler } from 'ask-sdk-core'
import { latest } from '../../../core/playback/queue.ts'
import { readToken } from '../../../core/playback/stream-token.ts'
import { ask, say } from '../answer.ts'
import type { SkillPorts } from '../ports.ts'
import { isRequest, listenerOf } from '../request.ts'
import { speechOf } from '../speech/speech.ts'

/** "Open voice shelf." */
export const launch = ({ shelf, listeners }: SkillPorts): RequestHandler => ({
  canHandle: isRequest('LaunchRequest'),
  async handle(input) {
    const [index, listener] = await Promise.all([shelf.latestIndex(), listeners.get(listenerOf(input))])
    const speech = speechOf(input)
    if (index.all().length === 0) return say(input, speech('emptyShelf'))
    const stream = readToken(listener.current?.token)
    const episode = stream && index.episode(stream.episode)
    const isUnfinished = episode && listener.positions[episode.id] !== undefined
    const words = isUnfinished
      ? speech('carryingOn', { title: episode.title })
      : speech('welcome', { title: latest(index)?.title ?? '' })
    return ask(input, words, speech('whatToPlay'))
  },
})
