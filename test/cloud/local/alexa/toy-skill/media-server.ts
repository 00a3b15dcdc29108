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

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** 500 frames: 12 seconds. */
export const SONG = silentMp3(500)
export const SONG_MILLISECONDS = 500 * FRAME_MILLISECONDS
/** 15,000 frames: six minutes, and more than two of the device's ranges. */
export const LONG_SONG = silentMp3(15_000)

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

function serve(bytes: Buffer, type = 'audio/mpeg'): Serve {
  return (request, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    const end = Math.min(Number(to), bytes.length - 1)
    response
      .writeHead(206, { 'Content-Type': type, 'Content-Range': `bytes ${from}-${end}/${bytes.length}` })
      .end(bytes.subarray(Number(from), end + 1))
  }
}
