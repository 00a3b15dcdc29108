import { own } from '../../own.ts'
import { readAdtsFrame } from './adts-frame.ts'
import type { AudioLength } from './audio-length.ts'
import { FramesLength } from './frames-length.ts'
import { readMp3Frame } from './mp3-frame.ts'
import { Mp4Length } from './mp4-length.ts'

/** What a device makes of a stream. */
export interface StreamType {
  readonly kind: 'mp3' | 'aac' | 'mp4' | 'playlist'
  /** Left out where the bytes do not tell how long it is. */
  readonly newLength?: (offsetInMilliseconds: number) => AudioLength
}

const MP3: StreamType = { kind: 'mp3', newLength: offset => new FramesLength(readMp3Frame, offset) }
const AAC: StreamType = { kind: 'aac', newLength: offset => new FramesLength(readAdtsFrame, offset) }
const MP4: StreamType = { kind: 'mp4', newLength: () => new Mp4Length() }
const PLAYLIST: StreamType = { kind: 'playlist' }

/**
 * By Content-Type.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/audioplayer-interface-reference.html#audio-stream-requirements
 */
const STREAM_TYPES: Readonly<Record<string, StreamType>> = {
  'audio/mpeg': MP3,
  'audio/mp3': MP3,
  'audio/aac': AAC,
  'audio/aacp': AAC,
  'audio/mp4': MP4,
  'audio/x-m4a': MP4,
  'application/vnd.apple.mpegurl': PLAYLIST,
  'application/x-mpegurl': PLAYLIST,
  'audio/mpegurl': PLAYLIST,
  'audio/x-mpegurl': PLAYLIST,
  'audio/x-scpls': PLAYLIST,
}

/** Undefined for what no device plays. */
export const streamType = (contentType: string): StreamType | undefined => own(STREAM_TYPES, contentType)
