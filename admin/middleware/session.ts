import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'
import cookieSession from 'cookie-session'
import { type Request, type RequestHandler, Router } from 'express'
import { messagePage } from '../pages/message-page.ts'
import { isForPrograms, PATHS } from '../routes.ts'
import type { ForgedRequestGuard } from './forged-requests.ts'

export const SESSION_LASTS_MILLISECONDS = 7 * 24 * 60 * 60 * 1000

export interface SignInOptions {
  /** Signs the cookies. The same in every task, so that any of them knows a session. */
  readonly sessionSecret: string
  /** What the sign-in link carries, and programs send as `Authorization: Bearer …`. */
  readonly signInToken: string
}

/** Who asks: whoever opened the sign-in link, or a program that sends the token itself. */
export interface Visitor {
  readonly id: string
  readonly by: 'cookie' | 'token'
}

declare module 'express-serve-static-core' {
  interface Request {
    visitor?: Visitor
  }
}

/** The session kept in a signed cookie; nothing is kept on the server. Secure as soon as the page came by https. */
export const session = ({ sessionSecret }: SignInOptions): RequestHandler =>
  cookieSession({
    name: 'voiceshelf',
    keys: [sessionSecret],
    maxAge: SESSION_LASTS_MILLISECONDS,
    httpOnly: true,
    sameSite: 'lax',
  })

/** Says on the request who asks, when somebody known does. */
export const recognise =
  ({ signInToken }: SignInOptions): RequestHandler =>
  (request, _response, next) => {
    const visitor = bearer(request, signInToken) ?? sessionVisitor(request)
    if (visitor) request.visitor = visitor
    next()
  }

/**
 * The sign-in link and signing out. The link works as often as it is opened. The session's token against forged
 * requests comes with it, so that pages opened side by side carry the same.
 */
export function signInRoutes({ signInToken }: SignInOptions, forged: ForgedRequestGuard): Router {
  const router = Router()
  router.get(PATHS.signIn, (request, response) => {
    const { token } = request.query
    if (typeof token !== 'string' || !isSame(token, signInToken)) {
      response.status(401).send(WRONG_LINK)
      return
    }
    const id = randomUUID()
    request.session = { id, until: Date.now() + SESSION_LASTS_MILLISECONDS }
    request.visitor = { id, by: 'cookie' }
    forged.tokenFor(request, response)
    response.redirect(303, PATHS.home)
  })
  return router
}

/** Forgets the session. It stands behind the check for forged requests. */
export const signOut: RequestHandler = (request, response) => {
  request.session = null
  response.send(SIGNED_OUT)
}

/** Lets nobody by who is not known. */
export const requireVisitor: RequestHandler = (request, response, next) => {
  if (request.visitor) return next()
  response.status(401)
  if (isForPrograms(request.path)) response.json(UNKNOWN_VISITOR)
  else response.send(SIGN_IN)
}

function bearer(request: Request, signInToken: string): Visitor | undefined {
  const token = /^Bearer (.+)$/iu.exec(request.headers.authorization ?? '')?.[1]
  return token !== undefined && isSame(token, signInToken) ? { id: 'token', by: 'token' } : undefined
}

function sessionVisitor({ session }: Request): Visitor | undefined {
  const { id, until } = session ?? {}
  if (typeof id !== 'string' || typeof until !== 'number' || until < Date.now()) return undefined
  return { id, by: 'cookie' }
}

/** In a time that tells nothing of either. */
const isSame = (given: string, secret: string) => timingSafeEqual(digest(given), digest(secret))

const digest = (text: string) => createHash('sha256').update(text).digest()

const UNKNOWN_VISITOR = {
  code: 'sign-in-needed',
  message: 'Sign in first: open the sign-in link, or send the token as "Authorization: Bearer …".',
}

const WHERE_THE_LINK_IS =
  'Open the sign-in link that Voiceshelf printed when it started, in the terminal where "npm start" runs. The link works as often as you like.'

const SIGN_IN = messagePage({ title: 'Sign in', text: [WHERE_THE_LINK_IS] })

const WRONG_LINK = messagePage({
  title: 'This link does not sign you in',
  text: ['Its token is missing or belongs to another shelf.', WHERE_THE_LINK_IS],
})

const SIGNED_OUT = messagePage({ title: 'You are signed out', text: [WHERE_THE_LINK_IS] })
