import type { HandlerInput } from 'ask-sdk-core'
import type { Listener } from '../../core/playback/listener.ts'

const WAITS_MILLISECONDS = 1_000

/** The listener with the time zone that their device is in, asked of Alexa where it is not known yet. */
export async function withTimeZone(input: HandlerInput, listener: Listener): Promise<Listener> {
  if (listener.timeZone !== undefined) return listener
  const timeZone = await askTimeZone(input)
  return timeZone === undefined ? listener : { ...listener, timeZone }
}

/** Undefined where Alexa does not say it soon. */
async function askTimeZone({ serviceClientFactory, requestEnvelope }: HandlerInput) {
  const deviceId = requestEnvelope.context.System.device?.deviceId
  if (!serviceClientFactory || deviceId === undefined) return undefined
  const { promise: tooLate, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(resolve, WAITS_MILLISECONDS, undefined)
  try {
    const answer: unknown = await Promise.race([
      serviceClientFactory.getUpsServiceClient().getSystemTimeZone(deviceId),
      tooLate,
    ])
    return typeof answer === 'string' && answer !== '' && answer.length <= MAX_NAME_CHARACTERS
      ? answer
      : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

const MAX_NAME_CHARACTERS = 64
