import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { accept, type Outcome } from '../../core/refusal.ts'
import { refuseEncoding, TooLarge } from './refusals.ts'

/** How a body may be packed. https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1 */
const UNPACKERS = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])

/**
 * The body, unpacked and counted as it comes: what is larger than the limit is given up where it passes it.
 * @throws {TooLarge}
 */
export async function readBody(response: IncomingMessage, limitBytes: number): Promise<Outcome<Uint8Array>> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() || 'identity'
  if (encoding === 'identity') return accept(await collect(response, limitBytes))
  const unpack = UNPACKERS.get(encoding)
  if (unpack) return accept(await collect(unpacked(response, unpack()), limitBytes))
  response.destroy()
  return refuseEncoding()
}

/** Either stream ends the other; what ended them is thrown where the second is read. */
const unpacked = (response: IncomingMessage, unpacker: Transform) =>
  pipeline(response, unpacker, () => undefined)

async function collect(source: Readable, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of source) {
    bytes += chunk.byteLength
    if (bytes > limitBytes) throw new TooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
