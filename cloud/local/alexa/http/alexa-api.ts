import type { IncomingHttpHeaders } from 'node:http'
import { isObject } from '../device/answer/problem.ts'
import type { Device } from '../device/device.ts'
import { readSsml } from '../device/ssml.ts'
import { own } from '../own.ts'
import type { HttpAnswer } from './answer.ts'
import { matchPath } from './path-template.ts'

/** What a skill asks of Alexa at `context.System.apiEndpoint`. */
export interface AlexaApiRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
}

type Route = (device: Device, parameters: Readonly<Record<string, string>>, body: unknown) => HttpAnswer

/**
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/send-the-user-a-progressive-response.html and
 * https://developer.amazon.com/en-US/docs/alexa/smapi/alexa-settings-api-reference.html
 */
const ROUTES: Readonly<Record<string, Route>> = {
  'POST /v1/directives': (device, _, body) => speakMeanwhile(device, body),
  'GET /v2/devices/{deviceId}/settings/{setting}': (device, { deviceId, setting = '' }) => {
    if (deviceId !== device.id) return refused(403, 'FORBIDDEN', 'The token is of another device.')
    const value = own(device.settings, setting)
    return value === undefined
      ? refused(404, 'SETTING_NOT_FOUND', `There is no setting ${setting}.`)
      : { status: 200, body: value }
  },
  'GET /v1/devices/{deviceId}/settings/address': notPermitted,
  'GET /v1/devices/{deviceId}/settings/address/countryAndPostalCode': notPermitted,
  'GET /v2/accounts/~current/settings/{setting}': notPermitted,
  'GET /v2/persons/~current/profile/{setting}': notPermitted,
}

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/progressive-response-api-reference.html */
const MOST_SPEECH_CHARACTERS = 600

/**
 * Answers what a skill asks with the token of a request that it got.
 * @param deviceOf the device that a token is of.
 * @returns undefined where the path is none of Alexa's own interfaces.
 */
export function alexaApiAnswer(
  { method, path, headers, body }: AlexaApiRequest,
  deviceOf: (token: string) => Device | undefined,
): HttpAnswer | undefined {
  for (const [address, route] of Object.entries(ROUTES)) {
    const [routeMethod, template = ''] = address.split(' ')
    const parameters = routeMethod === method ? matchPath(template, path) : undefined
    if (!parameters) continue
    const [, token = ''] = /^Bearer (.+)$/i.exec(headers.authorization ?? '') ?? []
    const device = deviceOf(token)
    if (device) return route(device, parameters, body)
    return refused(401, 'UNAUTHORIZED', 'The Authorization header must bear the apiAccessToken of a request.')
  }
  return undefined
}

/** The listener has granted nothing: skills must live without. */
function notPermitted(): HttpAnswer {
  return refused(403, 'ACCESS_DENIED', 'The listener has not granted this.')
}

/** Speaks while the skill still works at its answer. */
function speakMeanwhile(device: Device, body: unknown): HttpAnswer {
  const { header, directive } = isObject(body) ? body : {}
  const requestId = isObject(header) ? header.requestId : undefined
  const { type, speech } = isObject(directive) ? directive : {}
  if (typeof requestId !== 'string' || type !== 'VoicePlayer.Speak' || typeof speech !== 'string') {
    return refused(
      400,
      'INVALID_DIRECTIVE',
      'Only VoicePlayer.Speak with a speech, to a requestId, is taken.',
    )
  }
  if (speech.length > MOST_SPEECH_CHARACTERS) {
    return refused(400, 'INVALID_DIRECTIVE', `The speech may have ${MOST_SPEECH_CHARACTERS} characters.`)
  }
  const ssml = speech.trimStart().startsWith('<speak') ? speech : `<speak>${speech}</speak>`
  const { problem, text } = readSsml(ssml)
  if (problem) return refused(400, 'INVALID_DIRECTIVE', `The speech cannot be spoken: ${problem}.`)
  if (device.speakMeanwhile(requestId, { text, ssml })) return { status: 204 }
  return refused(
    400,
    'INVALID_REQUEST_ID',
    `${requestId} is no LaunchRequest or IntentRequest that waits for its answer.`,
  )
}

const refused = (status: number, code: string, message: string): HttpAnswer => ({
  status,
  body: { code, message },
})
