import type { EpisodeList, IndexedEpisode, LookupIndex } from '../catalog/lookup-index.ts'
import type { Listener } from './listener.ts'
import type { Episodes, StreamToken } from './stream-token.ts'

type Names = Pick<StreamToken, 'queue' | 'episode' | 'loop'>

/** What is heard after the episode of this token; undefined at the end of the queue. */
export const following = (index: LookupIndex, token: Names, listener: Listener) =>
  neighbour(index, token, listener, 1)

/** What was to be heard before it; undefined at the beginning. */
export const preceding = (index: LookupIndex, token: Names, listener: Listener) =>
  neighbour(index, token, listener, -1)

/** The episode that a queue of all the shelf's newest begins with. */
export const latest = (index: LookupIndex) => index.all().at(index.all().length - 1)

function neighbour(
  index: LookupIndex,
  { queue, episode, loop }: Names,
  listener: Listener,
  step: 1 | -1,
): IndexedEpisode | undefined {
  const list = episodesOf(index, queue, listener)
  const at = list.placeOf(episode)
  if (at < 0) return undefined
  const beside = at + step
  if (beside >= 0 && beside < list.length) return list.at(beside)
  return loop ? list.at(step > 0 ? 0 : list.length - 1) : undefined
}

/** The episodes of a queue in the order in which they are heard. */
function episodesOf(index: LookupIndex, queue: Episodes, listener: Listener): EpisodeList {
  switch (queue.order) {
    case 'show':
      return index.ofShow(queue.show)
    case 'latest':
      return reversed(index.all())
    case 'author':
      return index.ofAuthor(queue.author)
    case 'favourites':
      return listed(index, listener.favourites.toReversed())
    case 'unfinished':
      return unfinished(index, queue.first, listener)
    case 'published':
      return index.published(queue.since * 1000, queue.until * 1000, queue.show)
    case 'lasting':
      return index.lasting(queue.from * 1000, queue.to * 1000)
  }
}

const reversed = (list: EpisodeList): EpisodeList => ({
  length: list.length,
  at: place => list.at(list.length - 1 - place),
  placeOf(episode) {
    const place = list.placeOf(episode)
    return place < 0 ? -1 : list.length - 1 - place
  },
})

/** Those of a few ids that can be heard still. */
function listed(index: LookupIndex, ids: readonly string[]): EpisodeList {
  const there = ids.filter(id => index.episode(id) !== undefined)
  return {
    length: there.length,
    at: place => index.episode(there[place] ?? ''),
    placeOf: episode => there.indexOf(episode),
  }
}

const unfinished = (index: LookupIndex, first: string, listener: Listener) =>
  listed(index, [first, ...Object.keys(listener.positions).filter(id => id !== first)])

/** What the listener left in the middle last and can hear still. */
export function lastLeft(index: LookupIndex, { positions }: Listener): IndexedEpisode | undefined {
  const newest = Object.entries(positions).toSorted(([, a], [, b]) =>
    a.at > b.at ? -1 : a.at < b.at ? 1 : 0,
  )
  for (const [id] of newest) {
    const episode = index.episode(id)
    if (episode) return episode
  }
  return undefined
}
