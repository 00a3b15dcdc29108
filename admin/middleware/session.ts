import cookieSession from 'cookie-session'
import type { RequestHandler } from 'express'

export const SESSION_LASTS_MILLISECONDS = 7 * 24 * 60 * 60 * 1000

/**
 * The session kept in a signed cookie; nothing is kept on the server. Secure as soon as the page came by https.
 * @param secret the same in every task, so that any of them knows a session
 */
export const session = (secret: string): RequestHandler =>
  cookieSession({
    name: 'voiceshelf',
    keys: [secret],
    maxAge: SESSION_LASTS_MILLISECONDS,
    httpOnly: true,
    sameSite: 'lax',
  })
