import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Device, Turn } from '../device/device.ts'
import type { Exchange } from '../device/transcript.ts'
import { COMMON_HEADERS } from './answer.ts'
import { describe } from './device-routes.ts'

/** Something that happened to a device: a turn, or what the skill was told without one. */
export interface Happening {
  /** Grows with time, also over starts: milliseconds since 1970 at the first, then one more each. */
  readonly id: number
  readonly turn?: Turn
  /** Those of the turn, where there was one. */
  readonly exchanges: readonly Exchange[]
}

const MAX_HAPPENINGS = 200

/** A browser that lost the connection comes back after so long. */
const RECONNECT_MILLISECONDS = 1_000

/**
 * A device's life as server-sent events: `happened` with a {@link Happening} for each thing the skill was asked or
 * told, then `device` with the device as it is after it. Who connects is given the last two hundred happenings that
 * they do not know, as `history`, and the device.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export class DeviceEvents {
  readonly #device: Device
  readonly #listeners = new Set<ServerResponse>()
  readonly #happenings: Happening[] = []
  #lastId = Date.now()
  #exchangesTold: number

  constructor(device: Device) {
    this.#device = device
    this.#exchangesTold = device.transcript.count
    device.onChange(turn => this.#tell(turn))
  }

  /** The listener knows what came up to the id in `?after=` or, when it comes back, in `Last-Event-ID`. */
  stream(request: IncomingMessage, response: ServerResponse): void {
    const lastId = lastKnown(request)
    response.writeHead(200, { ...COMMON_HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' })
    response.write(`retry: ${RECONNECT_MILLISECONDS}\n\n`)
    const unknown = this.#happenings.filter(({ id }) => id > lastId)
    response.write(message('history', unknown, this.#lastId) + this.#deviceMessage())
    this.#listeners.add(response)
    response.on('close', () => this.#listeners.delete(response))
  }

  #tell(turn?: Turn): void {
    const exchanges = turn?.exchanges ?? this.#device.transcript.since(this.#exchangesTold)
    this.#exchangesTold = this.#device.transcript.count
    if (turn || exchanges.length > 0) this.#note({ id: ++this.#lastId, ...(turn && { turn }), exchanges })
    this.#send(this.#deviceMessage())
  }

  #note(happening: Happening): void {
    this.#happenings.push(happening)
    if (this.#happenings.length > MAX_HAPPENINGS) this.#happenings.shift()
    this.#send(message('happened', happening, happening.id))
  }

  #send(text: string): void {
    for (const response of this.#listeners) response.write(text)
  }

  #deviceMessage = () => message('device', describe(this.#device))
}

function lastKnown({ url, headers }: IncomingMessage): number {
  const after = new URLSearchParams(url?.split('?')[1]).get('after')
  return Math.max(Number(after) || 0, Number(headers['last-event-id']) || 0)
}

/** JSON has no line breaks of its own, so that it is one line of data. */
const message = (event: string, data: unknown, id?: number) =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`
