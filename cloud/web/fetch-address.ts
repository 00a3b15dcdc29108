import { lookup as lookUpByTheSystem } from 'node:dns/promises'
import { type IncomingMessage, request as requestByHttp } from 'node:http'
import { request as requestByHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { accept, type Outcome } from '../../core/refusal.ts'
import { isPublicAddress } from '../../core/text/public-address.ts'
import { hostOf, privateAddress, readWebAddress } from '../../core/text/web-address.ts'
import type { WebPage, WebPages } from '../../core/text/web-pages.ts'
import { readBody } from './read-body.ts'
import { readType } from './read-type.ts'
import { refusalOf, refuseStatus, refuseType, TooSlow, tooManyRedirects, tooSlow } from './refusals.ts'

export interface WebOptions {
  readonly limits?: Partial<WebLimits>
  /** Every address of a host name. The system's resolver unless told. */
  readonly lookUp?: (host: string) => Promise<readonly Resolved[]>
  /** Whether an IP address may be connected to. Public ones unless told. */
  readonly mayReach?: (ip: string) => boolean
  /** Whether ports other than 80 and 443 may be. No unless told. */
  readonly anyPort?: boolean
  /** A certificate authority to trust instead of the public ones, as PEM. */
  readonly authority?: string
}

export interface Resolved {
  readonly address: string
  readonly family: number
}

/** What one visit may take. */
export interface WebLimits {
  /** Of each server on the way: until its answer begins. */
  readonly firstByteMilliseconds: number
  /** Of the whole visit, with every redirect. */
  readonly totalMilliseconds: number
  /** Of the page when it is unpacked. */
  readonly bodyBytes: number
  readonly redirects: number
}

export const WEB_LIMITS: WebLimits = {
  firstByteMilliseconds: 10_000,
  totalMilliseconds: 30_000,
  bodyBytes: 5 * 1024 * 1024,
  redirects: 5,
}

const HEADERS = {
  'user-agent': 'Voiceshelf (reads a page aloud for somebody who gave its address)',
  accept:
    'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/markdown;q=0.9, text/plain;q=0.8, */*;q=0.1',
  'accept-encoding': 'gzip, br',
}

/**
 * The web as everybody sees it. Each name is resolved here, all its addresses are checked, and the connection is made
 * to those that were checked: a second answer of the resolver is never asked for. Proxies that the environment names
 * are not used.
 */
export function webPages(options: WebOptions = {}): WebPages {
  const { mayReach = isPublicAddress, lookUp = lookUpAll, anyPort = false } = options
  const limits = { ...WEB_LIMITS, ...options.limits }

  /** The IP addresses of the host, all of which may be reached. */
  async function resolve(address: URL, signal: AbortSignal): Promise<Outcome<readonly Resolved[]>> {
    const host = hostOf(address)
    const family = isIP(host)
    // The connection to an IP address asks no resolver, so that what one says of it would be held against nothing.
    const resolved = family ? [{ address: host, family }] : await beforeAbort(lookUp(host), signal)
    return resolved.every(one => mayReach(one.address)) ? accept(resolved) : privateAddress(address)
  }

  async function ask(address: URL, total: AbortSignal): Promise<Outcome<IncomingMessage>> {
    const firstByte = AbortSignal.any([total, AbortSignal.timeout(limits.firstByteMilliseconds)])
    const resolved = await resolve(address, firstByte)
    if (!resolved.ok) return resolved
    return accept(await send(address, { resolved: resolved.value, total, firstByte }, options))
  }

  async function follow(start: URL, total: AbortSignal): Promise<Outcome<WebPage>> {
    let address = start
    for (let redirects = 0; redirects <= limits.redirects; redirects++) {
      const answer = await ask(address, total)
      if (!answer.ok) return answer
      const response = answer.value
      const location = redirectOf(response)
      if (location === undefined) return read(address, response, limits.bodyBytes)
      response.destroy()
      const next = readWebAddress(URL.parse(location, address.href)?.href ?? location, { anyPort })
      if (!next.ok) return next
      address = next.value
    }
    return tooManyRedirects(limits.redirects)
  }

  return {
    async visit(address) {
      const allowed = readWebAddress(address.href, { anyPort })
      if (!allowed.ok) return allowed
      const total = AbortSignal.timeout(limits.totalMilliseconds)
      try {
        return await follow(allowed.value, total)
      } catch (error) {
        // What a stream says when it is ended is about its connection, not about the time.
        const refusal = total.aborted ? tooSlow(limits) : refusalOf(error, limits)
        if (refusal) return refusal
        throw error
      }
    },
  }
}

const lookUpAll = (host: string) => lookUpByTheSystem(host, { all: true })

interface Way {
  readonly resolved: readonly Resolved[]
  /** Ends everything. */
  readonly total: AbortSignal
  /** Ends the wait for an answer. */
  readonly firstByte: AbortSignal
}

/** Asks for the address over a connection of its own to one of the resolved addresses. Resolves when the answer begins. */
async function send(address: URL, way: Way, { authority }: WebOptions): Promise<IncomingMessage> {
  if (way.firstByte.aborted) throw new TooSlow()
  const request = address.protocol === 'https:' ? requestByHttps : requestByHttp
  return new Promise((resolve, reject) => {
    const asked = request(address, {
      // A fresh agent each time: the global one may have been given a proxy by the environment.
      agent: false,
      headers: HEADERS,
      lookup: handOut(way.resolved),
      signal: way.total,
      // Said here, because the environment can change what is meant without it.
      rejectUnauthorized: true,
      ...(authority !== undefined && { ca: authority }),
    })
    const giveUp = () => asked.destroy(new TooSlow())
    way.firstByte.addEventListener('abort', giveUp, { once: true })
    asked.once('response', response => {
      way.firstByte.removeEventListener('abort', giveUp)
      resolve(response)
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** A resolver that knows one answer. */
const handOut =
  (resolved: readonly Resolved[]): LookupFunction =>
  (_host, options, callback) => {
    const [first] = resolved
    if (!first) callback(Object.assign(new Error('a name without an address'), { code: 'ENOTFOUND' }), '', 0)
    else if (options.all) callback(null, [...resolved])
    else callback(null, first.address, first.family)
  }

async function beforeAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const giveUp = () => reject(new TooSlow())
  if (signal.aborted) throw new TooSlow()
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}

/** Where the answer sends us. https://www.rfc-editor.org/rfc/rfc9110#section-15.4 */
const redirectOf = ({ statusCode = 0, headers }: IncomingMessage) =>
  [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined

async function read(address: URL, response: IncomingMessage, limitBytes: number): Promise<Outcome<WebPage>> {
  const status = response.statusCode ?? 0
  const { type, charset } = readType(response.headers['content-type'])
  if (status !== 200 || type === undefined) {
    response.destroy()
    return status === 200 ? refuseType(response.headers['content-type']) : refuseStatus(status)
  }
  const bytes = await readBody(response, limitBytes)
  if (!bytes.ok) return bytes
  return accept({ address, type, bytes: bytes.value, ...(charset && { charset }) })
}
