import { ListObjectsV2Command } from '@aws-sdk/client-s3'
import { takeKeyOf } from '../../cloud/aws/s3-keys.ts'
import { episodeId } from '../../core/catalog/episode.ts'
import { uploadKey } from '../../core/catalog/upload.ts'
import type { Passage } from '../../core/synthesis/passage.ts'
import { advanceEpisode } from '../../lambda/assemble/advance-episode.ts'
import { keepTake } from '../../lambda/assemble/keep-take.ts'
import { ingestUpload } from '../../lambda/ingest/ingest-upload.ts'
import { BUCKET } from '../cloud/local/s3/running-store.ts'
import { silentMp3 } from '../silent-mp3.ts'
import type { RunningCloud } from './running-cloud.ts'

/** What events would have the functions do, done one by one. */
export function byHand(cloud: RunningCloud) {
  const { ports, store } = cloud
  let uploads = 0
  let takesMade = 0
  const lastKeys = new Map<string, string>()

  /** Polly's take of a passage, and the word of it. @param heardBy the ports of who hears it */
  async function speakPassage({ hash }: Passage, framesOfTake = 9, heardBy = ports): Promise<void> {
    const key = takeKeyOf(hash, `task-${++takesMade}`)
    await store.store.putObject({
      bucket: BUCKET,
      key,
      body: silentMp3(framesOfTake),
      contentType: 'audio/mpeg',
    })
    lastKeys.set(hash, key)
    await keepTake(heardBy, { passage: hash, key })
  }

  /** Tells assemble of every plan that lacks nothing. */
  async function assemble(): Promise<void> {
    for (const complete of await cloud.take('assembly'))
      await advanceEpisode(ports, complete as Parameters<typeof advanceEpisode>[1])
  }

  return {
    /** Texts that have come until now. */
    uploads: () => uploads,
    async upload(show: string, name: string, text: string): Promise<void> {
      await ports.uploads.put({ show, name }, text)
      const sequencer = String(++uploads).padStart(8, '0')
      const at = '2026-11-23T10:00:00.000Z'
      await ingestUpload(ports, { key: uploadKey({ show, name }), sequencer, at })
    },
    speakPassage,
    /** The word of a take comes again. */
    sayAgain: ({ hash }: Passage, heardBy = ports) =>
      keepTake(heardBy, { passage: hash, key: lastKeys.get(hash) ?? '' }),
    assemble,
    /** Speaks what is in the queue. */
    async speak(): Promise<void> {
      for (const passage of (await cloud.take('passages')) as Passage[]) await speakPassage(passage)
      await assemble()
    },
    async keys(prefix: string): Promise<string[]> {
      const list = new ListObjectsV2Command({ Bucket: BUCKET, Prefix: prefix })
      const { Contents = [] } = await store.client.send(list)
      return Contents.flatMap(({ Key }) => Key ?? [])
    },
    episode: (show: string, name: string) =>
      ports.catalog.getEpisode({ show, episode: episodeId(show, name) }),
  }
}

/** Ports that do so many calls, and fail at every one after those. */
export function dyingAfter<P extends object>(ports: P, calls: number): P {
  let left = calls
  const dying = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name, receiver) {
        const method: unknown = Reflect.get(target, name, receiver)
        if (typeof method !== 'function') return method
        return async (...args: unknown[]) => {
          if (--left < 0) throw new Error('dead')
          return method.apply(target, args)
        }
      },
    })
  const all = Object.entries(ports).map(([name, port]) => [
    name,
    typeof port === 'object' ? dying(port) : port,
  ])
  return Object.fromEntries(all) as P
}
