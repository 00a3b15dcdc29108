import type { HandlerInput } from 'ask-sdk-core'
import type { IntentRequest } from 'ask-sdk-model'
import { contentHash } from '../../core/content-hash.ts'
import { readToken, type StreamToken } from '../../core/playback/stream-token.ts'
import { localeOf } from './speech/locales.ts'

/** What a request of Alexa says, in our words. AudioPlayer and PlaybackController requests have no session: all is read from the context. */

/** A listener is known by a hash alone. */
export const listenerOf = ({ requestEnvelope }: HandlerInput) =>
  contentHash('listener', requestEnvelope.context.System.user.userId).slice(0, 40)

/** The stream that the device holds, playing or not, if it is one of ours. */
export function deviceStream({ requestEnvelope }: HandlerInput): DeviceStream | undefined {
  const { token, offsetInMilliseconds, playerActivity } = requestEnvelope.context.AudioPlayer ?? {}
  const stream = readToken(token)
  if (!stream || token === undefined) return undefined
  return {
    token,
    stream,
    offsetMilliseconds: readOffset(offsetInMilliseconds),
    isFinished: playerActivity === 'FINISHED',
  }
}

/** Milliseconds into a stream, whatever a device says. */
export const readOffset = (given: unknown): number =>
  typeof given === 'number' && Number.isSafeInteger(Math.round(given)) ? Math.max(0, Math.round(given)) : 0

export interface DeviceStream {
  readonly token: string
  readonly stream: StreamToken
  readonly offsetMilliseconds: number
  /** It played to its end. */
  readonly isFinished: boolean
}

export const isRequest =
  (...types: readonly string[]) =>
  ({ requestEnvelope }: HandlerInput) =>
    types.includes(requestEnvelope.request.type)

export const isIntent =
  (...names: readonly string[]) =>
  ({ requestEnvelope }: HandlerInput) =>
    requestEnvelope.request.type === 'IntentRequest' && names.includes(requestEnvelope.request.intent?.name)

/** What was said for a slot; empty when nothing was. More than anybody says is cut off. */
export function slotValue({ requestEnvelope }: HandlerInput, slot: string): string {
  const value: unknown = (requestEnvelope.request as IntentRequest).intent?.slots?.[slot]?.value
  return typeof value === 'string' ? value.slice(0, MAX_HEARD_CHARACTERS).trim() : ''
}

const MAX_HEARD_CHARACTERS = 500

/** The ids of the values that Alexa took the slot for, best first: a catalogue's, or of the session's own entities. */
export function resolvedIds({ requestEnvelope }: HandlerInput, slot: string): readonly string[] {
  const { resolutions } = (requestEnvelope.request as IntentRequest).intent?.slots?.[slot] ?? {}
  const authorities = resolutions?.resolutionsPerAuthority ?? []
  return (Array.isArray(authorities) ? authorities : [])
    .filter(authority => authority?.status?.code === 'ER_SUCCESS_MATCH')
    .flatMap(({ values }) => (Array.isArray(values) ? values : []))
    .map(value => value?.value?.id)
    .filter(id => typeof id === 'string')
}

/** What the listener speaks. */
export const localeIn = ({ requestEnvelope: { request } }: HandlerInput) =>
  localeOf('locale' in request ? request.locale : undefined)

/** Whether the device shows documents of APL. */
export const showsDocuments = ({ requestEnvelope }: HandlerInput): boolean =>
  requestEnvelope.context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined

/** The same for a request that is delivered twice. */
export const requestIdOf = ({ requestEnvelope }: HandlerInput): string =>
  String(requestEnvelope.request.requestId ?? '')

/** When a request was made, by Alexa's clock, in milliseconds since 1970. */
export function timeOf({ requestEnvelope }: HandlerInput): number {
  const now = Date.parse(requestEnvelope.request.timestamp)
  return Number.isNaN(now) ? 0 : now
}

/** The same as Alexa writes it, ISO 8601 in UTC. */
export function stampOf(input: HandlerInput): string {
  const { timestamp } = input.requestEnvelope.request
  return typeof timestamp === 'string' && !Number.isNaN(Date.parse(timestamp))
    ? timestamp
    : new Date(timeOf(input)).toISOString()
}
