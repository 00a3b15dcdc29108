import {
  DeleteObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { FeedNotes, Feeds, KeptShowFeeds } from '../../core/feeds/feeds.ts'
import { FEED_NOTES_KEY, FEEDS_PREFIX, flashBriefingKey, podcastKey } from './s3-keys.ts'
import { putOver, readIfChanged, replaceObject, statusOf } from './s3-replace.ts'

/** How long a feed may be kept on its way to those who ask. */
const CACHE_CONTROL = 'public, max-age=300'

/**
 * Feeds as objects under `feeds/`, each replaced only by who has seen its last version. What they hold is noted beside
 * the lookup index, by their ETags: a look is one list and one read, however many shows there are.
 */
export const s3Feeds = (client: S3Client, bucket: string): Feeds => ({
  async look() {
    const [eTags, notes] = await Promise.all([listETags(client, bucket), readNotes(client, bucket)])
    const shows = new Map<string, KeptShowFeeds>()
    for (const key of eTags.keys()) {
      const show = showOfFeedKey(key)
      if (show === undefined || shows.has(show)) continue
      const [podcast, flashBriefing] = [eTags.get(podcastKey(show)), eTags.get(flashBriefingKey(show))]
      const noted = notes?.notes[show]
      const isNoted = noted?.versions.podcast === podcast && noted?.versions.flashBriefing === flashBriefing
      shows.set(show, {
        versions: { ...(podcast && { podcast }), ...(flashBriefing && { flashBriefing }) },
        ...(noted && isNoted && { tag: noted.tag }),
      })
    }
    return { shows, ...(notes && { version: notes.eTag }) }
  },

  async put(show, feeds, known) {
    const put = (key: string, type: string, body: string, eTag: string | undefined) =>
      putOver(client, { bucket, key }, { body, type, cacheControl: CACHE_CONTROL }, eTag)
    const podcast = await put(
      podcastKey(show),
      'application/rss+xml; charset=utf-8',
      feeds.podcast,
      known?.versions.podcast,
    )
    if (podcast === undefined) return undefined
    const flashBriefing = await put(
      flashBriefingKey(show),
      'application/json; charset=utf-8',
      feeds.flashBriefing,
      known?.versions.flashBriefing,
    )
    return flashBriefing === undefined ? undefined : { podcast, flashBriefing }
  },

  async remove(show) {
    for (const Key of [podcastKey(show), flashBriefingKey(show)])
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }))
  },

  note: (notes, site, knownVersion) =>
    replaceObject(
      client,
      { bucket, key: FEED_NOTES_KEY },
      { body: JSON.stringify(notes), type: 'application/json', metadata: { [SITE]: site } },
      knownVersion,
    ),

  async isBehind(site) {
    const head = new HeadObjectCommand({ Bucket: bucket, Key: FEED_NOTES_KEY })
    const answer = await statusOf(() => client.send(head), 404)
    return answer === 404 || answer.Metadata?.[SITE] !== site
  },
})

/** Metadata of the notes, so that the clock's look every minute reads no more than a head. */
const SITE = 'site'

const showOfFeedKey = (key: string) => /^feeds\/([a-z0-9-]+)\.(?:xml|json)$/u.exec(key)?.[1]

async function listETags(client: S3Client, bucket: string): Promise<Map<string, string>> {
  const eTags = new Map<string, string>()
  const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: FEEDS_PREFIX })
  for await (const { Contents = [] } of pages)
    for (const { Key = '', ETag = '' } of Contents) eTags.set(Key, ETag)
  return eTags
}

async function readNotes(client: S3Client, bucket: string) {
  const kept = await readIfChanged(client, { bucket, key: FEED_NOTES_KEY })
  if (kept === undefined || kept === 'unchanged') return undefined
  return { notes: JSON.parse(Buffer.from(kept.bytes).toString()) as FeedNotes, eTag: kept.eTag }
}
