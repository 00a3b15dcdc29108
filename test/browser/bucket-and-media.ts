import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The other end of two addresses that the pages are given: where forms are posted, and where audio is public. */
export async function openBucketAndMedia(audio: Uint8Array) {
  const uploads: { fields: Record<string, string>; fileName: string; text: string }[] = []
  const received = Promise.withResolvers<void>()

  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*')
    if (request.method === 'POST') {
      uploads.push(await readForm(request))
      response.writeHead(204).end()
      received.resolve()
    } else if (request.url?.endsWith('.vtt')) {
      response.setHeader('content-type', 'text/vtt')
      response.end('WEBVTT\n\n00:00.000 --> 01:00.000\nOnce upon a time.\n')
    } else if (/\.svg$|^\/covers\//u.test(request.url ?? '')) {
      response.setHeader('content-type', 'image/svg+xml')
      response.end(COVER)
    } else sendRange(request, response, audio)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    uploads,
    received: received.promise,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A moon over hills. */
const COVER = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">
  <linearGradient id="sky" y2="1"><stop stop-color="#1b2a52"/><stop offset="1" stop-color="#d9825b"/></linearGradient>
  <path fill="url(#sky)" d="M0 0h400v400H0z"/>
  <circle cx="270" cy="120" r="52" fill="#fbe9c6"/>
  <path fill="#3b2f4f" d="M0 290q90-90 190-20t210-50v180H0z"/>
  <path fill="#1d1a2e" d="M0 340q120-60 220-10t180-30v100H0z"/>
</svg>`

/** A browser's form with the file as its last field, read by the platform's own parser. */
async function readForm(request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const form = await new Response(Buffer.concat(chunks), { headers }).formData()
  const fields: Record<string, string> = {}
  for (const [name, value] of form) if (typeof value === 'string') fields[name] = value
  const file = form.get('file')
  if (!(file instanceof File)) throw new Error('the form has no file')
  return { fields, fileName: file.name, text: await file.text() }
}

function sendRange(request: IncomingMessage, response: ServerResponse, audio: Uint8Array): void {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/u.exec(request.headers.range ?? '') ?? []
  const start = Number(from ?? 0)
  const end = Math.min(to ? Number(to) : Number.POSITIVE_INFINITY, audio.length - 1)
  response.writeHead(from === undefined ? 200 : 206, {
    'content-type': 'audio/mpeg',
    'accept-ranges': 'bytes',
    'content-length': end - start + 1,
    ...(from !== undefined && { 'content-range': `bytes ${start}-${end}/${audio.length}` }),
  })
  response.end(audio.subarray(start, end + 1))
}
