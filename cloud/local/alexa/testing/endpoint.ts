import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { askWebService, requireLoopback } from '../web-service.ts'
import { type AskSkill, askFunction, type LambdaHandler } from './skill-function.ts'

const DEFAULT_EXPORT = 'handler'

/**
 * A skill behind an address of this machine, or in a built file: "dist/skill.mjs#handler".
 * @throws {TypeError} where the address is one of another machine.
 */
export function askEndpoint(endpoint: string): AskSkill {
  if (!/^https?:/i.test(endpoint)) return askBundle(endpoint)
  const url = new URL(endpoint)
  requireLoopback(url)
  return request => askWebService(url, request)
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
