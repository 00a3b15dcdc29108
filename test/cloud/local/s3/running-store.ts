import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import type { Notification } from '../../../../cloud/local/s3/notifications.ts'
import { openObjectStore } from '../../../../cloud/local/s3/object-store.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { ACCOUNT_ID, CREDENTIALS, REGION, serve } from '../serve.ts'

/** An object store of its own with one bucket, and a real client of it. */
export async function runStore(deliver?: (notification: Notification) => Promise<void>) {
  const folder = temporaryFolder()
  const clock = { now: new Date() }
  const settings = { folder: folder.path, region: REGION, accountId: ACCOUNT_ID, credentials: CREDENTIALS }
  const store = openObjectStore({ ...settings, now: () => clock.now, ...(deliver && { deliver }) })
  const server = await serve(store.listener)
  const connect = (more: object = {}) =>
    new S3Client({
      region: REGION,
      credentials: CREDENTIALS,
      endpoint: server.url,
      forcePathStyle: true,
      maxAttempts: 1,
      ...more,
    })
  const client = connect()
  await client.send(new CreateBucketCommand({ Bucket: BUCKET }))
  return {
    url: server.url,
    folder: folder.path,
    clock,
    store,
    client,
    connect,
    async close() {
      client.destroy()
      await server.close()
      await store.close()
      folder.remove()
    },
  }
}

export const BUCKET = 'the-bucket'

export type RunningStore = Awaited<ReturnType<typeof runStore>>
