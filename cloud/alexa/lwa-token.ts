import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod/mini'

/** What Login with Amazon gave a developer, for SMAPI: the content of one secret. */
const Credentials = z.object({
  clientId: z.string(),
  clientSecret: z.string(),
  refreshToken: z.string(),
  vendorId: z.string(),
})

export type SmapiCredentials = z.infer<typeof Credentials>

/** @throws saying what is missing, and never what is there */
export function readSmapiCredentials(secret: string): SmapiCredentials {
  const read = Credentials.safeParse(jsonOf(secret))
  if (read.success) return read.data
  throw new Error(
    `The credentials of SMAPI are JSON with ${Object.keys(Credentials.shape).join(', ')}; wrong or missing: ${read.error.issues.map(({ path }) => path.join('.') || 'all').join(', ')}`,
  )
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const Granted = z.object({ access_token: z.string(), expires_in: z.number() })

const WITHIN_MILLISECONDS = 10_000

/** A token is not used in its last minute: it might expire on its way. */
const SPARE_MILLISECONDS = 60_000

/** The credentials; with `fresh` as they stand now, where they are held from before. */
export type GetCredentials = (options?: { readonly fresh?: boolean }) => Promise<SmapiCredentials>

/**
 * Gives access tokens, and keeps one while it is good. Credentials that are refused may have been replaced meanwhile:
 * they are asked for afresh, and tried again where they are others. What is thrown never names a secret.
 * https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html
 * @param baseUrl `https://api.amazon.com`
 */
export function lwaToken(baseUrl: string, credentials: GetCredentials): () => Promise<string> {
  let kept: { token: string; until: number } | undefined
  return async () => {
    if (kept && Date.now() < kept.until) return kept.token
    const known = await credentials()
    const first = await grant(baseUrl, known)
    const response = isRefusal(first) ? await grantAgain(baseUrl, known, credentials, first) : first
    if (!response.ok) throw new Error(`Login with Amazon gave no token: ${response.status}`)
    const granted = Granted.safeParse(await response.json())
    if (!granted.success) throw new Error('Login with Amazon answered with something that is no token')
    const { access_token: token, expires_in: seconds } = granted.data
    kept = { token, until: Date.now() + seconds * 1000 - SPARE_MILLISECONDS }
    return token
  }
}

/** `invalid_grant` and `invalid_client`. */
const isRefusal = ({ status }: Response) => status === 400 || status === 401

async function grantAgain(
  baseUrl: string,
  known: SmapiCredentials,
  credentials: GetCredentials,
  refusal: Response,
): Promise<Response> {
  const present = await credentials({ fresh: true })
  return isDeepStrictEqual(present, known) ? refusal : grant(baseUrl, present)
}

const grant = (baseUrl: string, { clientId, clientSecret, refreshToken }: SmapiCredentials) =>
  fetch(new URL('/auth/o2/token', baseUrl), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(WITHIN_MILLISECONDS),
  })
