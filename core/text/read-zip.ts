import { promisify } from 'node:util'
import yauzl, { type Entry, type ZipFile } from 'yauzl'

/** What a reader takes out of a ZIP at most. */
export interface ZipLimits {
  readonly entries: number
  /** Of all that is wanted together, unpacked. */
  readonly bytes: number
}

/** A ZIP that is broken, or larger unpacked than anybody would read. */
export class ZipError extends Error {
  override name = 'ZipError'
}

const open = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer)

/**
 * The wanted files of a ZIP by their names. Bytes are counted as they are unpacked, so that a ZIP which lies about
 * its sizes fills no memory. @throws {ZipError}
 */
export async function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  isWanted: (name: string) => boolean = () => true,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  let entries = 0
  let left = limits.bytes
  try {
    const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    })
    for await (const entry of entriesOf(zip)) {
      if (++entries > limits.entries) throw new ZipError(`it has more than ${limits.entries} files`)
      if (entry.fileName.endsWith('/') || !isWanted(entry.fileName)) continue
      if (entry.isEncrypted()) throw new ZipError('it is locked by a password')
      const content = await unpack(zip, entry, left)
      left -= content.length
      files.set(entry.fileName, content)
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('it is damaged', { cause: error })
  }
  return files
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const next = () =>
    new Promise<Entry | undefined>((resolve, reject) => {
      zip.removeAllListeners()
      zip
        .once('entry', resolve)
        .once('end', () => resolve(undefined))
        .once('error', reject)
      zip.readEntry()
    })
  for (let entry = await next(); entry; entry = await next()) yield entry
}

async function unpack(zip: ZipFile, entry: Entry, limit: number): Promise<Buffer> {
  const stream = await promisify(zip.openReadStream.bind(zip) as typeof zip.openReadStream)(entry)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) throw new ZipError('it holds far more than it weighs')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
