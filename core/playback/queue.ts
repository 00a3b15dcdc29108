import type { EpisodeList, IndexedEpisode, LookupIndex } from '../catalog/lookup-index.ts'
import { contentHash } from '../content-hash.ts'
import type { Listener } from './listener.ts'
import { shuffled } from './shuffle.ts'
import type { Queue, StreamToken } from './stream-token.ts'

type Names = Pick<StreamToken, 'queue' | 'episode' | 'loop'>

/** What is heard after the episode of this token; undefined at the end of the queue. */
export const following = (index: LookupIndex, token: Names, listener: Listener) =>
  neighbour(index, token, listener, 1)

/** What was to be heard before it; undefined at the beginning. */
export const preceding = (index: LookupIndex, token: Names, listener: Listener) =>
  neighbour(index, token, listener, -1)

/** The episode that a queue of all the shelf's newest begins with. */
export const latest = (index: LookupIndex) => index.all().at(index.all().length - 1)

/** What the listener left in the middle last and can hear still. */
export const lastLeft = (index: LookupIndex, { positions }: Listener): IndexedEpisode | undefined =>
  Object.entries(positions)
    .toSorted(([, a], [, b]) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0))
    .map(([id]) => index.episode(id))
    .find(episode => episode !== undefined)

function neighbour(index: LookupIndex, token: Names, listener: Listener, step: 1 | -1) {
  const list = queueOf(index, token, listener)
  const place = list.placeOf(token.episode)
  if (place < 0) return undefined
  const beside = place + step
  if (beside >= 0 && beside < list.length) return list.at(beside)
  return token.loop ? list.at(step > 0 ? 0 : list.length - 1) : undefined
}

/** The episodes of a queue in the order in which they are heard. */
export function queueOf(index: LookupIndex, token: Omit<Names, 'loop'>, listener: Listener): EpisodeList {
  const { queue } = token
  const isOfListener = queue.order === 'favourites' || queue.order === 'unfinished'
  if (isOfListener) return listenersOwn(index, token, listener)
  const list = ofShelf(index, queue)
  return queue.shuffle ? shuffled(list, queue.shuffle) : list
}

type ShelfQueue = Exclude<Queue, { order: 'favourites' | 'unfinished' }>

function ofShelf(index: LookupIndex, queue: ShelfQueue): EpisodeList {
  switch (queue.order) {
    case 'show':
      return index.ofShow(queue.show)
    case 'latest':
      return reversed(index.all())
    case 'author':
      return index.ofAuthor(queue.author)
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

/**
 * A few hundred at most, which change while they are heard: what is finished is not unfinished any more. So each has
 * a place that does not depend on the others, the one that plays is always among them, and all go round from the one
 * that the queue began with.
 */
function listenersOwn(index: LookupIndex, { queue, episode }: Omit<Names, 'loop'>, listener: Listener) {
  const { shuffle } = queue
  const isUnfinished = queue.order === 'unfinished'
  const kept = isUnfinished ? [...Object.keys(listener.positions), queue.first] : listener.favourites
  const ids = [...new Set([...kept, episode])].filter(id => index.episode(id) !== undefined)
  const first = shuffle?.first ?? (isUnfinished ? queue.first : undefined)
  if (shuffle)
    return listed(
      index,
      from(
        first,
        sortedBy(ids, id => contentHash(`${shuffle.seed}`, id)),
      ),
    )
  if (!isUnfinished) return listed(index, ids.reverse())
  const all = index.all()
  return listed(
    index,
    from(
      first,
      sortedBy(ids, id => -all.placeOf(id)),
    ),
  )
}

const listed = (index: LookupIndex, ids: readonly string[]): EpisodeList => ({
  length: ids.length,
  at: place => index.episode(ids[place] ?? ''),
  placeOf: episode => ids.indexOf(episode),
})

function sortedBy<Key extends string | number>(ids: readonly string[], keyOf: (id: string) => Key): string[] {
  const keyed = ids.map(id => ({ id, key: keyOf(id) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ id }) => id)
}

/** The same round, begun with this one. */
function from(first: string | undefined, ids: readonly string[]): string[] {
  const head = Math.max(0, ids.indexOf(first ?? ''))
  return [...ids.slice(head), ...ids.slice(0, head)]
}
