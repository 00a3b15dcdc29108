import express, { type Express, type Request, type Response } from 'express'
import { LEXICON_LIMITS } from '../core/synthesis/lexicon/read-lexicon.ts'
import { MAX_TEXT_BYTES } from '../core/text/text-name.ts'
import { addressRoutes } from './addresses.ts'
import { apiRoutes } from './api.ts'
import { serveAssets } from './assets.ts'
import { budgetRoutes } from './budget.ts'
import { coverRoutes } from './covers.ts'
import { estimateRoutes } from './estimates.ts'
import { sendEvents } from './events.ts'
import { formRoutes } from './forms.ts'
import { lexiconRoutes } from './lexicons.ts'
import { answerFailure, answerNotFound, type Log } from './middleware/failures.ts'
import { guardAgainstForgedRequests } from './middleware/forged-requests.ts'
import { limitRequests, limitSignIn, RATE_LIMITS, type RateLimits } from './middleware/rate-limits.ts'
import { securityHeaders } from './middleware/security-headers.ts'
import { SESSION_LASTS_MILLISECONDS, session } from './middleware/session.ts'
import { signInByLink } from './middleware/sign-in-by-link.ts'
import { type LoadBalancer, signInByLoadBalancer } from './middleware/sign-in-by-load-balancer.ts'
import { recognise, requireVisitor } from './middleware/visitor.ts'
import { pageRoutes } from './pages.ts'
import type { AdminPorts } from './ports.ts'
import { PATHS } from './routes.ts'

export interface AdminOptions extends AdminPorts {
  /** Signs cookies, and what forms carry. The same in every task. */
  readonly sessionSecret: string
  /** What programs send as `Authorization: Bearer …`, and the sign-in link carries. */
  readonly signInToken: string
  /** Signs people in; without one the link does. */
  readonly loadBalancer?: LoadBalancer
  /** Where editions are public: the address of the distribution. */
  readonly mediaBaseUrl: string
  /** The origin of the addresses that `uploads.createForm` gives. */
  readonly uploadOrigin: string
  readonly log: Log
  /** Proxies in front that may be believed who asked, and whether by https. None unless told. */
  readonly trustedProxies?: number
  readonly rateLimits?: RateLimits
  /** Aborted when the server stops, so that live connections end. */
  readonly stopping?: AbortSignal
}

const BODY_LIMIT = '16kb'
/** A text in JSON: a line break takes two bytes there, and what is around it some more. */
const TEXT_BODY_LIMIT = 2 * MAX_TEXT_BYTES + 16 * 1024

/** What is not a letter of ASCII takes up to nine characters in a form. */
const LEXICON_BODY_LIMIT = 9 * LEXICON_LIMITS.characters
const LEXICONS = PATHS.showLexicon.replace('/:show', '')

/** The app, apart from listening: the order below is the way of a request. */
export function createAdmin(options: AdminOptions): Express {
  const { catalog, uploads, showCovers, feedback, voiceChecks, plans, takes } = options
  const { budget, lexicons, preview, queues } = options
  const { mediaBaseUrl, uploadOrigin, log, sessionSecret, signInToken, loadBalancer } = options
  const { trustedProxies = 0, rateLimits = RATE_LIMITS, stopping = new AbortController().signal } = options
  const kept = { catalog, uploads, showCovers, feedback, voiceChecks, plans, takes }
  const ports = { ...kept, budget, lexicons, preview, queues }
  const forged = guardAgainstForgedRequests(sessionSecret, SESSION_LASTS_MILLISECONDS)
  const signIn = loadBalancer ? signInByLoadBalancer(loadBalancer) : signInByLink(signInToken, forged)
  const contextOf = (request: Request, response: Response) => ({ token: forged.tokenFor(request, response) })

  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustedProxies)
  app.set('query parser', 'simple')

  app.get(PATHS.health, (_request, response) => {
    response.type('text').send('ok')
  })
  app.use(
    securityHeaders({
      media: new URL(mediaBaseUrl).origin,
      upload: uploadOrigin,
      ...(loadBalancer && { signOut: new URL(loadBalancer.signOutUrl).origin }),
    }),
  )
  app.use(PATHS.assets, serveAssets())
  app.use(noStore)
  app.use(session(sessionSecret))
  app.use(PATHS.signIn, limitSignIn(rateLimits))
  app.use(signIn.routes)
  app.use(recognise(signIn, signInToken), limitRequests(rateLimits), requireVisitor(signIn))
  app.use(PATHS.apiEstimates, express.json({ limit: TEXT_BODY_LIMIT }))
  app.use([PATHS.lexicon, LEXICONS], express.urlencoded({ limit: LEXICON_BODY_LIMIT, extended: false }))
  app.use(express.json({ limit: BODY_LIMIT }), express.urlencoded({ limit: BODY_LIMIT, extended: false }))
  app.use(forged.refuse)

  app.post(PATHS.signOut, signIn.signOut)
  app.use(pageRoutes(ports, { mediaBaseUrl, contextOf }))
  app.use(formRoutes(ports, { mediaBaseUrl, contextOf }))
  app.use(coverRoutes(ports, { mediaBaseUrl, contextOf }))
  app.use(lexiconRoutes(ports, { contextOf }))
  app.use(addressRoutes(ports, { mediaBaseUrl, contextOf }))
  app.use(apiRoutes(ports, mediaBaseUrl))
  app.use(estimateRoutes(ports))
  app.use(budgetRoutes(ports, { contextOf }))
  app.get(
    PATHS.events,
    sendEvents({
      looker: request => ({ ...ports, mediaBaseUrl, context: { token: forged.presentToken(request) } }),
      stopping,
      onError: error => log.error('Live events ended', { error, method: 'GET', path: PATHS.events }),
    }),
  )

  app.use(answerNotFound)
  app.use(answerFailure(log))
  return app
}

/** What is on a page belongs to whoever is signed in. */
const noStore: express.RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store')
  next()
}
