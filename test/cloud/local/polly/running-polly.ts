import { EventEmitter, once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { PollyClient } from '@aws-sdk/client-polly'
import { openPolly, type PollyOptions } from '../../../../cloud/local/polly/polly.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { CREDENTIALS, REGION } from '../serve.ts'

export const BUCKET = 'voiceshelf-content'
export const TOPIC_ARN = `arn:aws:sns:${REGION}:000000000000:polly-tasks`

export interface KeptObject {
  readonly bucket: string
  readonly key: string
  readonly body: Uint8Array
  readonly contentType: string
}

export interface Notice {
  readonly topicArn: string
  readonly message: Readonly<Record<string, unknown>>
}

/** A local Polly on a free port with a bucket and a topic that remember, and the SDK's client for it. */
export async function startPolly(overrides: Partial<PollyOptions> = {}) {
  const folder = temporaryFolder()
  const objects: KeptObject[] = []
  const notices: Notice[] = []
  const told = new EventEmitter()
  const polly = openPolly({
    folder: folder.path,
    region: REGION,
    credentials: CREDENTIALS,
    bucketExists: async bucket => bucket === BUCKET,
    putObject: async object => void objects.push(object),
    publish: async (topicArn, message) => {
      notices.push({ topicArn, message: JSON.parse(message) })
      told.emit('notice')
    },
    ...overrides,
  })
  await new Promise<void>(resolve => polly.server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(polly.server.address() as AddressInfo).port}`
  const client = new PollyClient({ endpoint: url, region: REGION, credentials: CREDENTIALS, maxAttempts: 1 })

  return {
    url,
    client,
    objects,
    notices,
    async untilTold(count: number): Promise<void> {
      while (notices.length < count) await once(told, 'notice')
    },
    async stop(): Promise<void> {
      client.destroy()
      await polly.close()
      if (!overrides.folder) folder.remove()
    },
  }
}

export type RunningPolly = Awaited<ReturnType<typeof startPolly>>

/** The frames of an MP3 and what they say; throws where anything but a frame of MPEG 2 layer III mono stands. */
export function readFrames(mp3: Uint8Array) {
  let [at, count, sampleRateHz] = [0, 0, 0]
  const kilobits = new Set<number>()
  while (at < mp3.length) {
    const [sync, version = 0, rates = 0, mode = 0] = mp3.subarray(at, at + 4)
    const isVersion25 = version >> 3 === 0b11100
    if (sync !== 0xff || (!isVersion25 && version >> 3 !== 0b11110) || mode >> 6 !== 0b11)
      throw new Error(`no frame of MPEG 2 layer III mono at byte ${at} of ${mp3.length}`)
    sampleRateHz = ([22_050, 24_000, 16_000][(rates >> 2) & 3] ?? 0) / (isVersion25 ? 2 : 1)
    const kbps = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160][rates >> 4] ?? 0
    kilobits.add(kbps)
    at += Math.floor((72_000 * kbps) / sampleRateHz) + ((rates >> 1) & 1)
    count++
  }
  if (at !== mp3.length) throw new Error('the last frame breaks off')
  return { count, sampleRateHz, kilobits: [...kilobits], seconds: (count * 576) / sampleRateHz }
}
