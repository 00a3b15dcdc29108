import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type WebOptions, webPages } from '../../../cloud/web/fetch-address.ts'
import { CERTIFICATE, KEY } from './certificate.ts'
import { serveSite, visitsLoopback } from './web-server.ts'

const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

type Listener = (request: IncomingMessage, response: ServerResponse) => void

async function site(listener: Listener, options: Parameters<typeof serveSite>[1] = {}) {
  const served = await serveSite(listener, options)
  opened.push(served)
  return served
}

const page =
  (body: string | Uint8Array, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body)
  }

/** Answers each path with its status, headers and body. */
const paths =
  (answers: Record<string, [number, Record<string, string>?, string?]>): RequestListener =>
  (request, response) => {
    const [status, headers = {}, body = ''] = answers[request.url ?? ''] ?? [404]
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body)
  }

const refused = (code: string, words?: RegExp) => ({
  ok: false,
  refusal: { code, message: words ? expect.stringMatching(words) : expect.any(String) },
})

const SHORT = { firstByteMilliseconds: 200, totalMilliseconds: 400 }
const SMALL = { bodyBytes: 100_000 }

describe('a page', () => {
  test('comes with its type, its charset and where it was found', async () => {
    const { address } = await site(page('Grüße', { 'content-type': 'Text/HTML; Charset="ISO-8859-1"' }))
    const visited = await visitsLoopback().visit(address('/a?b=c#d'))
    expect(visited).toEqual({
      ok: true,
      value: {
        address: address('/a?b=c'),
        type: 'text/html',
        charset: 'ISO-8859-1',
        bytes: Buffer.from('Grüße'),
      },
    })
  })

  test('is asked for honestly, by the name it was given, and without anything that knows us', async () => {
    const asked: IncomingMessage['headers'][] = []
    const { address, port } = await site((request, response) => {
      asked.push(request.headers)
      page('x')(request, response as never)
    })
    await visitsLoopback().visit(address())
    expect(asked).toEqual([
      {
        host: `pages.example:${port}`,
        'user-agent': expect.stringMatching(/^Voiceshelf /u),
        accept: expect.any(String),
        'accept-encoding': 'gzip, br',
        connection: 'close',
      },
    ])
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('packed by %s is unpacked', async (encoding, pack) => {
    const { address } = await site(
      page(pack(Buffer.from('a'.repeat(50_000))), { 'content-encoding': encoding }),
    )
    const visited = await visitsLoopback().visit(address())
    expect(visited.ok && visited.value.bytes.length).toBe(50_000)
  })

  test('of another media type is refused unread', async () => {
    const { address } = await site(page('x', { 'content-type': 'video/mp4' }))
    expect(await visitsLoopback().visit(address())).toEqual(refused('page-type', /video\/mp4/u))
  })

  test.each([
    [404, 'page-not-found'],
    [410, 'page-not-found'],
    [401, 'page-forbidden'],
    [403, 'page-forbidden'],
    [429, 'page-busy'],
    [500, 'page-broken'],
    [503, 'page-broken'],
    [204, 'page-answer'],
    [304, 'page-answer'],
  ])('that answers %d is refused in its own words', async (status, code) => {
    const { address } = await site(paths({ '/': [status] }))
    expect(await visitsLoopback().visit(address())).toEqual(
      refused(code, new RegExp(`\\(${status}\\).*\\. `, 'u')),
    )
  })
})

describe('redirects', () => {
  test('are followed, relative ones too, up to the fifth', async () => {
    const { address } = await site(
      paths({
        '/0': [301, { location: '/1' }],
        '/1': [302, { location: '2' }],
        '/2': [303, { location: '?3' }],
        '/2?3': [307, { location: './4' }],
        '/4': [308, { location: '/5' }],
        '/5': [200, {}, 'here'],
      }),
    )
    const visited = await visitsLoopback().visit(address('/0'))
    expect(visited.ok && visited.value.address).toEqual(address('/5'))
  })

  test('in a circle, or one too many, are refused', async () => {
    let asked = 0
    const { address } = await site((_request, response) => {
      response.writeHead(302, { location: `/${++asked % 2}` }).end()
    })
    expect(await visitsLoopback().visit(address())).toEqual(refused('page-redirects', /more than 5 times/u))
    expect(asked).toBe(6)
  })

  test.each([
    ['file:///etc/passwd', 'address-scheme'],
    ['ftp://pages.example/', 'address-scheme'],
    ['http://user:secret@pages.example/', 'address-credentials'],
    ['http://', 'address-invalid'],
  ])('to %s are refused', async (location, code) => {
    const { address } = await site(paths({ '/': [302, { location }] }))
    expect(await visitsLoopback().visit(address())).toEqual(refused(code))
  })
})

test.each(['http://pages.example:8080/', 'https://pages.example:22/', 'http://pages.example:3000/'])(
  '%s is refused, because its port is not of the web',
  async address => {
    const lookUp = () => Promise.reject(new Error('nobody asks'))
    expect(await webPages({ lookUp }).visit(new URL(address))).toEqual(refused('address-port', /port \d+/u))
  },
)

describe('what is not public', () => {
  const everywhere: WebOptions = { anyPort: true }

  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0/',
    'http://10.0.0.1/',
    'http://172.16.5.4/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://169.254.170.2/v2/credentials',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:7f00:1::]/',
    'http://[2001:db8::1]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[fd00:ec2::254]/',
    'http://[ff02::1]/',
  ])('%s is refused before anything is sent', async address => {
    expect(await webPages(everywhere).visit(new URL(address))).toEqual(
      refused('address-private', /private network.*upload/u),
    )
  })

  test('is refused when the system resolves a name to it', async () => {
    const { address } = await site(page('secret'))
    const visited = webPages(everywhere).visit(address('/', 'localhost'))
    expect(await visited).toEqual(refused('address-private'))
  })

  test('is refused when it is only one of several addresses of a name', async () => {
    const lookUp = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]
    const visited = webPages({ lookUp }).visit(new URL('http://pages.example/'))
    expect(await visited).toEqual(refused('address-private'))
  })

  test('is refused when a redirect leads there, and nothing there is asked', async () => {
    let asked = 0
    const inside = await site((_request, response) => {
      asked++
      response.end()
    })
    const { address } = await site(
      paths({ '/': [302, { location: inside.address('/', 'inside.example').href }] }),
    )
    const lookUp = async (host: string) => [
      { address: host === 'inside.example' ? '127.0.0.2' : '127.0.0.1', family: 4 },
    ]
    expect(await visitsLoopback({ lookUp }).visit(address())).toEqual(
      refused('address-private', /inside\.example/u),
    )
    expect(asked).toBe(0)
  })

  test('is refused as an IP address, whatever the resolver says of it', async () => {
    let asked = 0
    const listener: Listener = (_request, response) => {
      asked++
      response.end()
    }
    const inside = await site(listener, { at: '127.0.0.2' })
    const { address } = await site(paths({ '/': [302, { location: inside.address('/', '127.0.0.2').href }] }))
    expect(await visitsLoopback().visit(address())).toEqual(refused('address-private', /127\.0\.0\.2/u))
    expect(asked).toBe(0)
  })

  test('is not reached by a name that changes its address after it was checked', async () => {
    const seen: string[] = []
    const listener: Listener = (request, response) => {
      seen.push(request.socket.localAddress ?? '')
      response.writeHead(200, { 'content-type': 'text/html' }).end('x')
    }
    const outside = await site(listener)
    const answers = ['127.0.0.1', '127.0.0.2']
    const lookUp = async () => [{ address: answers.shift() ?? '127.0.0.2', family: 4 }]
    const visits = visitsLoopback({ lookUp })
    expect(await visits.visit(outside.address())).toMatchObject({ ok: true })
    expect(await visits.visit(outside.address())).toEqual(refused('address-private'))
    expect([seen, answers]).toEqual([['127.0.0.1'], []])
  })

  test('is not reached by a proxy that the environment names', async () => {
    let asked = 0
    const proxy = await site((_request, response) => {
      asked++
      response.end()
    })
    const { address } = await site(page('straight'))
    const proxyAddress = `http://127.0.0.1:${proxy.port}`
    const script = `
      import { visitsLoopback } from './test/cloud/web/web-server.ts'
      const visited = await visitsLoopback().visit(new URL(${JSON.stringify(address().href)}))
      process.stdout.write(Buffer.from(visited.value.bytes).toString())`
    const child = spawn(process.execPath, ['--input-type=module', '--no-warnings', '-e', script], {
      env: {
        ...process.env,
        NODE_USE_ENV_PROXY: '1',
        HTTP_PROXY: proxyAddress,
        http_proxy: proxyAddress,
        NO_PROXY: '',
        no_proxy: '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
    expect([said, asked]).toEqual(['straight', 0])
  })
})

describe('a page that is too large', () => {
  test.each([
    ['says its length', { 'content-length': '200000' }],
    ['does not say its length', { 'transfer-encoding': 'chunked' }],
  ])('and %s is refused', async (_, headers) => {
    const { address } = await site(page('x'.repeat(200_000), headers as Record<string, string>))
    expect(await visitsLoopback({ limits: SMALL }).visit(address())).toEqual(refused('page-too-large'))
  })

  test('and never ends is given up where it passes the limit', async () => {
    let sent = 0
    const { address } = await site((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000))) sent += 10_000
      }
      response.on('drain', more)
      more()
    })
    expect(await visitsLoopback({ limits: SMALL }).visit(address())).toEqual(refused('page-too-large'))
    expect(sent).toBeLessThan(50_000_000)
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('when it is unpacked from %s is given up long before its end', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(200_000_000))
    const { address } = await site(page(bomb, { 'content-encoding': encoding }))
    const before = process.memoryUsage.rss()
    expect(await visitsLoopback().visit(address())).toEqual(refused('page-too-large', /5 MB/u))
    expect(process.memoryUsage.rss() - before).toBeLessThan(60_000_000)
  })
})

