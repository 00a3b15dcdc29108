import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { messagePage } from '../pages/message-page.ts'
import { isForPrograms, PATHS } from '../routes.ts'
import { SignInUnavailable } from './visitor.ts'

/** What the app says to whoever runs it: a sentence and what belongs to it, never a secret. */
export interface Log {
  error(
    message: string,
    about: { readonly error: unknown; readonly method: string; readonly path: string },
  ): void
}

interface Failure {
  readonly code: string
  readonly title: string
  readonly message: string
}

const NOT_FOUND: Failure = {
  code: 'not-found',
  title: 'There is no such page',
  message: 'The address may be mistyped, or what was here is gone. Look for it on your shelf.',
}

const FAULT: Failure = {
  code: 'fault',
  title: 'Something went wrong here',
  message: 'The fault is not yours, and nothing is lost. Try again in a moment.',
}

const UNAVAILABLE: Failure = {
  code: 'sign-in-unavailable',
  title: 'Nobody can be recognised just now',
  message: 'Whether you are signed in could not be checked. Nothing is lost. Try again in a moment.',
}

const REFUSED: Readonly<Record<number, Failure>> = {
  400: {
    code: 'request-invalid',
    title: 'This request makes no sense',
    message: 'It could not be read. Go back to your shelf and try it from there.',
  },
  403: {
    code: 'forged-request',
    title: 'This page was open for too long',
    message: 'For your safety nothing was changed. Go back, reload the page, and do it again.',
  },
  413: {
    code: 'request-too-large',
    title: 'That was too much at once',
    message: 'The form holds more than this page takes. Texts are uploaded as files.',
  },
}

/** Behind everything else: what nothing has answered is not there. */
export const answerNotFound: RequestHandler = (request, response) => answer(request, response, 404, NOT_FOUND)

/** Says in plain words what failed. What the visitor did not cause is logged; how it came about is not shown. */
export const answerFailure =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const status = statusOf(error)
    const refused = status < 500 ? (REFUSED[status] ?? REFUSED[400]) : undefined
    if (!refused) log.error('A request failed', { error, method: request.method, path: request.path })
    answer(request, response, status, refused ?? (status === 503 ? UNAVAILABLE : FAULT))
  }

/** 4xx as body-parser, Express and csrf-csrf say it on their errors; all else is our fault. */
function statusOf(error: unknown): number {
  if (error instanceof SignInUnavailable) return 503
  const { status, expose } =
    error instanceof Error ? (error as Error & { status?: unknown; expose?: unknown }) : {}
  return typeof status === 'number' && status >= 400 && status < 500 && expose !== false ? status : 500
}

function answer(
  request: Request,
  response: Response,
  status: number,
  { code, title, message }: Failure,
): void {
  response.status(status)
  if (isForPrograms(request.path)) response.json({ code, message })
  else
    response.send(messagePage({ title, text: [message], way: { href: PATHS.home, label: 'To your shelf' } }))
}
