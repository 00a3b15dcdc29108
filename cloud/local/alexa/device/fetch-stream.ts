import { createHash } from 'node:crypto'
import { fetchRange, type Head, PATIENCE_MILLISECONDS, rangeFrom } from './fetch-range.ts'
import { Mp3Length } from './mp3-length.ts'
import { StreamError } from './stream-error.ts'
import { streamUrlProblem } from './stream-url.ts'

/** A stream as the device got it. */
export interface FetchedStream {
  readonly url: string
  readonly contentType: string
  /** How many of its bytes came. */
  readonly bytes: number
  /** Of those bytes, in hex. */
  readonly sha256: string
  /** The ranges that were asked for, as in the Range header; where it begins at an offset, the last one is from there. */
  readonly ranges: readonly string[]
  /** Counted from the frames of an MP3; undefined for other formats and for a stream without an end. */
  readonly durationMilliseconds?: number
  /** The rest of it could not be had: what came before plays, and then it fails. */
  readonly breaksOff?: { readonly afterMilliseconds: number; readonly error: StreamError }
}

/** How a stream is to be fetched. */
export interface FetchOptions {
  /** Where it begins to play; its beginning where this is left out. */
  readonly offsetInMilliseconds?: number
  /** How long to wait for the next bytes, by the wall's clock; 10 seconds where it is left out. */
  readonly patienceMilliseconds?: number
}

/**
 * Gets a stream for a device. `warn` is told what plays here but may not on every device.
 * @throws {StreamError}
 */
export type FetchStream = (
  url: string,
  warn: (line: string) => void,
  options?: FetchOptions,
) => Promise<FetchedStream>

const MP3_TYPES = ['audio/mpeg', 'audio/mp3']
const BITRATE_KBPS = { least: 16, most: 384 }

/**
 * Fetches a whole stream over HTTP, range by range, for its length, and where it begins at an offset once more from
 * there, as a device does. One without a length is taken for a live one: of it only the beginning is read. An MP3 that
 * breaks off plays as far as it came.
 */
export const fetchStream: FetchStream = async (url, warn, options = {}) => {
  const problem = streamUrlProblem(url)
  if (problem) throw new StreamError('MEDIA_ERROR_INVALID_REQUEST', `${url}: ${problem}`)
  const received = new Received(url, options)
  const error = await received.all(warn).catch(asStreamError)
  const { contentType, bytes, ranges, isLive } = received
  const fetched = { url, contentType, bytes, sha256: received.hash.digest('hex'), ranges }
  if (!MP3_TYPES.includes(contentType) || isLive) {
    if (error) throw error
    warn(`${url} plays until it is stopped: its length is not known`)
    return fetched
  }
  const milliseconds = received.length.finish()
  if (milliseconds === undefined)
    throw error ?? new StreamError('MEDIA_ERROR_UNKNOWN', `${url} holds no MP3 frame`)
  if (error) return { ...fetched, breaksOff: { afterMilliseconds: milliseconds, error } }
  await received.seek()
  warnOfBitrate(url, (bytes * 8) / milliseconds, warn)
  return { ...fetched, durationMilliseconds: milliseconds }
}

function asStreamError(error: unknown): StreamError {
  if (error instanceof StreamError) return error
  throw error
}

/** What came of a stream so far. */
class Received {
  readonly hash = createHash('sha256')
  readonly length: Mp3Length
  readonly ranges: string[] = []
  contentType = ''
  bytes = 0
  isLive = false
  #servesRanges = false
  readonly #url: string
  readonly #patience: number

  constructor(url: string, { offsetInMilliseconds = 0, patienceMilliseconds }: FetchOptions) {
    this.#url = url
    this.#patience = patienceMilliseconds ?? PATIENCE_MILLISECONDS
    this.length = new Mp3Length(offsetInMilliseconds)
  }

  async all(warn: (line: string) => void): Promise<undefined> {
    for (let total = 1; this.bytes < total; ) {
      const before = this.bytes
      const head = await this.#ask(before, chunk => this.#take(chunk))
      this.#servesRanges = !head.isWhole
      if (head.isWhole) warn(`${this.#url} does not serve ranges: devices seek and resume by them`)
      if (head.total === undefined || this.bytes === before) return
      total = head.total
    }
  }

  /** Asks for it from where it is to begin. */
  async seek(): Promise<void> {
    const start = this.length.offsetByte
    if (this.#servesRanges && start !== undefined && start > 0) await this.#ask(start, () => {})
  }

  #ask(start: number, take: (chunk: Uint8Array) => void): Promise<Head> {
    this.ranges.push(rangeFrom(start))
    const begin = ({ contentType, total }: Head) => {
      this.contentType = contentType
      this.isLive = total === undefined
    }
    return fetchRange(this.#url, start, { begin, take }, this.#patience)
  }

  #take(chunk: Uint8Array): void {
    this.hash.update(chunk)
    this.length.push(chunk)
    this.bytes += chunk.length
  }
}

function warnOfBitrate(url: string, kbps: number, warn: (line: string) => void): void {
  if (kbps >= BITRATE_KBPS.least && kbps <= BITRATE_KBPS.most) return
  warn(`${url} has ${Math.round(kbps)} kbps; devices play ${BITRATE_KBPS.least} to ${BITRATE_KBPS.most}`)
}
