import { createHash } from 'node:crypto'

/** `ead4c236-bf58-58c6-a2c6-a6b28d128cb6`. https://podcasting2.org/docs/podcast-namespace/tags/guid */
const NAMESPACE = Buffer.from('ead4c236bf5858c6a2c6a6b28d128cb6', 'hex')

/** A podcast's name wherever it is hosted: a UUID of version 5 (RFC 9562) of its first feed's address without the scheme. */
export function podcastGuid(feed: string): string {
  const name = feed.replace(/^[a-z]+:\/\//u, '').replace(/\/+$/u, '')
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
}
