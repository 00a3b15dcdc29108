import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'

/** How often one visitor may ask. Each task counts for itself. */
export interface RateLimits {
  /** Wrong sign-in links from one address in a quarter of an hour. */
  readonly signInFailures: number
  /** Requests of one visitor in a minute. */
  readonly requestsPerMinute: number
}

/** Far more than a person needs, far fewer than guessing or a loop gone wrong. */
export const RATE_LIMITS: RateLimits = { signInFailures: 30, requestsPerMinute: 1200 }

const TOO_MANY = {
  code: 'too-many-requests',
  message: 'Those were too many requests in a short time. Wait a minute and try again.',
}

/** Whether forwarded addresses are believed is a setting; a header that is not believed is no mistake of ours. */
const PROXIES_ARE_SETTLED = { xForwardedForHeader: false }

export const limitSignIn = ({ signInFailures }: RateLimits): RequestHandler =>
  rateLimit({
    windowMs: 15 * 60 * 1000,
    limit: signInFailures,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: PROXIES_ARE_SETTLED,
    message: TOO_MANY.message,
  })

export const limitRequests = ({ requestsPerMinute }: RateLimits): RequestHandler =>
  rateLimit({
    windowMs: 60 * 1000,
    limit: requestsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: PROXIES_ARE_SETTLED,
    keyGenerator: request => request.visitor?.id ?? ipKeyGenerator(request.ip ?? ''),
    message: TOO_MANY,
  })
