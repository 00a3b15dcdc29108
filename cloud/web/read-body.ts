import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { accept, type Outcome } from '../../core/refusal.ts'
import { refuseEncoding, TooLarge } from './refusals.ts'

/** How a body may be packed. https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1 */
const UNPACKERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
}

/**
 * The body, unpacked and counted as it comes: what is larger than the limit is given up where it passes it.
 * @throws {TooLarge}
 */
export async function readBody(response: IncomingMessage, limitBytes: number): Promise<Outcome<Uint8Array>> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() || 'identity'
  const chunks: Uint8Array[] = []
  let bytes = 0

  async function collect(source: AsyncIterable<Uint8Array>): Promise<void> {
    for await (const chunk of source) {
      bytes += chunk.byteLength
      if (bytes > limitBytes) throw new TooLarge()
      chunks.push(chunk)
    }
  }

  if (encoding === 'identity') await pipeline(response, collect)
  else if (encoding in UNPACKERS)
    await pipeline(response, UNPACKERS[encoding as keyof typeof UNPACKERS](), collect)
  else {
    response.destroy()
    return refuseEncoding()
  }
  return accept(Buffer.concat(chunks))
}
