import type { IndexedEpisode } from '../../core/catalog/lookup-index.ts'
import { languageOf, stemsOf } from '../../core/catalog/topics/stems.ts'
import type { TopicManifest, TopicManifests } from '../../core/catalog/topics/topic-manifest.ts'
import {
  changeShard,
  EMPTY_SHARD,
  editionTag,
  type Mention,
  type ShardName,
  shardOf,
  shardsOf,
} from '../../core/catalog/topics/topic-shard.ts'
import type { TopicShards } from '../../core/catalog/topics/topics.ts'
import type { EditionWords, Words } from '../../core/synthesis/edition-words.ts'
import { inParallel } from './in-parallel.ts'

export interface TopicPorts {
  readonly topicShards: TopicShards
  readonly topicManifests: TopicManifests
  readonly editionWords: EditionWords
}

/** So many editions are read before the shards are changed: what a function of 512 MB holds. */
const EDITIONS_AT_ONCE = 250
/** How often a shard is tried that somebody else changes as well. */
const TRIES = 5

/**
 * Brings the topics up to what can be heard: the transcripts of new editions come in, those that are gone go. The
 * manifest follows the shards, so that what a death leaves undone is done again, and doing it again changes nothing.
 * What there is no time for is left to the next run. Resolves to false when another run came between.
 * @param known the manifest as it was before `episodes` were read, so that an older catalog replaces no newer one
 */
export async function updateTopics(
  ports: TopicPorts,
  episodes: readonly IndexedEpisode[],
  known: Awaited<ReturnType<TopicManifests['get']>>,
  isTimeLeft: () => boolean,
): Promise<boolean> {
  const wanted = new Map(episodes.map(({ id, edition }) => [id, editionTag(edition)]))
  let { manifest, eTag }: { manifest: TopicManifest; eTag: string | undefined } = known ?? {
    manifest: {},
    eTag: undefined,
  }
  const fresh = episodes.filter(({ id, edition }) => manifest[id]?.[0] !== editionTag(edition))
  const gone = Object.keys(manifest).filter(id => !wanted.has(id))
  if (fresh.length === 0 && gone.length === 0 && known) return true
  for (let at = 0; at === 0 || (at < fresh.length && isTimeLeft()); at += EDITIONS_AT_ONCE) {
    const batch = fresh.slice(at, at + EDITIONS_AT_ONCE)
    const isWhole = at + EDITIONS_AT_ONCE >= fresh.length
    manifest = await takeIn(ports, { manifest, wanted, gone: at === 0 ? gone : [] }, batch)
    if (!(await ports.topicManifests.replace(manifest, isWhole, eTag))) return false
    eTag = (await ports.topicManifests.get())?.eTag
  }
  return true
}

interface Standing {
  readonly manifest: TopicManifest
  /** The edition's tag of each episode that can be heard. */
  readonly wanted: ReadonlyMap<string, string>
  readonly gone: readonly string[]
}

async function takeIn(
  { topicShards, editionWords }: TopicPorts,
  { manifest, wanted, gone }: Standing,
  batch: readonly IndexedEpisode[],
): Promise<TopicManifest> {
  const changes = new Map<ShardName, Map<string, Mention[]>>()
  const next: Record<string, readonly [string, string]> = { ...manifest }
  await inParallel(batch, async ({ id, edition }) => {
    const words = await editionWords.get({ episode: id }, edition)
    const language = languageOf(words?.language ?? '')
    next[id] = [editionTag(edition), language]
    if (words) addMentions(changes, words, { episode: id, edition: editionTag(edition) })
  })
  const leaving = [...gone, ...batch.map(({ id }) => id)].flatMap(id => manifest[id]?.[1] ?? [])
  for (const language of new Set(leaving))
    for (const shard of shardsOf(language)) if (!changes.has(shard)) changes.set(shard, new Map())
  const left = new Set(gone)
  // What this run does not know of, another brought in that has seen more.
  const isGone = ({ episode, edition }: Mention) =>
    left.has(episode) || (wanted.has(episode) && wanted.get(episode) !== edition)
  await inParallel([...changes], ([name, added]) => changeKept(topicShards, name, { added, isGone }))
  for (const id of gone) delete next[id]
  return next
}

function addMentions(
  changes: Map<ShardName, Map<string, Mention[]>>,
  { language: tag, transcript }: Words,
  of: Pick<Mention, 'episode' | 'edition'>,
): void {
  const language = languageOf(tag)
  const counts = new Map<string, number>()
  let all = 0
  for (const { text } of transcript)
    for (const stem of stemsOf(text, language)) {
      counts.set(stem, 1 + (counts.get(stem) ?? 0))
      all++
    }
  for (const [stem, count] of counts) {
    const name = shardOf(language, stem)
    const shard = changes.get(name) ?? new Map<string, Mention[]>()
    changes.set(name, shard)
    const mention = { ...of, weight: Math.round((10_000 * count) / Math.max(all, 100)) / 10 }
    const mentions = shard.get(stem)
    if (mentions) mentions.push(mention)
    else shard.set(stem, [mention])
  }
}

async function changeKept(
  topicShards: TopicShards,
  name: ShardName,
  change: Parameters<typeof changeShard>[1],
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const kept = await topicShards.get(name)
    const before = kept?.shard ?? EMPTY_SHARD
    const after = changeShard(before, change)
    if (after === before) return
    if (await topicShards.replace(name, after, kept?.eTag)) return
  }
  throw new Error(`the topics of ${name} are changed by others all the time`)
}
