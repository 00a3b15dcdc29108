import { createServer as createHttp1Server } from 'node:http'
import { createServer as createHttp2Server } from 'node:http2'
import { createServer, type Server, type Socket } from 'node:net'
import type { PollyHttpRequest, PollyHttpResponse } from './listener.ts'

/** How an HTTP/2 connection begins; no HTTP/1.1 one begins so. RFC 9113, section 3.4 */
const HTTP2_PREFACE = Buffer.from('PRI * HTTP/2.0\r\n')

/** A connection that says nothing is closed after this. */
const SILENCE_MILLISECONDS = 30_000

/**
 * One port for cleartext HTTP/2, which the SDK speaks to Polly, and HTTP/1.1, which the AWS command line speaks:
 * a connection goes to whom its first bytes are for.
 */
export function createDualServer(
  listener: (request: PollyHttpRequest, response: PollyHttpResponse) => void,
): Server {
  const http1 = createHttp1Server(listener)
  const http2 = createHttp2Server((request, response) =>
    listener(request, {
      writeHead: (status, headers) => response.writeHead(status, headers),
      end: body => response.end(body),
    }),
  )
  return createServer(socket => {
    const close = () => socket.destroy()
    socket.on('error', close).setTimeout(SILENCE_MILLISECONDS, close)
    readStart(socket, start => {
      socket.off('timeout', close).setTimeout(0)
      const server = start.equals(HTTP2_PREFACE) ? http2 : http1
      server.emit('connection', socket)
    })
  })
}

/** Calls back with as many first bytes as tell the protocols apart, and puts them back. */
function readStart(socket: Socket, then: (start: Buffer) => void): void {
  let read = Buffer.alloc(0)
  function onData(chunk: Buffer): void {
    read = Buffer.concat([read, chunk])
    const start = read.subarray(0, HTTP2_PREFACE.length)
    if (start.length < HTTP2_PREFACE.length && HTTP2_PREFACE.indexOf(start) === 0) return
    socket.off('data', onData).pause()
    then(start)
    socket.unshift(read)
    process.nextTick(() => socket.resume())
  }
  socket.on('data', onData)
}