describe('a site that is too slow', () => {
  test('to begin its answer is given up', async () => {
    const { address } = await site(() => undefined)
    expect(await visitsLoopback({ limits: SHORT }).visit(address())).toEqual(refused('page-too-slow'))
  })

  test('and trickles is given up when its time is over', async () => {
    const { address } = await site((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const trickle = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(trickle))
    })
    expect(await visitsLoopback({ limits: SHORT }).visit(address())).toEqual(refused('page-too-slow'))
  })

  test('hop by hop is given up when the time of all is over', async () => {
    let hops = 0
    const { address } = await site((_request, response) => {
      setTimeout(() => response.writeHead(302, { location: `/${++hops}` }).end(), 150)
    })
    expect(await visitsLoopback({ limits: SHORT }).visit(address())).toEqual(refused('page-too-slow'))
    expect(hops).toBeLessThan(5)
  })

  test('to be resolved is given up', async () => {
    const lookUp = () => new Promise<never>(() => undefined)
    const visits = visitsLoopback({ limits: SHORT, lookUp })
    expect(await visits.visit(new URL('http://pages.example/'))).toEqual(refused('page-too-slow'))
  })
})

describe('a site that is not in order', () => {
  test('because nobody listens is unreachable', async () => {
    const closed = await serveSite(() => undefined)
    await closed.close()
    expect(await visitsLoopback().visit(closed.address())).toEqual(
      refused('site-unreachable', /ECONNREFUSED/u),
    )
  })

  test('because it breaks off is unreachable, in the middle of its page too', async () => {
    const silent = await site((request: IncomingMessage) => request.socket.destroy())
    const half = await site((request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' }).write('half')
      setTimeout(() => request.socket.destroy(), 50)
    })
    for (const { address } of [silent, half])
      expect(await visitsLoopback().visit(address())).toEqual(refused('site-unreachable'))
  })

  test.each<[string, WebOptions['lookUp']]>([
    ['there is none of its name', () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }))],
    ['its name has no address', async () => []],
  ])('because %s is unknown', async (_, lookUp) => {
    const visited = visitsLoopback(lookUp && { lookUp }).visit(new URL('http://pages.example/'))
    expect(await visited).toEqual(refused('address-unknown'))
  })

  test.each(['gzip', 'br', 'deflate'])('because its %s is none is not understood', async encoding => {
    const { address } = await site(page('this is not packed', { 'content-encoding': encoding }))
    expect(await visitsLoopback().visit(address())).toEqual(refused('page-garbled'))
  })

  test('because it is packed twice is not unpacked', async () => {
    const { address } = await site(page('x', { 'content-encoding': 'gzip, gzip' }))
    expect(await visitsLoopback().visit(address())).toEqual(refused('page-packed'))
  })

  test('because it speaks another language than HTTP is not understood', async () => {
    const { address } = await site((request: IncomingMessage) =>
      request.socket.end('220 mail.example ESMTP\r\n'),
    )
    expect(await visitsLoopback().visit(address())).toEqual(refused('page-garbled'))
  })
})

describe('a site by https', () => {
  const secure = { key: KEY, cert: CERTIFICATE }

  test('is visited when its certificate is for its name and from whom we trust', async () => {
    const { address } = await site(page('safe'), { secure })
    expect(await visitsLoopback({ authority: CERTIFICATE }).visit(address())).toMatchObject({ ok: true })
  })

  test('is refused when its certificate is for another name, or from nobody', async () => {
    const { address } = await site(page('unsafe'), { secure })
    expect(await visitsLoopback({ authority: CERTIFICATE }).visit(address('/', 'other.example'))).toEqual(
      refused('page-certificate', /ERR_TLS_CERT_ALTNAME_INVALID/u),
    )
    expect(await visitsLoopback().visit(address())).toEqual(refused('page-certificate'))
  })

  test('is refused when it speaks plain http there', async () => {
    const { port } = await site(page('plain'))
    const visited = visitsLoopback().visit(new URL(`https://pages.example:${port}/`))
    expect(await visited).toEqual(refused('page-garbled'))
  })
})
