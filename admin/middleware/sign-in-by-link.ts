import { randomUUID } from 'node:crypto'
import { type Request, Router } from 'express'
import { messagePage } from '../pages/message-page.ts'
import { PATHS } from '../routes.ts'
import type { ForgedRequestGuard } from './forged-requests.ts'
import { SESSION_LASTS_MILLISECONDS } from './session.ts'
import { isSame, type SignIn, type Visitor } from './visitor.ts'

/** By a link that carries the token, on one machine. The link works as often as it is opened. */
export const signInByLink = (signInToken: string, forged: ForgedRequestGuard): SignIn => ({
  person: sessionVisitor,
  routes: linkRoutes(signInToken, forged),
  signOut(request, response) {
    request.session = null
    response.send(SIGNED_OUT)
  },
  says: { page: WHERE_THE_LINK_IS, program: 'open the sign-in link' },
})

/** The session's token against forged requests comes with it, so that pages opened side by side carry the same. */
function linkRoutes(signInToken: string, forged: ForgedRequestGuard): Router {
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

function sessionVisitor({ session }: Request): Visitor | undefined {
  const { id, until } = session ?? {}
  if (typeof id !== 'string' || typeof until !== 'number' || until < Date.now()) return undefined
  return { id, by: 'cookie' }
}

const WHERE_THE_LINK_IS =
  'Open the sign-in link that Voiceshelf printed when it started, in the terminal where "npm start" runs. The link works as often as you like.'

const WRONG_LINK = messagePage({
  title: 'This link does not sign you in',
  text: ['Its token is missing or belongs to another shelf.', WHERE_THE_LINK_IS],
})

const SIGNED_OUT = messagePage({ title: 'You are signed out', text: [WHERE_THE_LINK_IS] })
