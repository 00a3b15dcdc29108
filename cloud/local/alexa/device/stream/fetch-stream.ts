import { readPlaylist } from './playlist.ts'
import { Received } from './received.ts'
import { StreamError, unplayable } from './stream-error.ts'
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
  /** Counted from the frames of MP3 and AAC, read from MP4 and HLS; undefined for a stream without an end. */
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
  /** Gets what a playlist leads to, where not this itself does. */
  readonly follow?: FetchStream
  /** How many playlists led here, this one among them; 1 where it is left out. */
  readonly playlists?: number
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

const BITRATE_KBPS = { least: 16, most: 384 }

/** A playlist may lead to another, but not round and round. */
const MOST_PLAYLISTS = 5

/**
 * Fetches a whole stream over HTTP, range by range, for its length, and where it begins at an offset once more from
 * there, as a device does. One without a length is taken for a live one: of it only the beginning is read. One that
 * breaks off plays as far as it came. A playlist is followed to what it lists first; segments of HLS are not fetched.
 */
export const fetchStream: FetchStream = async (url, warn, options = {}) => {
  const problem = streamUrlProblem(url)
  if (problem) throw new StreamError('MEDIA_ERROR_INVALID_REQUEST', `${url}: ${problem}`)
  const received = new Received(url, options)
  const error = await received.all(warn).catch(asStreamError)
  if (received.kind !== 'playlist') return soundOf(received, error, warn)
  if (error) throw error
  return behindPlaylist(received, warn, options)
}

async function behindPlaylist(
  { url, text, fetched }: Received,
  warn: (line: string) => void,
  options: FetchOptions,
): Promise<FetchedStream> {
  const { follow = fetchStream, playlists = 1 } = options
  const playlist = readPlaylist(text, url)
  if (!playlist) throw unplayable(`${url} is a playlist that lists no stream`)
  if (playlists > MOST_PLAYLISTS) throw unplayable(`${url} is the playlist of too many playlists`)
  if (playlist.kind === 'address') {
    return { ...(await follow(playlist.url, warn, { ...options, playlists: playlists + 1 })), url }
  }
  const { durationMilliseconds } = playlist
  if (durationMilliseconds === undefined) warn(unknownLength(url))
  return { ...fetched, durationMilliseconds }
}

async function soundOf(
  received: Received,
  error: StreamError | undefined,
  warn: (line: string) => void,
): Promise<FetchedStream> {
  const milliseconds = received.milliseconds()
  if (milliseconds === undefined) {
    if (error) throw error
    if (received.kind === 'mp3' && !received.isLive) throw unplayable(`${received.url} holds no MP3 frame`)
    warn(unknownLength(received.url))
    return received.fetched
  }
  if (error) return { ...received.fetched, breaksOff: { afterMilliseconds: milliseconds, error } }
  await received.seek()
  warnOfBitrate(received.url, (received.bytes * 8) / milliseconds, warn)
  return { ...received.fetched, durationMilliseconds: milliseconds }
}

const unknownLength = (url: string) => `${url} plays until it is stopped: its length is not known`

function asStreamError(error: unknown): StreamError {
  if (error instanceof StreamError) return error
  throw error
}

function warnOfBitrate(url: string, kbps: number, warn: (line: string) => void): void {
  if (kbps >= BITRATE_KBPS.least && kbps <= BITRATE_KBPS.most) return
  warn(`${url} has ${Math.round(kbps)} kbps; devices play ${BITRATE_KBPS.least} to ${BITRATE_KBPS.most}`)
}
