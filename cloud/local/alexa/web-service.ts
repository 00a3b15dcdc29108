import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { isLoopbackName } from './loopback.ts'

const SHOWN_CHARACTERS = 200

/** Asks a skill that is a web service. @throws {Error} where it is on another machine, or does not answer 200 with JSON. */
export async function askWebService(
  url: URL,
  request: RequestEnvelope,
): Promise<ResponseEnvelope | undefined> {
  requireLoopback(url)
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8', Accept: 'application/json' },
    body: JSON.stringify(request),
    redirect: 'manual',
  }).catch((error: unknown) => {
    throw new Error(`${url} cannot be reached: ${reasonOf(error)}`)
  })
  const body = await response.text()
  if (response.status !== 200) {
    throw new Error(`${url} answered ${response.status}: ${body.slice(0, SHOWN_CHARACTERS)}`)
  }
  return body === '' ? undefined : readJson(url, body)
}

/** @throws {TypeError} where the address is one of another machine. */
export function requireLoopback(url: URL): void {
  if (isLoopbackName(url.hostname)) return
  throw new TypeError(
    `endpoint ${url} is on another machine: give one on loopback, such as http://localhost:3000/`,
  )
}

/** What it holds is checked by the device, as any answer of a skill is. */
function readJson(url: URL, body: string): ResponseEnvelope {
  try {
    return JSON.parse(body)
  } catch {
    throw new Error(`${url} answered what is no JSON: ${body.slice(0, SHOWN_CHARACTERS)}`)
  }
}

/** fetch says only "fetch failed"; what failed stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message
}
