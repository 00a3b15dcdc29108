import { listenerKey } from '../../cloud/aws/dynamodb-keys.ts'
import { contentHash } from '../../core/content-hash.ts'
import { type Listener, NEW_LISTENER } from '../../core/playback/listener.ts'
import { finished, started } from '../../core/playback/positions.ts'
import { type StreamToken, writeToken } from '../../core/playback/stream-token.ts'

/** An item's size as DynamoDB counts it, https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html */
export function itemBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value === 'number') return Math.ceil(String(value).replace(/\D/gu, '').length / 2) + 1
  if (typeof value === 'boolean' || value === null) return 1
  if (value instanceof Set) return [...value].reduce((sum: number, one) => sum + itemBytes(one), 0)
  if (Array.isArray(value)) return 3 + value.reduce((sum: number, one) => sum + 1 + itemBytes(one), 0)
  return 3 + attributesBytes(value as object)
}

export const attributesBytes = (item: object): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + 1 + itemBytes(value), 0)

const SHOW = 'the-evening-news'
const START = Date.UTC(2026, 0, 1)

const tokenOf = (episode: string): StreamToken => ({
  queue: { order: 'show', show: SHOW },
  episode,
  edition: contentHash(episode),
  rate: 100,
  loop: false,
  failures: 0,
})

const eventOf = (at: number, offsetMilliseconds: number) => {
  const stream = tokenOf(contentHash(SHOW, `${at}`).slice(0, 20))
  return {
    stream,
    token: writeToken(stream),
    offsetMilliseconds,
    at: new Date(START + at * 3_600_000 + offsetMilliseconds).toISOString(),
  }
}

/** A listener as the product keeps them after so many episodes to their ends and so many left in the middle. */
function listenerWho({ heard, left }: { heard: number; left: number }): Listener {
  let listener = NEW_LISTENER
  for (let at = 0; at < heard; at++)
    listener = finished(started(listener, eventOf(at, 0)), eventOf(at, 300_000))
  for (let at = 0; at < left; at++) listener = started(listener, eventOf(heard + at, 120_000))
  return listener
}

/** Bytes of the item of such a listener. */
export const bytesOfListener = (history: { heard: number; left: number }): number =>
  attributesBytes({ ...listenerKey(contentHash('a listener')), ...listenerWho(history), version: 1 })

export const writeUnits = (bytes: number) => Math.max(1, Math.ceil(bytes / 1024))
/** Of a consistent read. */
export const readUnits = (bytes: number) => Math.max(1, Math.ceil(bytes / 4096))
