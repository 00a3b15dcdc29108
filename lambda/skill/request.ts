import type { HandlerInput } from 'ask-sdk-core'
import type { IntentRequest } from 'ask-sdk-model'
import { contentHash } from '../../core/content-hash.ts'
import { readToken, type StreamToken } from '../../core/playback/stream-token.ts'

/** What a request of Alexa says, in our words. AudioPlayer and PlaybackController requests have no session: all is read from the context. */

/** A listener is known by a hash alone. */
export const listenerOf = ({ requestEnvelope }: HandlerInput) =>
  contentHash('listener', requestEnvelope.context.System.user.userId).slice(0, 40)

/** The stream that the device holds, playing or not, if it is one of ours. */
export function deviceStream({ requestEnvelope }: HandlerInput): DeviceStream | undefined {
  const { token, offsetInMilliseconds = 0, playerActivity } = requestEnvelope.context.AudioPlayer ?? {}
  const stream = readToken(token)
  if (!stream || token === undefined) return undefined
  return {
    token,
    stream,
    offsetMilliseconds: offsetInMilliseconds,
    isFinished: playerActivity === 'FINISHED',
  }
}

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
    requestEnvelope.request.type === 'IntentRequest' && names.includes(requestEnvelope.request.intent.name)

/** The id of what a slot was resolved to; empty where it is none of its type's values. */
export function slotId({ requestEnvelope }: HandlerInput, slot: string): string {
  const { resolutions } = (requestEnvelope.request as IntentRequest).intent?.slots?.[slot] ?? {}
  const resolved = resolutions?.resolutionsPerAuthority?.flatMap(({ values }) => values ?? [])
  return resolved?.[0]?.value.id ?? ''
}

/** What was said for a slot; empty when nothing was. */
export const slotValue = ({ requestEnvelope }: HandlerInput, slot: string) =>
  (requestEnvelope.request as IntentRequest).intent?.slots?.[slot]?.value ?? ''
