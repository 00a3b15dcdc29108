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

/**
 * Gives access tokens, and keeps one while it is good. What is thrown never names a secret.
 * https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html
 * @param baseUrl `https://api.amazon.com`
 */
export function lwaToken(baseUrl: string, credentials: SmapiCredentials): () => Promise<string> {
  let kept: { token: string; until: number } | undefined
  return async () => {
    if (kept && Date.now() < kept.until) return kept.token
    const response = await fetch(new URL('/auth/o2/token', baseUrl), {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
        refresh_token: credentials.refreshToken,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(WITHIN_MILLISECONDS),
    })
    if (!response.ok) throw new Error(`Login with Amazon gave no token: ${response.status}`)
    const granted = Granted.safeParse(await response.json())
    if (!granted.success) throw new Error('Login with Amazon answered with something that is no token')
    const { access_token: token, expires_in: seconds } = granted.data
    kept = { token, until: Date.now() + seconds * 1000 - SPARE_MILLISECONDS }
    return token
  }
}
