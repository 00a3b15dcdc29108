/** An answer of SMAPI that was expected. */
export interface SmapiAnswer<T> {
  readonly status: number
  readonly headers: Headers
  readonly body: T
}

/** SMAPI said no, or is not there. */
export class SmapiFailure extends Error {
  override name = 'SmapiFailure'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export type Smapi = <T = unknown>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  options?: { query?: Record<string, string>; body?: unknown; headers?: Record<string, string> },
) => Promise<SmapiAnswer<T>>

const WITHIN_MILLISECONDS = 30_000

/**
 * The Skill Management API, over its own wire.
 * https://developer.amazon.com/en-US/docs/alexa/smapi/smapi-overview.html
 * @param baseUrl `https://api.amazonalexa.com`; whatever an answer names as the next address is asked only there
 * @throws {SmapiFailure} for every answer that is not 2xx
 */
export const openSmapi =
  (baseUrl: string, token: () => Promise<string>): Smapi =>
  async <T>(
    method: string,
    path: string,
    { query = {}, body, headers = {} }: { query?: object; body?: unknown; headers?: object } = {},
  ) => {
    const address = new URL(path, baseUrl)
    if (address.origin !== new URL(baseUrl).origin)
      throw new Error(`SMAPI leads elsewhere, to ${address.origin}: nothing is told there`)
    if (Object.keys(query).length > 0) address.search = new URLSearchParams(Object.entries(query)).toString()
    const response = await fetch(address, {
      method,
      headers: {
        authorization: `Bearer ${await token()}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(WITHIN_MILLISECONDS),
    })
    const text = await response.text()
    if (!response.ok)
      throw new SmapiFailure(
        response.status,
        `${method} ${path}: ${response.status} ${text.slice(0, MOST_TOLD)}`,
      )
    return {
      status: response.status,
      headers: response.headers,
      body: (text ? JSON.parse(text) : undefined) as T,
    }
  }

/** Characters of a refusal that go to the log. */
const MOST_TOLD = 500
