import type { DatabaseSync } from 'node:sqlite'
import type { Segment } from './body-files.ts'
import type { ChecksumName } from './checksums.ts'

/** An object without its bytes. */
export interface ObjectRecord {
  readonly key: string
  readonly segments: readonly Segment[]
  readonly size: number
  /** With its quotes, as it goes over the wire. */
  readonly eTag: string
  /** Milliseconds since 1970, whole seconds. */
  readonly modifiedAt: number
  /** Content headers, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** User metadata without its prefix. */
  readonly metadata: Readonly<Record<string, string>>
  readonly tags: readonly Tag[]
  readonly checksum?: {
    readonly name: ChecksumName
    readonly value: string
    readonly type: 'FULL_OBJECT' | 'COMPOSITE'
  }
}

export interface Tag {
  readonly Key: string
  readonly Value: string
}

export interface BucketRecord {
  readonly name: string
  readonly createdAt: number
  readonly cors?: readonly CorsRule[]
  readonly notifications?: Notifications
}

export interface CorsRule {
  readonly AllowedOrigins: readonly string[]
  readonly AllowedMethods: readonly string[]
  readonly AllowedHeaders: readonly string[]
  readonly ExposeHeaders: readonly string[]
  readonly MaxAgeSeconds?: number
}

/** Who is told of a bucket's events. */
export interface Notifications {
  readonly eventBridge: boolean
  readonly targets: readonly {
    readonly kind: 'Queue' | 'Topic' | 'CloudFunction'
    readonly id: string
    readonly arn: string
    readonly events: readonly string[]
    readonly prefix: string
    readonly suffix: string
  }[]
}

export interface UploadRecord {
  readonly id: string
  readonly bucket: string
  readonly key: string
  readonly createdAt: number
  /** What the object will have once it is complete. */
  readonly draft: Pick<ObjectRecord, 'headers' | 'metadata' | 'tags'>
  readonly checksumName?: ChecksumName
}

export interface PartRecord {
  readonly number: number
  readonly segment: Segment
  /** Hex, without quotes. */
  readonly md5: string
  readonly modifiedAt: number
  readonly checksum?: { readonly name: ChecksumName; readonly value: string }
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS buckets (name TEXT PRIMARY KEY, record TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS objects (bucket TEXT NOT NULL, key TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (bucket, key)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS uploads (id TEXT PRIMARY KEY, bucket TEXT NOT NULL, key TEXT NOT NULL, record TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS parts (upload TEXT NOT NULL, number INTEGER NOT NULL, record TEXT NOT NULL, PRIMARY KEY (upload, number)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sequence (value INTEGER NOT NULL);
  INSERT INTO sequence SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM sequence);
`

/** What there is, in SQLite; keys are in the order of their UTF-8 bytes, which is how SQLite compares text. */
export function openObjectIndex(database: DatabaseSync) {
  database.exec(SCHEMA)
  const statements = {
    bucket: database.prepare('SELECT record FROM buckets WHERE name = ?'),
    buckets: database.prepare('SELECT record FROM buckets ORDER BY name'),
    putBucket: database.prepare('INSERT OR REPLACE INTO buckets (name, record) VALUES (?, ?)'),
    dropBucket: database.prepare('DELETE FROM buckets WHERE name = ?'),
    object: database.prepare('SELECT record FROM objects WHERE bucket = ? AND key = ?'),
    putObject: database.prepare('INSERT OR REPLACE INTO objects (bucket, key, record) VALUES (?, ?, ?)'),
    dropObject: database.prepare('DELETE FROM objects WHERE bucket = ? AND key = ?'),
    list: database.prepare(
      'SELECT record FROM objects WHERE bucket = ? AND key > ? AND key >= ? ORDER BY key LIMIT ?',
    ),
    upload: database.prepare('SELECT record FROM uploads WHERE id = ?'),
    uploads: database.prepare('SELECT record FROM uploads WHERE bucket = ? ORDER BY key, id'),
    putUpload: database.prepare('INSERT INTO uploads (id, bucket, key, record) VALUES (?, ?, ?, ?)'),
    dropUpload: database.prepare('DELETE FROM uploads WHERE id = ?'),
    parts: database.prepare('SELECT record FROM parts WHERE upload = ? ORDER BY number'),
    putPart: database.prepare('INSERT OR REPLACE INTO parts (upload, number, record) VALUES (?, ?, ?)'),
    dropParts: database.prepare('DELETE FROM parts WHERE upload = ?'),
    next: database.prepare('UPDATE sequence SET value = value + 1 RETURNING value'),
    allObjects: database.prepare('SELECT record FROM objects'),
    allParts: database.prepare('SELECT record FROM parts'),
  }
  const read = <T>(row: Record<string, unknown> | undefined): T | undefined =>
    row && JSON.parse(String(row.record))
  const readAll = <T>(rows: Record<string, unknown>[]): T[] => rows.map(row => JSON.parse(String(row.record)))

  return {
    /** All of `change` or nothing of it. */
    transaction<T>(change: () => T): T {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = change()
        database.exec('COMMIT')
        return result
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
    /** Greater than every one before it, over any restart. */
    nextInSequence: () => Number(statements.next.get()?.value),

    getBucket: (name: string) => read<BucketRecord>(statements.bucket.get(name)),
    listBuckets: () => readAll<BucketRecord>(statements.buckets.all()),
    putBucket: (bucket: BucketRecord) => void statements.putBucket.run(bucket.name, JSON.stringify(bucket)),
    deleteBucket: (name: string) => void statements.dropBucket.run(name),

    getObject: (bucket: string, key: string) => read<ObjectRecord>(statements.object.get(bucket, key)),
    putObject: (bucket: string, object: ObjectRecord) =>
      void statements.putObject.run(bucket, object.key, JSON.stringify(object)),
    deleteObject: (bucket: string, key: string) => void statements.dropObject.run(bucket, key),
    /** Objects after a key and not before another one, in order. */
    listObjects: (bucket: string, after: string, from: string, most: number) =>
      readAll<ObjectRecord>(statements.list.all(bucket, after, from, most)),

    getUpload: (id: string) => read<UploadRecord>(statements.upload.get(id)),
    listUploads: (bucket: string) => readAll<UploadRecord>(statements.uploads.all(bucket)),
    putUpload: (upload: UploadRecord) =>
      void statements.putUpload.run(upload.id, upload.bucket, upload.key, JSON.stringify(upload)),
    deleteUpload(id: string): void {
      statements.dropParts.run(id)
      statements.dropUpload.run(id)
    },
    listParts: (upload: string) => readAll<PartRecord>(statements.parts.all(upload)),
    putPart: (upload: string, part: PartRecord) =>
      void statements.putPart.run(upload, part.number, JSON.stringify(part)),

    /** Every body file that something refers to. */
    knownFiles(): Set<string> {
      const objects = readAll<ObjectRecord>(statements.allObjects.all()).flatMap(({ segments }) => segments)
      const parts = readAll<PartRecord>(statements.allParts.all()).map(({ segment }) => segment)
      return new Set([...objects, ...parts].map(({ file }) => file))
    },
  }
}

export type ObjectIndex = ReturnType<typeof openObjectIndex>
