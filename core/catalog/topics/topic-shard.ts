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
  const pairs = Object.hasOwn(stems, stem) ? (stems[stem] ?? []) : []
  return Array.from({ length: pairs.length / 2 }, (_, at) => {
    const [episode = '', edition = ''] = (editions[pairs[2 * at] ?? 0] ?? '').split(' ')
    return { episode, edition, weight: pairs[2 * at + 1] ?? 0 }
  })
}

export interface ShardChange {
  /** Stems with the mentions of editions that are new. */
  readonly added: ReadonlyMap<string, readonly Mention[]>
  /** Whether what a mention says of its episode is out of date. */
  isGone(mention: Mention): boolean
}

/** The shard as it shall be; the same change makes the same of it however often it is made. */
export function changeShard(shard: TopicShard, { added, isGone }: ShardChange): TopicShard {
  const places = new Map<string, number>()
  const placeOf = (edition: string) => {
    const place = places.get(edition) ?? places.size
    places.set(edition, place)
    return place
  }
  const stems = [...new Set([...Object.keys(shard.stems), ...added.keys()])].sort().map(stem => {
    const fresh = added.get(stem) ?? []
    const anew = new Set(fresh.map(({ episode }) => episode))
    const kept = mentionsIn(shard, stem).filter(mention => !isGone(mention) && !anew.has(mention.episode))
    const mentions = [...kept, ...fresh].sort(mostFirst).slice(0, MOST_EPISODES)
    return [
      stem,
      mentions.flatMap(({ episode, edition, weight }) => [placeOf(`${episode} ${edition}`), weight]),
    ] as const
  })
  return {
    stems: Object.fromEntries(stems.filter(([, pairs]) => pairs.length > 0)),
    editions: [...places.keys()],
  }
}

const mostFirst = (one: Mention, other: Mention) =>
  other.weight - one.weight || (one.episode < other.episode ? -1 : one.episode > other.episode ? 1 : 0)
