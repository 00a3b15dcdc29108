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
 * beginning is read.
 * @param warn is told what plays here but may not on every device.
 * @throws {StreamError}
 */
export async function fetchStream(url: string, warn: (line: string) => void): Promise<FetchedStream> {
  const problem = streamUrlProblem(url)
  if (problem) throw new StreamError('MEDIA_ERROR_INVALID_REQUEST', `${url}: ${problem}`)

  const hash = createHash('sha256')
  const length = new Mp3Length()
  const ranges: string[] = []
  let contentType = ''
  let bytes = 0
  let total: number | undefined = 1
  while (total !== undefined && bytes < total) {
    const range = `bytes=${bytes}-${bytes + RANGE_BYTES - 1}`
    ranges.push(range)
    const part = await fetchRange(url, range, bytes)
    for (const chunk of part.chunks) {
      hash.update(chunk)
      length.push(chunk)
      bytes += chunk.length
    }
    contentType = part.contentType
    total = part.total
    if (part.isWhole) warn(`${url} does not serve ranges: devices seek and resume by them`)
    if (part.chunks.length === 0) break
  }

  const isMp3 = MP3_TYPES.includes(contentType)
  const durationMilliseconds = isMp3 && total !== undefined ? length.finish() : undefined
  if (isMp3 && total !== undefined && durationMilliseconds === undefined) {
    throw new StreamError('MEDIA_ERROR_UNKNOWN', `${url} holds no MP3 frame`)
  }
  if (durationMilliseconds === undefined) warn(`${url} plays until it is stopped: its length is not known`)
  else warnOfBitrate(url, (bytes * 8) / durationMilliseconds, warn)
  return { url, contentType, bytes, sha256: hash.digest('hex'), ranges, durationMilliseconds }
}

function warnOfBitrate(url: string, kbps: number, warn: (line: string) => void): void {
  if (kbps >= BITRATE_KBPS.least && kbps <= BITRATE_KBPS.most) return
  warn(`${url} has ${Math.round(kbps)} kbps; devices play ${BITRATE_KBPS.least} to ${BITRATE_KBPS.most}`)
}

interface Part {
  readonly contentType: string
  readonly chunks: readonly Uint8Array[]
  /** Of the whole stream, in bytes; undefined for a live one. */
  readonly total: number | undefined
  /** The server sent everything where a range was asked for. */
  readonly isWhole: boolean
}

async function fetchRange(url: string, range: string, start: number): Promise<Part> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), RANGE_TIMEOUT_MILLISECONDS)
  try {
    const response = await fetch(url, {
      headers: { Range: range, 'Accept-Encoding': 'identity' },
      redirect: 'manual',
      signal: abort.signal,
    })
    const part = readHead(url, response, start)
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk)
      size += chunk.length
      if (part.total === undefined && size >= LIVE_BYTES) break
    }
    return { ...part, chunks }
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

function readHead(url: string, { status, headers }: Response, start: number): Omit<Part, 'chunks'> {
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
