import { createHash } from 'node:crypto'

/** The SHA-256 of the parts in hex, 64 characters. Parts are framed by length, so `['ab','c']` and `['a','bc']` differ. */
export function contentHash(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part)
  return hash.digest('hex')
}
