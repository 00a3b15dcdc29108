import { type HttpAnswer, HttpError } from './answer.ts'

const LASTS_SECONDS = 3600

/**
 * Login with Amazon as SMAPI's callers use it: here every refresh token is good.
 * https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html
 */
export function loginAnswer(form: URLSearchParams): HttpAnswer {
  const missing = NEEDED.find(name => !form.get(name))
  if (missing)
    return { status: 400, body: { error: 'invalid_request', error_description: `"${missing}" is missing.` } }
  if (form.get('grant_type') !== 'refresh_token')
    return {
      status: 400,
      body: { error: 'unsupported_grant_type', error_description: 'Only "refresh_token" is taken here.' },
    }
  return {
    status: 200,
    body: {
      access_token: 'local',
      refresh_token: form.get('refresh_token'),
      token_type: 'bearer',
      expires_in: LASTS_SECONDS,
    },
  }
}

/**
 * What is asked for: a form, as the authors of OAuth would have it, or JSON, as ask-cli sends it and Amazon takes it.
 * @throws {HttpError} 400
 */
export function readForm(body: string, type = ''): URLSearchParams {
  if (!type.startsWith('application/json')) return new URLSearchParams(body)
  try {
    return new URLSearchParams(JSON.parse(body))
  } catch {
    throw new HttpError(400, 'The request body is not valid JSON.')
  }
}

export const LOGIN_PATH = '/auth/o2/token'

const NEEDED = ['grant_type', 'client_id', 'client_secret', 'refresh_token']
