import type { IncomingMessage, RequestListener } from 'node:http'
import type { Account } from '../device/account.ts'
import type { Skill } from '../skill.ts'
import type { Smapi } from '../smapi/smapi.ts'
import { isUploadPath } from '../smapi/uploads.ts'
import { alexaApiAnswer } from './alexa-api.ts'
import { type HttpAnswer, HttpError, send } from './answer.ts'
import { DeviceEvents } from './device-events.ts'
import { chosenDevice, deviceAnswer, listDevices } from './device-routes.ts'
import { LOGIN_PATH, loginAnswer, readForm } from './login.ts'
import { refusal } from './loopback-only.ts'
import { pageAnswer } from './page.ts'
import { bodyOf, readBody } from './request-body.ts'
import { describeSkill } from './skill-route.ts'

const MOST_PACKAGE_BYTES = 20 * 1024 * 1024
const MOST_FORM_BYTES = 16 * 1024

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

  if (method === 'PUT' && isUploadPath(url.pathname)) {
    return smapi.upload(url.pathname, await bodyOf(request, MOST_PACKAGE_BYTES))
  }
  if (method === 'POST' && url.pathname === LOGIN_PATH) {
    const form = (await bodyOf(request, MOST_FORM_BYTES)).toString()
    return loginAnswer(readForm(form, request.headers['content-type']))
  }
  const page = method === 'GET' ? pageAnswer(url.pathname) : undefined
  if (page) return page
  const exported = method === 'GET' ? smapi.download(url.pathname) : undefined
  if (exported) return exported
  const body = await readBody(request)
  if (url.pathname === '/devices') return listDevices(account, method)
  if (url.pathname.startsWith('/device')) return deviceAnswer(account, method, url, body)
  const asked = { method, path: url.pathname, headers: request.headers, body }
  const alexas = alexaApiAnswer(asked, token => smapi.devices.find(device => device.accessToken === token))
  if (alexas) return alexas
  return smapi.answer({ ...asked, query: url.searchParams })
}

function errorAnswer(error: unknown, log: (line: string) => void): HttpAnswer {
  if (error instanceof HttpError) return { status: error.status, body: { message: error.message } }
  log(`a request failed: ${error instanceof Error ? error.stack : String(error)}`)
  return { status: 500, body: { message: 'The local Alexa failed; its log says why.' } }
}
