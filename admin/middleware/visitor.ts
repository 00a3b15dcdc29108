import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler, Router } from 'express'
import { messagePage } from '../pages/message-page.ts'
import { isForPrograms } from '../routes.ts'

/** Who asks: a person who has signed in, or a program that sends the token itself. */
export interface Visitor {
  readonly id: string
  readonly by: 'cookie' | 'load-balancer' | 'token'
}

declare module 'express-serve-static-core' {
  interface Request {
    visitor?: Visitor
  }
}

/** How people sign in. Programs send the token, whichever it is. */
export interface SignIn {
  /** Whose request it is, where somebody is signed in. @throws {SignInUnavailable} */
  person(request: Request): Visitor | undefined | Promise<Visitor | undefined>
  /** What stands before everybody else. */
  readonly routes: Router
  /** Forgets who it was. It stands behind the check for forged requests. */
  readonly signOut: RequestHandler
  /** What to do, as a sentence for a page and as the beginning of one for a program. */
  readonly says: { readonly page: string; readonly program: string }
}

/** Nobody can be recognised for now, and that is not their fault. */
export class SignInUnavailable extends Error {
  override name = 'SignInUnavailable'
}

/**
 * Says on the request who asks, when somebody known does. A request that brings a token is that token's and nobody
 * else's: a load balancer lets it pass without asking who is signed in.
 */
export const recognise =
  (signIn: SignIn, signInToken: string): RequestHandler =>
  async (request, _response, next) => {
    const token = bearer(request)
    const visitor = token === undefined ? await signIn.person(request) : program(token, signInToken)
    if (visitor) request.visitor = visitor
    next()
  }

/** Lets nobody by who is not known. */
export function requireVisitor({ says }: SignIn): RequestHandler {
  const page = messagePage({ title: 'Sign in', text: [says.page] })
  const json = {
    code: 'sign-in-needed',
    message: `Sign in first: ${says.program}, or send the token as "Authorization: Bearer …".`,
  }
  return (request, response, next) => {
    if (request.visitor) return next()
    response.status(401)
    if (isForPrograms(request.path)) response.json(json)
    else response.send(page)
  }
}

/** In a time that tells nothing of either. */
export const isSame = (given: string, secret: string) => timingSafeEqual(digest(given), digest(secret))

const bearer = ({ headers }: Request) => /^Bearer (.+)$/iu.exec(headers.authorization ?? '')?.[1]

const program = (token: string, signInToken: string): Visitor | undefined =>
  isSame(token, signInToken) ? { id: 'token', by: 'token' } : undefined

const digest = (text: string) => createHash('sha256').update(text).digest()
