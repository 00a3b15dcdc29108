import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import { findEpisode } from '../../../core/catalog/find-episode.ts'
import type { IndexedEpisode, LookupIndex } from '../../../core/catalog/lookup-index.ts'
import { latest } from '../../../core/playback/queue.ts'
import { startWhereLeft } from '../../../core/playback/start.ts'
import type { Queue } from '../../../core/playback/stream-token.ts'
import { ask, play, say } from '../answer.ts'
import type { SkillPorts } from '../ports.ts'
import { isIntent, listenerOf, slotValue } from '../request.ts'
import { speechOf } from '../speech/speech.ts'

/** "Play the latest." */
export const playLatest = (ports: SkillPorts): RequestHandler => ({
  canHandle: isIntent('PlayLatestIntent'),
  async handle(input) {
    const index = await ports.shelf.latestIndex()
    const episode = latest(index)
    return episode
      ? playEpisode(ports, input, index, episode, { order: 'latest' })
      : say(input, speechOf(input)('emptyShelf'))
  },
})

/** "Play the lion and the mouse." */
export const playTitle = (ports: SkillPorts): RequestHandler => ({
  canHandle: isIntent('PlayTitleIntent'),
  async handle(input) {
    const index = await ports.shelf.latestIndex()
    if (index.all().length === 0) return say(input, speechOf(input)('emptyShelf'))
    const asked = slotValue(input, 'title')
    const episode = findEpisode(index, asked)
    if (episode) return playEpisode(ports, input, index, episode, { order: 'show', show: episode.show })
    const speech = speechOf(input)
    return ask(
      input,
      asked
        ? speech('notFound', { asked, title: index.all().at(index.all().length - 1)?.title ?? '' })
        : speech('whatToPlay'),
      speech('whatToPlay'),
    )
  },
})

async function playEpisode(
  { listeners, mediaBaseUrl }: SkillPorts,
  input: HandlerInput,
  index: LookupIndex,
  episode: IndexedEpisode,
  queue: Queue,
) {
  const start = startWhereLeft(episode, queue, await listeners.get(listenerOf(input)))
  const key = start.offsetMilliseconds > 0 ? 'carryingOn' : 'playing'
  return play(input, start, { index, mediaBaseUrl }, speechOf(input)(key, { title: episode.title }))
}
