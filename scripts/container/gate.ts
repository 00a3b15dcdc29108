import { once } from 'node:events'
import { request as ask, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands before a service and passes everything on, or keeps it waiting. */
export interface Gate {
  readonly address: string
  /** From now on requests wait. Resolves when one does. */
  close(): Promise<void>
  /** Lets those that wait go on, and all after them. */
  open(): void
  /** Stands there no longer. */
  leave(): void
}

/** @param service the address that it stands before */
export async function placeGate(service: string): Promise<Gate> {
  const { hostname, port } = new URL(service)
  let isClosed = false
  let waiting: (() => void)[] = []
  let someoneWaits = () => {}

  const server = createServer((request, response) => {
    const pass = () => {
      const { method, url, headers } = request
      const passed = ask({ hostname, port, method, path: url, headers }, answer => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      passed.on('error', () => response.destroy())
      request.pipe(passed)
    }
    if (!isClosed) return pass()
    waiting.push(pass)
    someoneWaits()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      isClosed = true
      return new Promise(resolve => {
        someoneWaits = resolve
      })
    },
    open() {
      isClosed = false
      for (const pass of waiting) pass()
      waiting = []
    },
    leave() {
      server.closeAllConnections()
      server.close()
    },
  }
}
