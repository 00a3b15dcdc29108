import { once } from 'node:events'
import type { Request, RequestHandler, Response } from 'express'
import { follow } from './live/follow.ts'
import type { Fact, Looker, Scope } from './live/look.ts'
import { isId } from './middleware/names.ts'

/** Of one session; a page that is not looked at holds none. */
const MAX_CONNECTIONS = 8
/** Then the page connects anew, perhaps to another task, and its session is looked at again. */
const CONNECTION_LASTS_MILLISECONDS = 10 * 60 * 1000
/** Below the idle time-out of a load balancer, which is 60 s. */
const HEARTBEAT_MILLISECONDS = 15_000
const RECONNECT_AFTER_MILLISECONDS = 1000

export interface EventsOptions {
  looker(request: Request): Looker
  /** Aborted when the server stops: every connection ends. */
  readonly stopping: AbortSignal
  onError(error: unknown): void
}

/**
 * `GET /events?show=…&episode=…`: server-sent events `show`, `episode` and `refused`, each with one thing as it
 * is now. All come first; afterwards only what has changed.
 */
export function sendEvents({ looker, stopping, onError }: EventsOptions): RequestHandler {
  const open = new Map<string, number>()

  return async (request, response, next) => {
    const scope = scopeOf(request)
    if (!scope) return next()
    const visitor = request.visitor?.id ?? ''
    const connections = open.get(visitor) ?? 0
    if (connections >= MAX_CONNECTIONS) {
      response.status(429).json(TOO_MANY_CONNECTIONS)
      return
    }
    open.set(visitor, connections + 1)
    const closed = new AbortController()
    response.once('close', () => closed.abort())
    const ends = [closed.signal, stopping, AbortSignal.timeout(CONNECTION_LASTS_MILLISECONDS)]
    const signal = AbortSignal.any(ends)
    const looking = looker(request)
    const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MILLISECONDS)
    try {
      beginStream(response)
      for await (const facts of follow(looking, scope, signal))
        if (!response.write(facts.map(frame).join(''))) await once(response, 'drain', { signal })
    } catch (error) {
      if (!signal.aborted) onError(error)
    } finally {
      clearInterval(heartbeat)
      const left = (open.get(visitor) ?? 1) - 1
      if (left > 0) open.set(visitor, left)
      else open.delete(visitor)
      response.end()
    }
  }
}

function beginStream(response: Response): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.write(`retry: ${RECONNECT_AFTER_MILLISECONDS}\n\n`)
}

const frame = ({ event, data }: Fact) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`

/** Undefined when what is asked for cannot be there. */
function scopeOf({ query: { show, episode } }: Request): Scope | undefined {
  if (show === undefined) return {}
  if (typeof show !== 'string' || !isId(show)) return undefined
  if (episode === undefined) return { show }
  return typeof episode === 'string' && isId(episode) ? { show, episode } : undefined
}

const TOO_MANY_CONNECTIONS = {
  code: 'too-many-connections',
  message: `At most ${MAX_CONNECTIONS} pages can follow the shelf at once. Close one and reload.`,
}
