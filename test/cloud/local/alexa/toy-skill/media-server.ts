import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** MPEG 2 layer III, 24 kHz, 48 kbps, mono: 144 bytes and exactly 24 ms a frame. */
export const FRAME_BYTES = 144
export const FRAME_MILLISECONDS = 24

/** Silence: frames whose side information says that nothing follows. */
export function silentMp3(frames: number): Buffer {
  const frame = Buffer.alloc(FRAME_BYTES)
  frame.set([0xff, 0xf3, 0x64, 0xc4])
  return Buffer.concat(Array.from({ length: frames }, () => frame))
}

const hex = (text: string) => Buffer.from(text).toString('hex')

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** 500 frames: 12 seconds. */
export const SONG = silentMp3(500)
export const SONG_MILLISECONDS = 500 * FRAME_MILLISECONDS
/** 15,000 frames: six minutes, and more than two of the device's ranges. */
export const LONG_SONG = silentMp3(15_000)

/** MPEG 2.5 layer III, 8 kHz, 8 kbps: 72 ms a frame. */
const THIN_SONG = Buffer.concat(
  Array.from({ length: 100 }, () => {
    const frame = Buffer.alloc(72)
    frame.set([0xff, 0xe3, 0x18, 0xc4])
    return frame
  }),
)

export const MP4_MILLISECONDS = 10_000
/** The header of an MP4, and its sound. */
const MP4 = [
  Buffer.from(
    `00000028${hex('moov')}00000020${hex('mvhd')}00000000${'00000000'.repeat(2)}000003e80000271000000000`,
    'hex',
  ),
  Buffer.from(`00000fd8${hex('mdat')}${'00'.repeat(4_040)}`, 'hex'),
] as const

export const BREAKS_OFF_BYTES = 1000
export const BREAKS_OFF_MILLISECONDS = Math.floor(BREAKS_OFF_BYTES / FRAME_BYTES) * FRAME_MILLISECONDS

export interface MediaServer {
  readonly url: (path: string) => string
  close(): Promise<void>
}

/** Streams as they come from good servers and from bad ones. Any path that is not listed is a song. */
export async function openMediaServer(): Promise<MediaServer> {
  const server = createServer((request, response) => {
    const answer = PATHS[request.url ?? ''] ?? serve(SONG)
    answer(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: path => `http://127.0.0.1:${port}/${path}`, close: () => closeServer(server) }
}

export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
}

const HLS = ['#EXTM3U', '#EXT-X-TARGETDURATION:10', '#EXTINF:9.5,', '1.ts']

type Serve = (request: IncomingMessage, response: ServerResponse) => void

const PATHS: Record<string, Serve> = {
  '/long.mp3': serve(LONG_SONG),
  '/typed-with-charset.mp3': serve(SONG, 'Audio/MPEG; charset=binary'),
  '/page.html': serve(Buffer.from('<p>not audio</p>'), 'text/html'),
  '/noise.mp3': serve(Buffer.from('these are no frames, whatever the type says'.repeat(10))),
  '/whole.mp3': (_, response) =>
    response.writeHead(200, { 'Content-Type': 'audio/mpeg', 'Content-Length': SONG.length }).end(SONG),
  '/live.mp3': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'audio/mpeg' })
    const send = () => response.write(SONG, () => response.destroyed || setImmediate(send))
    send()
  },
  '/other-range.mp3': (_, response) =>
    response
      .writeHead(206, { 'Content-Type': 'audio/mpeg', 'Content-Range': 'bytes 5-9/10' })
      .end(SONG.subarray(0, 5)),
  '/breaks-off.mp3': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'audio/mpeg', 'Content-Length': SONG.length })
    response.write(SONG.subarray(0, BREAKS_OFF_BYTES), () => response.destroy())
  },
  '/thin.mp3': serve(THIN_SONG),
  '/song.aac': serve(Buffer.from('frames of some kind'), 'audio/aac'),
  '/stations.pls': list(
    'audio/x-scpls',
    '[playlist]',
    'Title1=A song',
    'File1=song.mp3',
    'NumberOfEntries=1',
  ),
  '/songs.m3u': list(
    'audio/x-mpegurl; charset=utf-8',
    '#EXTM3U',
    '#EXTINF:12,A song',
    '',
    '/song.mp3',
    'gone.mp3',
  ),
  '/qualities.m3u8': list(
    'application/vnd.apple.mpegurl',
    '#EXTM3U',
    '#EXT-X-STREAM-INF:BANDWIDTH=1',
    'book.m3u8',
  ),
  '/book.m3u8': list('application/vnd.apple.mpegurl', ...HLS, '#EXTINF:3.25,', '2.ts', '#EXT-X-ENDLIST'),
  '/radio.m3u8': list('application/x-mpegurl', ...HLS),
  '/empty.pls': list('audio/x-scpls', '[playlist]', 'NumberOfEntries=0', 'Version=2'),
  '/round.m3u': list('audio/mpegurl', 'round.m3u'),
  '/away.m3u': list('audio/mpegurl', 'http://192.0.2.1/song.mp3'),
  '/to-another-machine.m3u': list('audio/mpegurl', 'https://stories.example/song.mp3'),
  '/breaks-off.m4a': (_, response) => {
    const [movie, sound] = MP4
    const bytes = movie.length + sound.length
    response.writeHead(200, { 'Content-Type': 'audio/mp4', 'Content-Length': bytes })
    response.write(movie)
    response.write(sound.subarray(0, bytes / 2 - movie.length), () => response.destroy())
  },
  '/silent.mp3': () => {},
  '/halts.mp3': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'audio/mpeg', 'Content-Length': SONG.length })
    response.write(SONG.subarray(0, BREAKS_OFF_BYTES))
  },
  '/only-once.mp3': (request, response) =>
    request.headers.range?.startsWith('bytes=0-')
      ? serve(SONG)(request, response)
      : response.writeHead(416).end(),
  '/moved.mp3': (_, response) => response.writeHead(302, { Location: '/song.mp3' }).end(),
  '/gone.mp3': (_, response) => response.writeHead(404).end(),
  '/forbidden.mp3': (_, response) => response.writeHead(403).end(),
  '/broken.mp3': (_, response) => response.writeHead(500).end(),
  '/busy.mp3': (_, response) => response.writeHead(503).end(),
}

function list(type: string, ...lines: string[]): Serve {
  return (_, response) => response.writeHead(200, { 'Content-Type': type }).end(lines.join('\r\n'))
}

function serve(bytes: Buffer, type = 'audio/mpeg'): Serve {
  return (request, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    const end = Math.min(Number(to), bytes.length - 1)
    response
      .writeHead(206, { 'Content-Type': type, 'Content-Range': `bytes ${from}-${end}/${bytes.length}` })
      .end(bytes.subarray(Number(from), end + 1))
  }
}
