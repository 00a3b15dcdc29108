import { contentHash } from '../../content-hash.ts'

/** Stems are spread over so many shards a language. */
const SHARDS = 128

/** Of the episodes that have a stem, those that speak of it most are kept, and not more than this. */
export const MOST_EPISODES = 200

/** Names a shard: its language and its number. */
export type ShardName = `${string}/${string}`

export const shardOf = (language: string, stem: string): ShardName =>
  `${language}/${Number.parseInt(contentHash(stem).slice(0, 4), 16) % SHARDS}`

/** All shards of a language. */
export const shardsOf = (language: string): ShardName[] =>
  Array.from({ length: SHARDS }, (_, shard) => `${language}/${shard}` as const)

/** Where something is spoken of: an episode's edition, and how much of it in all its words. */
export interface Mention {
  readonly episode: string
  /** As `editionTag` makes it. */
  readonly edition: string
  /** How often, for every thousand words. */
  readonly weight: number
}

/** Enough of an edition's hash to tell it from another of the same episode. */
export const editionTag = (hash: string) => hash.slice(0, 8)

/** A shard as it is kept: each edition once, and by each stem pairs of an edition's place and its weight, most first. */
export interface TopicShard {
  /** `<episode> <edition's tag>`. */
  readonly editions: readonly string[]
  readonly stems: Readonly<Record<string, readonly number[]>>
}

export const EMPTY_SHARD: TopicShard = { editions: [], stems: {} }

export function mentionsIn({ editions, stems }: TopicShard, stem: string): Mention[] {
  const pairs = pairsOf({ stems }, stem)
  return Array.from({ length: pairs.length / 2 }, (_, at) => ({
    ...referredTo(editions[pairs[2 * at] ?? 0] ?? ''),
    weight: pairs[2 * at + 1] ?? 0,
  }))
}

const pairsOf = ({ stems }: Pick<TopicShard, 'stems'>, stem: string) =>
  Object.hasOwn(stems, stem) ? (stems[stem] ?? []) : []

function referredTo(kept: string): Pick<Mention, 'episode' | 'edition'> {
  const [episode = '', edition = ''] = kept.split(' ')
  return { episode, edition }
}

export interface ShardChange {
  /** Stems with the mentions of editions that are new. */
  readonly added: ReadonlyMap<string, readonly Mention[]>
  /** Whether what a mention says of its episode is out of date. */
  isGone(mention: Mention): boolean
}

/** The shard as it shall be: itself where nothing changes. The same change makes the same of it however often it is made. */
export function changeShard(shard: TopicShard, { added, isGone }: ShardChange): TopicShard {
  const gone = shard.editions.map(edition => isGone({ ...referredTo(edition), weight: 0 }))
  const base = gone.includes(true) ? withoutGone(shard, gone) : shard
  const editions = [...base.editions]
  const places = new Map(editions.map((edition, place) => [edition, place]))
  const placeOf = (edition: string) => {
    const place = places.get(edition) ?? editions.push(edition) - 1
    places.set(edition, place)
    return place
  }
  const changed = new Map<string, readonly number[]>()
  for (const [stem, fresh] of added) {
    const anew = new Set(fresh.map(({ episode }) => episode))
    const kept = mentionsIn(base, stem).filter(({ episode }) => !anew.has(episode))
    const mentions = [...kept, ...fresh].sort(mostFirst).slice(0, MOST_EPISODES)
    const pairs = mentions.flatMap(({ episode, edition, weight }) => [
      placeOf(`${episode} ${edition}`),
      weight,
    ])
    if (!isSame(pairs, pairsOf(base, stem))) changed.set(stem, pairs)
  }
  if (changed.size === 0) return base
  return { editions, stems: Object.fromEntries([...Object.entries(base.stems), ...changed]) }
}

/** @param gone of each edition, in their order */
function withoutGone({ editions, stems }: TopicShard, gone: readonly boolean[]): TopicShard {
  const places: number[] = []
  const left = editions.filter((_, place) => !gone[place])
  let next = 0
  for (const isGone of gone) places.push(isGone ? -1 : next++)
  const kept = Object.entries(stems).map(([stem, pairs]) => {
    const own: number[] = []
    for (let at = 0; at < pairs.length; at += 2) {
      const place = places[pairs[at] ?? 0] ?? -1
      if (place >= 0) own.push(place, pairs[at + 1] ?? 0)
    }
    return [stem, own] as const
  })
  return { editions: left, stems: Object.fromEntries(kept.filter(([, pairs]) => pairs.length > 0)) }
}

const isSame = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((number, at) => number === other[at])

const mostFirst = (one: Mention, other: Mention) =>
  other.weight - one.weight || (one.episode < other.episode ? -1 : one.episode > other.episode ? 1 : 0)
