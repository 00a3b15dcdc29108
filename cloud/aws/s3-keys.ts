import type { EpisodeRef } from '../../core/catalog/episode.ts'
import { UPLOADS_PREFIX } from '../../core/catalog/upload.ts'
import type { Catalog } from '../../core/catalog/vocabulary.ts'
import type { Cut } from '../../core/playback/cuts.ts'
import { isMarks } from '../../core/synthesis/passage.ts'

/** The keys of the content bucket. What creators bring is named in core/catalog/upload.ts. */

export const LOOKUP_INDEX_KEY = 'index/lookup.bin'

/** Which editions the topics' shards know. */
export const TOPIC_MANIFEST_KEY = 'index/topics/editions.json'

/** The stems of a language, by the shard's name `<language>/<number>`. */
export const topicShardKey = (name: string) => `index/topics/${name}.json`

/** What is wrong with titles, by episode. */
export const VOICE_CHECK_KEY = 'index/voice-check.json'

/** Which content each show's feeds have. */
export const FEED_NOTES_KEY = 'index/feeds.json'

export const FEEDS_PREFIX = 'feeds/'
export const podcastKey = (show: string) => `${FEEDS_PREFIX}${show}.xml`
export const flashBriefingKey = (show: string) => `${FEEDS_PREFIX}${show}.json`

/** What Alexa was taught last; beside it, for a while, what it fetches. */
export const LESSON_KEY = 'vocabulary/lesson.json'
export const catalogKey = ({ type, hash }: Pick<Catalog, 'type' | 'hash'>) =>
  `vocabulary/${type}.${hash}.json`

/** Polly adds `.<task id>.mp3`, or `.marks`. */
export const takePrefix = (passage: string) => `takes/${passage}`

/** The key that Polly makes of `takePrefix`. */
export const takeKeyOf = (passage: string, taskId: string) =>
  `${takePrefix(passage)}.${taskId}.${isMarks(passage) ? 'marks' : 'mp3'}`

/** The task of a key that Polly made of `takePrefix`. */
export const taskOfTakeKey = (key: string) => /^takes\/[0-9a-f-]+(?:marks)?\.([^.]+)\./u.exec(key)?.[1]

/** A take's key as it was kept. @throws where it is none: nothing that was kept leads elsewhere */
export const keptTakeKey = (key: string) => `takes/${below('takes/', key)}`

/** The passage of a key that Polly made of `takePrefix`. */
export const passageOfTakeKey = (key: string) => /^takes\/([0-9a-f]{64}(?:-marks)?)\./u.exec(key)?.[1]

export const planKey = ({ episode }: EpisodeRef, hash: string) => `plans/${episode}/${hash}.json`

/** A creator's picture of a show is one of these. */
export const COVER_KINDS = ['jpg', 'png'] as const

export const coverKey = (show: string, kind: (typeof COVER_KINDS)[number]) => `covers/${show}.${kind}`

/** The show of a key that `coverKey` makes. */
export const showOfCoverKey = (key: string) => /^covers\/([a-z0-9-]+)\.(?:jpg|png)$/u.exec(key)?.[1]

/** Where a picture waits until it was looked at. */
export const sentCoverKey = (show: string) => `pictures/${show}`

/** Of an edition up to a time. It is public, and gone after some days. */
export const cutKey = ({ edition, untilMilliseconds }: Pick<Cut, 'edition' | 'untilMilliseconds'>) =>
  `cuts/${edition}-${untilMilliseconds}.mp3`

/** An upload's key as it was kept or told. @throws where it is none */
export const keptUploadKey = (key: string) => `${UPLOADS_PREFIX}${below(UPLOADS_PREFIX, key)}`

function below(prefix: string, key: string): string {
  if (!key.startsWith(prefix)) throw new Error(`the key ${key} is not under ${prefix}`)
  return key.slice(prefix.length)
}

/** Of an edition's objects: the audio, its captions in two forms, its transcript, and its chapters for podcast apps. */
export const editionKey = (
  { episode }: Pick<EpisodeRef, 'episode'>,
  hash: string,
  kind: 'mp3' | 'vtt' | 'srt' | 'json' | 'chapters.json',
) => `editions/${episode}/${hash}.${kind}`
