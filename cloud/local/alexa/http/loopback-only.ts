import type { IncomingHttpHeaders } from 'node:http'
import { isLoopbackName } from '../loopback.ts'

/**
 * Why a request is refused: a name that is not loopback's reached this server by DNS rebinding, and another page's
 * origin is none of ours. Undefined where it is not.
 */
export function refusal({ host, origin }: IncomingHttpHeaders): string | undefined {
  const own = `http://${host ?? ''}`
  if (!URL.canParse(own) || !isLoopbackName(new URL(own).hostname)) {
    return 'This server answers on loopback names alone.'
  }
  if (origin !== undefined && origin !== new URL(own).origin) return 'This server answers its own page alone.'
  return undefined
}
