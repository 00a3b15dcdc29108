import { createServer as createHttp1Server } from 'node:http'
import { createServer as createHttp2Server } from 'node:http2'
import { createServer, type Server } from 'node:net'
import type { PollyHttpRequest, PollyHttpResponse } from './listener.ts'

/** How an HTTP/2 connection begins. RFC 9113, section 3.4 */
const HTTP2_PREFACE = 'PRI * HTTP/2.0'

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
    socket.once('error', () => socket.destroy())
    socket.once('data', first => {
      socket.pause()
      const isHttp2 = first.toString('latin1', 0, HTTP2_PREFACE.length) === HTTP2_PREFACE
      const server = isHttp2 ? http2 : http1
      server.emit('connection', socket)
      socket.unshift(first)
      process.nextTick(() => socket.resume())
    })
  })
}
