import type { IncomingMessage, RequestListener } from 'node:http'
import type { Account } from '../device/account.ts'
import type { Skill } from '../skill.ts'
import type { Smapi } from '../smapi/smapi.ts'
import { type HttpAnswer, HttpError, send } from './answer.ts'
import { DeviceEvents } from './device-events.ts'
import { chosenDevice, deviceAnswer, listDevices } from './device-routes.ts'
import { jsonBody } from './json-body.ts'
import { refusal } from './loopback-only.ts'
import { pageAnswer } from './page.ts'
import { describeSkill } from './skill-route.ts'

/** The local Alexa over HTTP: SMAPI, the device, and a page to talk to it. */
export function createListener(
  account: Account,
  skill: Skill,
  smapi: Smapi,
  log: (line: string) => void,
): RequestListener {
  const events = new Map(Object.values(account.devices).map(device => [device, new DeviceEvents(device)]))
  return (request, response) => {
    const { method, url, headers } = request
    const [path, query] = url?.split('?') ?? []
    const device = chosenDevice(account, new URLSearchParams(query))
    if (method === 'GET' && path === '/device/events' && device && !refusal(headers)) {
      events.get(device)?.stream(request, response)
      return
    }
    answer(request, account, skill, smapi)
      .catch(error => errorAnswer(error, log))
      .then(answer => send(response, answer))
  }
}

async function answer(
  request: IncomingMessage,
  account: Account,
  skill: Skill,
  smapi: Smapi,
): Promise<HttpAnswer> {
  const refused = refusal(request.headers)
  if (refused) return { status: 403, body: { message: refused } }
  const { method = 'GET' } = request
  const address = `http://localhost${request.url ?? '/'}`
  if (!URL.canParse(address)) throw new HttpError(400, 'The address of the request is not valid.')
  const url = new URL(address)
  if (method === 'GET' && url.pathname === '/healthz') return { status: 200, body: { status: 'ready' } }
  if (method === 'GET' && url.pathname === '/skill') return { status: 200, body: describeSkill(skill) }

  const page = method === 'GET' ? pageAnswer(url.pathname) : undefined
  if (page) return page
  const body = await jsonBody(request)
  if (url.pathname === '/devices') return listDevices(account, method)
  if (url.pathname.startsWith('/device')) return deviceAnswer(account, method, url, body)
  return smapi.answer({ method, path: url.pathname, query: url.searchParams, headers: request.headers, body })
}

function errorAnswer(error: unknown, log: (line: string) => void): HttpAnswer {
  if (error instanceof HttpError) return { status: error.status, body: { message: error.message } }
  log(`a request failed: ${error instanceof Error ? error.stack : String(error)}`)
  return { status: 500, body: { message: 'The local Alexa failed; its log says why.' } }
}
