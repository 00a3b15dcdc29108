import { HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { TopicManifests } from '../../core/catalog/topics/topic-manifest.ts'
import type { TopicShards } from '../../core/catalog/topics/topics.ts'
import { TOPIC_MANIFEST_KEY, topicShardKey } from './s3-keys.ts'
import { readIfChanged, replaceObject, statusOf } from './s3-replace.ts'

/** Topics as JSON objects under `index/topics/`, each replaced only by who has seen its last version. */
export const s3TopicShards = (client: S3Client, bucket: string): TopicShards => ({
  async get(name) {
    const kept = await readJson(client, bucket, topicShardKey(name))
    return kept && { shard: kept.value, eTag: kept.eTag }
  },

  replace: (name, shard, knownETag) =>
    replaceObject(
      client,
      { bucket, key: topicShardKey(name) },
      { body: JSON.stringify(shard), type: 'application/json' },
      knownETag,
    ),
})

export const s3TopicManifests = (client: S3Client, bucket: string): TopicManifests => ({
  async get() {
    const kept = await readJson(client, bucket, TOPIC_MANIFEST_KEY)
    return kept && { manifest: kept.value, eTag: kept.eTag }
  },

  replace: (manifest, isWhole, knownETag) =>
    replaceObject(
      client,
      { bucket, key: TOPIC_MANIFEST_KEY },
      { body: JSON.stringify(manifest), type: 'application/json', metadata: { whole: String(isWhole) } },
      knownETag,
    ),

  async isBehind() {
    const head = new HeadObjectCommand({ Bucket: bucket, Key: TOPIC_MANIFEST_KEY })
    const answer = await statusOf(() => client.send(head), 404)
    return answer === 404 || answer.Metadata?.whole !== 'true'
  },
})

async function readJson(client: S3Client, bucket: string, key: string) {
  const kept = await readIfChanged(client, { bucket, key })
  if (kept === undefined || kept === 'unchanged') return undefined
  return { value: JSON.parse(Buffer.from(kept.bytes).toString()), eTag: kept.eTag }
}
