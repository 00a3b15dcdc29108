import { StreamError } from './stream-error.ts'

/** What a server says of a stream before it sends any of it. */
export interface Head {
  /** In lower case and without parameters. */
  readonly contentType: string
  /** Of the whole stream, in bytes; undefined for a live one. */
  readonly total: number | undefined
  /** The server sent everything where a range was asked for. */
  readonly isWhole: boolean
}

/** Who takes what comes, as it comes, so that it is there where the rest never does. */
export interface Taker {
  readonly begin: (head: Head) => void
  readonly take: (chunk: Uint8Array) => void
}

/** The device asks for so much at a time. */
const RANGE_BYTES = 1024 * 1024

/** Of a live stream so much is read. */
const LIVE_BYTES = 64 * 1024

/** A device waits so long for the next bytes of a stream. */
export const PATIENCE_MILLISECONDS = 10_000

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

/** The Range header for what the device asks for next, from a byte on. */
export const rangeFrom = (start: number): string => `bytes=${start}-${start + RANGE_BYTES - 1}`

/**
 * Asks for the range from a byte on.
 * @throws {StreamError} also where nothing comes for `patienceMilliseconds`, of the wall's clock.
 */
export async function fetchRange(
  url: string,
  start: number,
  { begin, take }: Taker,
  patienceMilliseconds: number,
): Promise<Head> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), patienceMilliseconds)
  try {
    const response = await fetch(url, {
      headers: { Range: rangeFrom(start), 'Accept-Encoding': 'identity' },
      redirect: 'manual',
      signal: abort.signal,
    })
    const head = readHead(url, response, start)
    begin(head)
    let bytes = 0
    for await (const chunk of response.body ?? []) {
      timer.refresh()
      take(chunk)
      bytes += chunk.length
      if (head.total === undefined && bytes >= LIVE_BYTES) break
    }
    return head
  } catch (error) {
    if (error instanceof StreamError) throw error
    const reason = abort.signal.aborted
      ? `nothing came for ${patienceMilliseconds / 1000} s`
      : reasonOf(error)
    throw new StreamError('MEDIA_ERROR_SERVICE_UNAVAILABLE', `${url}: ${reason}`)
  } finally {
    clearTimeout(timer)
    abort.abort()
  }
}

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
