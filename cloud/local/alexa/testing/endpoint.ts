import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RequestEnvelope } from 'ask-sdk-model'
import { isLoopbackName } from '../loopback.ts'
import { type AskSkill, askFunction, type LambdaHandler } from './skill-function.ts'

const DEFAULT_EXPORT = 'handler'
const SHOWN_CHARACTERS = 200

/**
 * A skill behind an address of this machine, or in a built file: "dist/skill.mjs#handler".
 * @throws {TypeError} where the address is one of another machine.
 */
export function askEndpoint(endpoint: string): AskSkill {
  if (!/^https?:/i.test(endpoint)) return askBundle(endpoint)
  const url = new URL(endpoint)
  if (isLoopbackName(url.hostname)) return request => post(url, request)
  throw new TypeError(
    `endpoint ${endpoint} is on another machine: give one on loopback, such as http://localhost:3000/`,
  )
}

async function post(url: URL, request: RequestEnvelope): Promise<unknown> {
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

function readJson(url: URL, body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new Error(`${url} answered what is no JSON: ${body.slice(0, SHOWN_CHARACTERS)}`)
  }
}

/** The file is loaded at the first request, once. */
function askBundle(endpoint: string): AskSkill {
  const [file = '', name = DEFAULT_EXPORT] = endpoint.split('#')
  let loaded: Promise<AskSkill> | undefined
  return async request => {
    loaded ??= loadHandler(resolve(file), name).then(askFunction)
    return (await loaded)(request)
  }
}

async function loadHandler(file: string, name: string): Promise<LambdaHandler> {
  const exports: Record<string, unknown> = await import(pathToFileURL(file).href)
  const inner = exports.default
  const found = exports[name] ?? (isRecord(inner) ? inner[name] : undefined)
  if (isHandler(found)) return found
  throw new TypeError(`${file} exports no function "${name}": name the handler as ${file}#nameOfTheExport`)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isHandler = (value: unknown): value is LambdaHandler => typeof value === 'function'

/** fetch says only "fetch failed"; what failed stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message
}
