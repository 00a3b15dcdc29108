import type { Account } from '../device/account.ts'
import { NEARLY_FINISHED_TIMINGS } from '../device/audio-player.ts'
import type { Button } from '../device/button.ts'
import type { Device, Turn } from '../device/device.ts'
import type { Tap } from '../device/screen/tap.ts'
import { VOLUME } from '../device/volume.ts'
import { type HttpAnswer, HttpError } from './answer.ts'
import { matchPath } from './path-template.ts'

type Body = Readonly<Record<string, unknown>>
type Route = (device: Device, parameters: Record<string, string>, body: Body) => Promise<unknown> | unknown

/** The device for scripts and for the page: every address. */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET /device': describe,
  'GET /device/transcript': device => ({ exchanges: device.transcript.exchanges }),
  'POST /device/say': async (device, _, body) =>
    described(
      device,
      await device.say(utterance(body), { newSession: body.newSession === true, locale: locale(body) }),
    ),
  'POST /device/silence': async device => described(device, await device.keepSilent()),
  'POST /device/buttons/{button}': async (device, { button = '' }) => {
    const exchanges = await device.press(oneOf('button', button, BUTTONS))
    return { exchanges, device: describe(device) }
  },
  'POST /device/user-event': async (device, _, body) => {
    const turn = await device.tap(tap(body))
    if (turn) return described(device, turn)
    throw new HttpError(409, `The ${device.name} shows no document of an open session that could be touched.`)
  },
  'POST /device/clock': async (device, _, body) => {
    await device.advance(advance(body))
    return describe(device)
  },
  'POST /device/volume': async (device, _, body) => {
    await device.setVolume(level(body))
    return describe(device)
  },
  'POST /device/timing': (device, _, { nearlyFinished }) => {
    device.nearlyFinished = oneOf('nearlyFinished', nearlyFinished, NEARLY_FINISHED_TIMINGS)
    return describe(device)
  },
}

const BUTTONS: readonly Button[] = ['play', 'pause', 'next', 'previous']

const MAX_ADVANCE_MILLISECONDS = 24 * 60 * 60 * 1000

/** Each is asked for by its name in `?device=`. */
export function listDevices({ devices }: Account, method: string): HttpAnswer {
  if (method !== 'GET') throw new HttpError(405, `/devices does not take ${method}.`)
  return {
    status: 200,
    body: Object.values(devices).map(({ name, hasScreen, locale }) => ({ name, hasScreen, locale })),
  }
}

/** The device that `?device=` names, the default one without it; undefined for an unknown name. */
export function chosenDevice(
  { devices, defaultDevice }: Account,
  query: URLSearchParams,
): Device | undefined {
  const name = query.get('device') ?? defaultDevice.name
  return Object.values(devices).find(device => device.name === name)
}

/** @throws {HttpError} 400, 404 or 405 */
export async function deviceAnswer(
  account: Account,
  method: string,
  { pathname, searchParams }: URL,
  body: unknown,
): Promise<HttpAnswer> {
  const device = chosenDevice(account, searchParams)
  if (!device) {
    const names = Object.keys(account.devices).join(', ')
    throw new HttpError(404, `There is no device "${searchParams.get('device')}". The devices are: ${names}.`)
  }
  let isKnownPath = false
  for (const [address, route] of Object.entries(ROUTES)) {
    const [routeMethod, template = ''] = address.split(' ')
    const parameters = matchPath(template, pathname)
    if (!parameters) continue
    isKnownPath = true
    if (method === routeMethod) return { status: 200, body: await route(device, parameters, objectOf(body)) }
  }
  if (isKnownPath) throw new HttpError(405, `${pathname} does not take ${method}.`)
  throw new HttpError(404, `The device has no ${pathname}. It has: ${Object.keys(ROUTES).join(', ')}.`)
}

/** The device as it is now. */
export function describe(device: Device) {
  const { name, screenShape, locale, player, screen, session, lastSpeech, streams, nearlyFinished, now } =
    device
  return {
    name,
    hasScreen: device.hasScreen,
    screenShape,
    locale,
    player,
    screen,
    session: session && { sessionId: session.id, new: session.isNew, attributes: session.attributes },
    lastSpeech,
    streams,
    volume: device.volume,
    nearlyFinished,
    time: new Date(now).toISOString(),
  }
}

const described = (device: Device, turn: Turn) => ({ ...turn, device: describe(device) })

function objectOf(body: unknown): Body {
  if (body === undefined) return {}
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new HttpError(400, 'The request body must be a JSON object.')
  }
  return { ...body }
}

function utterance({ utterance }: Body): string {
  if (typeof utterance === 'string' && utterance.trim() !== '') return utterance
  throw new HttpError(400, '"utterance" must be a text that is not empty.')
}

function locale({ locale }: Body): string | undefined {
  if (locale === undefined || (typeof locale === 'string' && locale !== '')) return locale
  throw new HttpError(400, '"locale" must be a text such as "en-US".')
}

function tap(body: Body): Tap {
  if (!Array.isArray(body.arguments)) {
    throw new HttpError(400, '"arguments" must be a list: those of the SendEvent command.')
  }
  return { arguments: body.arguments, source: body.source, components: body.components }
}

function advance({ advanceMilliseconds }: Body): number {
  const isRight =
    typeof advanceMilliseconds === 'number' &&
    advanceMilliseconds >= 0 &&
    advanceMilliseconds <= MAX_ADVANCE_MILLISECONDS
  if (isRight) return advanceMilliseconds
  throw new HttpError(400, `"advanceMilliseconds" must be a number from 0 to ${MAX_ADVANCE_MILLISECONDS}.`)
}

function level({ level }: Body): number {
  const isRight = Number.isInteger(level) && Number(level) >= VOLUME.least && Number(level) <= VOLUME.most
  if (isRight) return Number(level)
  throw new HttpError(400, `"level" must be a whole number from ${VOLUME.least} to ${VOLUME.most}.`)
}

function oneOf<T extends string>(name: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find(one => one === value)
  if (found !== undefined) return found
  throw new HttpError(400, `"${name}" must be one of ${allowed.join(', ')}.`)
}
