import { createServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { type WebOptions, webPages } from '../../../cloud/web/fetch-address.ts'

/** Sites on loopback by names of `.example`, and visits that may reach loopback and nothing else. */
export async function serveSite(listener: RequestListener, { secure, at = '127.0.0.1' }: SiteOptions = {}) {
  const server = secure ? createSecureServer(secure, listener) : createServer(listener)
  await new Promise<void>(resolve => server.listen(0, at, resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    address: (path = '/', host = 'pages.example') =>
      new URL(`${secure ? 'https' : 'http'}://${host}:${port}${path}`),
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface SiteOptions {
  readonly secure?: { readonly key: string; readonly cert: string }
  readonly at?: string
}

/** Visits by the rules, but that every name is this machine, which may be reached on every port. */
export const visitsLoopback = (options: WebOptions = {}) =>
  webPages({
    anyPort: true,
    mayReach: ip => ip === '127.0.0.1',
    lookUp: async () => [{ address: '127.0.0.1', family: 4 }],
    ...options,
  })
