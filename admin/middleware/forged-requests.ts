import { doubleCsrf } from 'csrf-csrf'
import type { Request, RequestHandler, Response } from 'express'

export const TOKEN_FIELD = '_csrf'
const COOKIE = 'voiceshelf-csrf'

/** What keeps other sites from sending forms in a visitor's name. */
export interface ForgedRequestGuard {
  readonly refuse: RequestHandler
  /** The token that this page's forms carry; sets the cookie that it is compared with. */
  tokenFor(request: Request, response: Response): string
  /**
   * The token for parts of a page that is already open. It sets no cookie: an answer that comes while the visitor
   * signs in anew would put an older one in the place of the new page's.
   */
  presentToken(request: Request): string
}

/** Compares the token in a form or in `X-CSRF-Token` with a signed cookie. A program that sends the sign-in token needs none. */
export function guardAgainstForgedRequests(secret: string, lastsMilliseconds: number): ForgedRequestGuard {
  const { doubleCsrfProtection, generateCsrfToken } = doubleCsrf({
    getSecret: () => secret,
    getSessionIdentifier: request => request.visitor?.id ?? '',
    cookieName: COOKIE,
    getCsrfTokenFromRequest: request => request.get('x-csrf-token') ?? request.body?.[TOKEN_FIELD],
    skipCsrfProtection: request => request.visitor?.by === 'token',
  })
  return {
    refuse(request, response, next) {
      readCookie(request)
      doubleCsrfProtection(request, response, next)
    },
    tokenFor(request, response) {
      readCookie(request)
      return generateCsrfToken(request, response, {
        cookieOptions: {
          sameSite: 'lax',
          path: '/',
          httpOnly: true,
          secure: request.secure,
          maxAge: lastsMilliseconds,
        },
      })
    },
    presentToken(request) {
      readCookie(request)
      return request.cookies[COOKIE] ?? ''
    },
  }
}

/** csrf-csrf looks for its cookie where cookie-parser would have put it; its own is the only one it needs. */
function readCookie(request: Request): void {
  const pairs = (request.headers.cookie ?? '').split('; ').map(pair => pair.split('='))
  const value = pairs.find(([name]) => name === COOKIE)?.[1]
  request.cookies = value === undefined ? {} : { [COOKIE]: value }
}
