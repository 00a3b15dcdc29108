import { createHash } from 'node:crypto'
import type { interfaces } from 'ask-sdk-model'
import { type FetchedStream, type FetchStream, fetchStream } from '../device/fetch-stream.ts'
import { Mp3Length } from '../device/mp3-length.ts'
import { StreamError } from '../device/stream-error.ts'
import { streamUrlProblem } from '../device/stream-url.ts'
import { isLoopbackName } from '../loopback.ts'

/** What a test puts behind a stream's address. */
export type GivenStream =
  /** The bytes of an MP3. */
  | Uint8Array
  /** Audio of a length; of no known end where it is left out. */
  | { readonly durationMilliseconds?: number }
  /** Audio of which no more comes after so long: then the device sends PlaybackFailed. */
  | { readonly breaksOffAfterMilliseconds: number }
  /** A stream that does not play: the device sends PlaybackFailed. */
  | { readonly error: interfaces.audioplayer.ErrorType; readonly message?: string }

/** By address, or a function that knows them; undefined for an address that is not served. */
export type GivenStreams = Readonly<Record<string, GivenStream>> | ((url: string) => GivenStream | undefined)

/**
 * The streams of a test: those that are given, and those that loopback really serves. All others fail as on a device
 * without a network.
 */
export const fetchGiven =
  (streams: GivenStreams): FetchStream =>
  async (url, warn, options) => {
    const problem = streamUrlProblem(url)
    if (problem) throw new StreamError('MEDIA_ERROR_INVALID_REQUEST', `${url}: ${problem}`)
    const given = findIn(streams, url)
    if (given) return play(url, given)
    if (isLoopbackName(new URL(url).hostname)) return fetchStream(url, warn, options)
    throw new StreamError(
      'MEDIA_ERROR_SERVICE_UNAVAILABLE',
      `${url} is not on this machine, and a test asks no other: give it in the option "streams"`,
    )
  }

function findIn(streams: GivenStreams, url: string): GivenStream | undefined {
  if (typeof streams === 'function') return streams(url)
  return Object.hasOwn(streams, url) ? streams[url] : undefined
}

function play(url: string, given: GivenStream): FetchedStream {
  if (given instanceof Uint8Array) return playMp3(url, given)
  if ('error' in given) {
    throw new StreamError(given.error, given.message ?? `${url} fails, as the test wants it`)
  }
  const fetched = { url, contentType: 'audio/mpeg', bytes: 0, sha256: sha256(''), ranges: [] }
  if ('breaksOffAfterMilliseconds' in given) {
    const error = new StreamError(
      'MEDIA_ERROR_SERVICE_UNAVAILABLE',
      `${url} breaks off, as the test wants it`,
    )
    return { ...fetched, breaksOff: { afterMilliseconds: given.breaksOffAfterMilliseconds, error } }
  }
  return { ...fetched, durationMilliseconds: given.durationMilliseconds }
}

function playMp3(url: string, bytes: Uint8Array): FetchedStream {
  const length = new Mp3Length()
  length.push(bytes)
  const durationMilliseconds = length.finish()
  if (durationMilliseconds === undefined) {
    throw new StreamError('MEDIA_ERROR_UNKNOWN', `the bytes given for ${url} hold no MP3 frame`)
  }
  return {
    url,
    contentType: 'audio/mpeg',
    bytes: bytes.length,
    sha256: sha256(bytes),
    ranges: [`bytes=0-${bytes.length - 1}`],
    durationMilliseconds,
  }
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
