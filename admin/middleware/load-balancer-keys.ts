import { KidNotFoundInJwksError } from 'aws-jwt-verify/error'
import type { Fetcher } from 'aws-jwt-verify/https'

const GIVE_UP_AFTER_MILLISECONDS = 3000

/** What the endpoint of the keys answers, with a bucket behind it, for a key that it does not have. */
const UNKNOWN: ReadonlySet<number> = new Set([403, 404])

/** Fetches public keys of a load balancer, which are PEM text. A key that is not there is the token's fault, and none else is. */
export const loadBalancerKeys: Fetcher = {
  async fetch(address) {
    const response = await fetch(address, {
      redirect: 'error',
      signal: AbortSignal.timeout(GIVE_UP_AFTER_MILLISECONDS),
    })
    if (response.ok) return response.arrayBuffer()
    await response.body?.cancel()
    if (UNKNOWN.has(response.status)) throw new KidNotFoundInJwksError(`There is no key ${address}`)
    throw new Error(`${address} answered ${response.status}`)
  },
}
