import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Readable } from 'node:stream'
import type { Credentials } from '../signature.ts'
import { openBodyFiles } from './body-files.ts'
import { s3Listener } from './listener.ts'
import type { Notification } from './notifications.ts'
import { openObjectIndex } from './object-index.ts'
import { objectOf } from './operations/put-object.ts'
import { openOutbox } from './outbox.ts'
import { commitObject, type Store } from './store.ts'

export interface ObjectStoreOptions {
  readonly folder: string
  readonly region: string
  readonly accountId: string
  readonly credentials: Credentials
  /**
   * Takes each notification that a bucket is configured for, again and again until it resolves. It is written in
   * the same transaction as its object, and kept until then.
   */
  readonly deliver?: (notification: Notification) => Promise<void>
  readonly now?: () => Date
}

/** S3, path-style: an index in SQLite, and bodies as files under random names. Opening it sweeps what a death left behind. */
export function openObjectStore({
  folder,
  region,
  accountId,
  credentials,
  deliver = async () => {},
  now = () => new Date(),
}: ObjectStoreOptions) {
  const database = new DatabaseSync(join(folder, 'objects.sqlite'))
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  const index = openObjectIndex(database)
  const bodies = openBodyFiles(join(folder, 'bodies'))
  bodies.sweep(index.knownFiles())
  const outbox = openOutbox(database, deliver)
  outbox.start()
  const store: Store = { region, accountId, credentials, index, bodies, outbox, now }

  return {
    listener: s3Listener(store),
    hasBucket: (name: string) => index.getBucket(name) !== undefined,
    /** What PutObject does, without the wire: for a service that writes into its customer's bucket. */
    async putObject(object: {
      bucket: string
      key: string
      body: Uint8Array | Readable
      contentType: string
    }): Promise<void> {
      const source = object.body instanceof Readable ? object.body : Readable.from([object.body])
      const body = await bodies.write(source, { checksums: [] })
      const about = { headers: { 'content-type': object.contentType }, metadata: {}, tags: [] }
      commitObject(store, object.bucket, objectOf(object.key, body, about, now()), 'ObjectCreated:Put')
    },
    async close(): Promise<void> {
      await outbox.close()
      database.close()
    },
  }
}
