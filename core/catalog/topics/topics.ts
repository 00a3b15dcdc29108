import type { EditionWords, Words } from '../../synthesis/edition-words.ts'
import type { LookupIndex } from '../lookup-index.ts'
import { bestSentence } from './best-sentence.ts'
import { languageOf, stemsOf } from './stems.ts'
import {
  EMPTY_SHARD,
  editionTag,
  type Mention,
  mentionsIn,
  type ShardName,
  shardOf,
  type TopicShard,
} from './topic-shard.ts'

/** A sentence that speaks of a topic. */
export interface Passage {
  readonly episode: string
  readonly edition: string
  /** Where in the edition the sentence begins. */
  readonly startMilliseconds: number
  readonly sentence: string
  /** From 0 to 1: of the topic's words, how many are in the sentence, or near it. */
  readonly likeness: number
}

export interface TopicOptions {
  /** BCP 47: what the listener speaks. */
  readonly locale: string
  /** The episode that plays: what it says comes first. */
  readonly episode?: string
  /** Only this show's episodes. */
  readonly show?: string
}

export interface Topics {
  /** Passages about a topic, best first, three at most; none where no text speaks of it. */
  find(topic: string, options: TopicOptions): Promise<readonly Passage[]>
}

/** A shard as it is kept. */
export interface KeptShard {
  readonly shard: TopicShard
  readonly eTag: string
}

/** The port that keeps which episodes speak of what. */
export interface TopicShards {
  /** Undefined where there is none. */
  get(name: ShardName): Promise<KeptShard | undefined>
  /** False when another was put meanwhile. @param knownETag of the one to replace; undefined where there shall be none */
  replace(name: ShardName, shard: TopicShard, knownETag: string | undefined): Promise<boolean>
}

interface TopicPorts {
  readonly topicShards: Pick<TopicShards, 'get'>
  readonly editionWords: EditionWords
  /** All that can be heard now: what it has not is not found, whatever the shards say. */
  index(): Promise<LookupIndex>
}

/** So many words of a topic are looked up, each in one shard. */
const MOST_STEMS = 4
/** So many episodes' transcripts are read. */
const MOST_READ = 3

/**
 * Finds by the shards which episodes speak of a topic most, and by their transcripts which sentence does. The
 * languages asked are the listener's and, where they differ, that of the show or episode.
 */
export function findTopics({ topicShards, editionWords, index }: TopicPorts): Topics {
  async function passageIn(episode: string, edition: string, topic: string): Promise<Passage | undefined> {
    const words: Words | undefined = await editionWords.get({ episode }, edition)
    const best = words && bestSentence(words, stemsOf(topic, languageOf(words.language)))
    return best && { episode, edition, ...best }
  }

  return {
    async find(topic, { locale, episode, show }) {
      const shelf = await index()
      const playing = episode === undefined ? undefined : shelf.episode(episode)
      const here = playing && (await passageIn(playing.id, playing.edition, topic))
      if (here?.likeness === 1) return [here]
      const language = languageOf(shelf.show(show ?? '')?.language ?? locale)
      const mentions = await mentionsOf(topicShards, language, stemsOf(topic, language))
      const editions = mentions.flatMap(mention => {
        const known = shelf.episode(mention.episode)
        const isWanted = known && (show === undefined || known.show === show) && known.id !== playing?.id
        return isWanted && editionTag(known.edition) === mention.edition ? [known] : []
      })
      const found = await Promise.all(
        editions.slice(0, MOST_READ).map(({ id, edition }) => passageIn(id, edition, topic)),
      )
      return [here, ...found]
        .filter(passage => passage !== undefined)
        .sort((one, other) => other.likeness - one.likeness)
        .slice(0, MOST_READ)
    },
  }
}

/** Who mentions the most of these, most first. */
async function mentionsOf(
  shards: Pick<TopicShards, 'get'>,
  language: string,
  stems: readonly string[],
): Promise<Mention[]> {
  const wanted = [...new Set(stems)].slice(0, MOST_STEMS)
  const names = [...new Set(wanted.map(stem => shardOf(language, stem)))]
  const kept = new Map(await Promise.all(names.map(async name => [name, await shards.get(name)] as const)))
  const sums = new Map<string, Mention & { of: number }>()
  for (const stem of wanted) {
    const mentions = mentionsIn(kept.get(shardOf(language, stem))?.shard ?? EMPTY_SHARD, stem)
    for (const mention of mentions) {
      const key = `${mention.episode} ${mention.edition}`
      const before = sums.get(key)
      // What few speak of tells more, and no word tells all by being said often.
      const weight = Math.log1p(mention.weight) / Math.log(2 + mentions.length)
      sums.set(key, { ...mention, weight: weight + (before?.weight ?? 0), of: 1 + (before?.of ?? 0) })
    }
  }
  return [...sums.values()].sort((one, other) => other.of - one.of || other.weight - one.weight)
}
