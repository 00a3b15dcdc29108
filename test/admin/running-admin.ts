import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type AdminOptions, createAdmin } from '../../admin/app.ts'
import { links, PATHS } from '../../admin/routes.ts'
import { type MemoryPorts, memoryPorts } from './memory-ports.ts'

export const SIGN_IN_TOKEN = 'the-token-of-the-tests'

/** The app on a free port, with what it logged, and a visitor who keeps cookies. */
export async function runAdmin(options: Partial<AdminOptions> = {}, ports: MemoryPorts = memoryPorts()) {
  const logged: { message: string; about: unknown }[] = []
  const stopping = new AbortController()
  const app = createAdmin({
    ...ports,
    sessionSecret: 'a secret of the tests, long enough',
    signInToken: SIGN_IN_TOKEN,
    mediaBaseUrl: 'http://media.example',
    uploadOrigin: 'http://bucket.example',
    log: { error: (message, about) => logged.push({ message, about }) },
    stopping: stopping.signal,
    ...options,
  })
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    address,
    logged,
    ports,
    stranger: () => visitor(address),
    /** Somebody whose requests carry what a proxy in front adds to each. */
    visitor: (added: () => Record<string, string>) => visitor(address, added),
    async signIn() {
      const somebody = visitor(address)
      await somebody.get(links.signIn(SIGN_IN_TOKEN))
      return somebody
    },
    async close() {
      stopping.abort()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type RunningAdmin = Awaited<ReturnType<typeof runAdmin>>
export type Visitor = ReturnType<typeof visitor>

/** Somebody with a browser's cookie jar and no script. */
function visitor(address: string, added: () => Record<string, string> = () => ({})) {
  const cookies = new Map<string, string>()

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ ...added(), ...Object.fromEntries(new Headers(init.headers)) })
    headers.set('cookie', [...cookies].map(pair => pair.join('=')).join('; '))
    const response = await fetch(address + path, { redirect: 'manual', ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/su)
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }

  /** What this visitor's pages carry against forged requests. */
  async function token(): Promise<string> {
    const page = await (await ask(PATHS.home)).text()
    return /name="csrf-token" content="([^"]*)"/u.exec(page)?.[1]?.replaceAll('&#61;', '=') ?? ''
  }

  return {
    cookies,
    token,
    get: ask,
    /** Sends a form as a page of the app would. */
    async post(path: string, fields: Record<string, string> = {}) {
      return ask(path, { method: 'POST', body: new URLSearchParams({ _csrf: await token(), ...fields }) })
    },
    /** Sends JSON as the app's script would. */
    async postJson(path: string, body: unknown) {
      const headers = { 'content-type': 'application/json', 'x-csrf-token': await token() }
      return ask(path, { method: 'POST', headers, body: JSON.stringify(body) })
    },
  }
}
