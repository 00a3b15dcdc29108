import { createHash } from 'node:crypto'
import type { interfaces } from 'ask-sdk-model'
import { Mp3Length } from './mp3-length.ts'
import { streamUrlProblem } from './stream-url.ts'

/** A stream as the device got it. */
export interface FetchedStream {
  readonly url: string
  readonly contentType: string
  /** How many bytes were fetched. */
  readonly bytes: number
  /** Of those bytes, in hex. */
  readonly sha256: string
  /** The ranges that were asked for, as in the Range header. */
  readonly ranges: readonly string[]
  /** Counted from the frames of an MP3; undefined for other formats and for a stream without an end. */
  readonly durationMilliseconds?: number
  /** The rest of it could not be had: what came before plays, and then it fails. */
  readonly breaksOff?: { readonly afterMilliseconds: number; readonly error: StreamError }
}

/**
 * Gets a stream for a device. `warn` is told what plays here but may not on every device.
 * @throws {StreamError}
 */
export type FetchStream = (url: string, warn: (line: string) => void) => Promise<FetchedStream>

/** Why a stream does not play. */
export class StreamError extends Error {
  override name = 'StreamError'
  readonly type: interfaces.audioplayer.ErrorType

  constructor(type: interfaces.audioplayer.ErrorType, message: string) {
    super(message)
    this.type = type
  }
}

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/audioplayer-interface-reference.html#audio-stream-requirements */
const CONTENT_TYPES = [
  'audio/mpeg',
  'audio/mp3',
  'audio/aac',
  'audio/aacp',
  'audio/mp4',
  'audio/x-m4a',
  'application/vnd.apple.mpegurl',
  'application/x-mpegurl',
  'audio/mpegurl',
  'audio/x-mpegurl',
  'audio/x-scpls',
]
const MP3_TYPES = ['audio/mpeg', 'audio/mp3']
const BITRATE_KBPS = { least: 16, most: 384 }

/** The device asks for so much at a time. */
const RANGE_BYTES = 1024 * 1024
const RANGE_TIMEOUT_MILLISECONDS = 10_000

/**
 * Fetches a whole stream over HTTP, range by range. One without a length is taken for a live one: of it only the
 * beginning is read. An MP3 that breaks off plays as far as it came.
 * @param warn is told what plays here but may not on every device.
 * @throws {StreamError}
 */
export async function fetchStream(url: string, warn: (line: string) => void): Promise<FetchedStream> {
  const problem = streamUrlProblem(url)
  if (problem) throw new StreamError('MEDIA_ERROR_INVALID_REQUEST', `${url}: ${problem}`)
  const received = new Received()
  const error = await received.all(url, warn).catch(asStreamError)
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
  readonly length = new Mp3Length()
  readonly ranges: string[] = []
  contentType = ''
  bytes = 0
  isLive = false

  async all(url: string, warn: (line: string) => void): Promise<undefined> {
    for (let total = 1; this.bytes < total; ) {
      const before = this.bytes
      const head = await this.#range(url)
      if (head.isWhole) warn(`${url} does not serve ranges: devices seek and resume by them`)
      if (head.total === undefined || this.bytes === before) return
      total = head.total
    }
  }

  async #range(url: string): Promise<Head> {
    const start = this.bytes
    const range = `bytes=${start}-${start + RANGE_BYTES - 1}`
    this.ranges.push(range)
    return fetchRange(url, range, head => {
      const read = readHead(url, head, start)
      this.contentType = read.contentType
      this.isLive = read.total === undefined
      return { head: read, take: chunk => this.#take(chunk) }
    })
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

interface Head {
  readonly contentType: string
  /** Of the whole stream, in bytes; undefined for a live one. */
  readonly total: number | undefined
  /** The server sent everything where a range was asked for. */
  readonly isWhole: boolean
}

/** Gives what comes as it comes, so that it is there where the rest never does. */
async function fetchRange(
  url: string,
  range: string,
  begin: (response: Response) => { head: Head; take: (chunk: Uint8Array) => void },
): Promise<Head> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), RANGE_TIMEOUT_MILLISECONDS)
  try {
    const response = await fetch(url, {
      headers: { Range: range, 'Accept-Encoding': 'identity' },
      redirect: 'manual',
      signal: abort.signal,
    })
    const { head, take } = begin(response)
    let size = 0
    for await (const chunk of response.body ?? []) {
      take(chunk)
      size += chunk.length
      if (head.total === undefined && size >= LIVE_BYTES) break
    }
    return head
  } catch (error) {
    if (error instanceof StreamError) throw error
    const reason = abort.signal.aborted
      ? `nothing came for ${RANGE_TIMEOUT_MILLISECONDS / 1000} s`
      : reasonOf(error)
    throw new StreamError('MEDIA_ERROR_SERVICE_UNAVAILABLE', `${url}: ${reason}`)
  } finally {
    clearTimeout(timer)
    abort.abort()
  }
}

/** Of a live stream so much is read. */
const LIVE_BYTES = 64 * 1024

function readHead(url: string, { status, headers }: Response, start: number): Head {
  if (status !== 200 && status !== 206) throw refused(url, status, headers.get('location'))
  const contentType = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!CONTENT_TYPES.includes(contentType)) {
    throw new StreamError(
      'MEDIA_ERROR_UNKNOWN',
      `${url} has the Content-Type "${contentType}", which is no audio`,
    )
  }
  if (status === 200) {
    if (start > 0) throw new StreamError('MEDIA_ERROR_UNKNOWN', `${url} stopped serving ranges`)
    const length = headers.get('content-length')
    return { contentType, total: length === null ? undefined : Number(length), isWhole: true }
  }
  const [, from, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '') ?? []
  if (Number(from) !== start) {
    throw new StreamError('MEDIA_ERROR_UNKNOWN', `${url} answered another range than was asked for`)
  }
  return { contentType, total: total === '*' ? undefined : Number(total), isWhole: false }
}

/** https://developer.amazon.com/en-US/docs/alexa/alexa-voice-service/audioplayer.html#playbackfailed */
function refused(url: string, status: number, location: string | null): StreamError {
  if (status >= 300 && status < 400) {
    return new StreamError(
      'MEDIA_ERROR_INVALID_REQUEST',
      `${url} redirects to ${location ?? 'nowhere'}: starts get slow and fail on devices; give the last address`,
    )
  }
  const message = `${url} answered ${status}`
  if (status === 503 || status === 429) return new StreamError('MEDIA_ERROR_SERVICE_UNAVAILABLE', message)
  if (status >= 500) return new StreamError('MEDIA_ERROR_INTERNAL_SERVER_ERROR', message)
  return new StreamError('MEDIA_ERROR_INVALID_REQUEST', message)
}

/** fetch says only "fetch failed"; what failed stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message
}
