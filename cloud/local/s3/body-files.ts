import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type ChecksumName, startChecksum } from './checksums.ts'

/** A stretch of a body: a file under a random name. A body is one or more of them, end to end. */
export interface Segment {
  readonly file: string
  readonly size: number
}

/** A body that has been written, and what was counted meanwhile. */
export interface WrittenBody extends Segment {
  /** Hex. */
  readonly md5: string
  /** Hex; only when it was asked for. */
  readonly sha256?: string
  /** Base64, for those that were asked for. */
  readonly checksums: Readonly<Partial<Record<ChecksumName, string>>>
}

/** Bodies as files: what a key is called has no part in where its body lies. */
export function openBodyFiles(folder: string) {
  mkdirSync(folder, { recursive: true })
  const pathOf = (file: string) => join(folder, file)

  return {
    /** Writes a body; what breaks off, or is refused while it is read, leaves no file. */
    async write(
      body: AsyncIterable<Uint8Array>,
      count: { checksums: readonly ChecksumName[]; sha256?: boolean },
    ): Promise<WrittenBody> {
      const file = randomUUID()
      const md5 = createHash('md5')
      const sha256 = count.sha256 ? createHash('sha256') : undefined
      const checksums = count.checksums.map(name => ({ name, checksum: startChecksum(name) }))
      let size = 0
      const handle = await open(pathOf(file), 'wx')
      try {
        // One write is under way while the next chunk is counted: no more than two chunks are held.
        let written: Promise<unknown> = Promise.resolve()
        for await (const chunk of body) {
          size += chunk.length
          md5.update(chunk)
          sha256?.update(chunk)
          for (const { checksum } of checksums) checksum.update(chunk)
          await written
          written = writeAll(handle, chunk)
          // It is awaited one chunk later; a failure until then must not count as one that nobody handles.
          written.catch(() => {})
        }
        await written
      } catch (error) {
        await unlink(pathOf(file)).catch(() => {})
        throw error
      } finally {
        await handle.close()
      }
      return {
        file,
        size,
        md5: md5.digest('hex'),
        ...(sha256 && { sha256: sha256.digest('hex') }),
        checksums: Object.fromEntries(checksums.map(({ name, checksum }) => [name, checksum.digest()])),
      }
    },

    /** The bytes from `start` up to and with `end` of a body. */
    async *read(segments: readonly Segment[], start: number, end: number): AsyncGenerator<Uint8Array> {
      let offset = 0
      for (const { file, size } of segments) {
        const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, size - 1)]
        if (size > 0 && from <= to)
          yield* createReadStream(pathOf(file), { start: from, end: to, highWaterMark: 64 * 1024 })
        offset += size
      }
    },

    /** They are gone when it returns, but for what a reader holds open on a system that keeps it: the next sweep takes that. */
    remove(segments: readonly Segment[]): void {
      for (const { file } of segments) {
        try {
          rmSync(pathOf(file), { force: true })
        } catch {}
      }
    },

    /** Takes away what no index knows: bodies whose writing was cut off by the death of the process. */
    sweep(known: ReadonlySet<string>): void {
      for (const file of readdirSync(folder)) if (!known.has(file)) rmSync(pathOf(file), { force: true })
    },
  }
}

/** A write may take a part of a chunk alone. */
async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length; ) at += (await handle.write(chunk, at)).bytesWritten
}

export type BodyFiles = ReturnType<typeof openBodyFiles>
