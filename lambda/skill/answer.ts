import { escapeXmlCharacters, type HandlerInput } from 'ask-sdk-core'
import type { interfaces, Response } from 'ask-sdk-model'
import type { LookupIndex } from '../../core/catalog/lookup-index.ts'
import { streamPath } from '../../core/playback/cuts.ts'
import type { Start } from '../../core/playback/start.ts'
import { writeToken } from '../../core/playback/stream-token.ts'
import { isRequest } from './request.ts'

/**
 * The answers that the handlers give. Words, reprompts and an open session are legal only in answer to a
 * voice; in answer to a button or the device they are left out here, so that no handler can get it wrong.
 */

/** Says something and leaves the session open for an answer. */
export function ask(input: HandlerInput, speech: string, reprompt: string): Response {
  const { responseBuilder } = input
  if (!isVoice(input)) return responseBuilder.getResponse()
  return responseBuilder
    .speak(escapeXmlCharacters(speech))
    .reprompt(escapeXmlCharacters(reprompt))
    .withShouldEndSession(false)
    .getResponse()
}

/** Says something and ends the session. */
export const say = (input: HandlerInput, speech: string): Response => end(input, speech).getResponse()

/** Nothing at all: the only legal answer to many requests. */
export const silence = ({ responseBuilder }: HandlerInput): Response => responseBuilder.getResponse()

/** Plays now, in place of whatever plays or waits. */
export const play = (input: HandlerInput, start: Start, from: Library, speech?: string): Response =>
  end(input, speech)
    .addDirective(playDirective(start, from, { playBehavior: 'REPLACE_ALL' }))
    .getResponse()

/**
 * Plays when the stream of `expectedPreviousToken` has ended. Said twice, it is enqueued once: the queue is cleared
 * before it.
 */
export const enqueue = (
  { responseBuilder }: HandlerInput,
  start: Start,
  from: Library,
  expectedPreviousToken: string,
): Response =>
  responseBuilder
    .addAudioPlayerClearQueueDirective('CLEAR_ENQUEUED')
    .addDirective(playDirective(start, from, { playBehavior: 'ENQUEUE', expectedPreviousToken }))
    .getResponse()

/** Stops whatever plays. */
export const stop = (input: HandlerInput, speech?: string): Response =>
  end(input, speech).addAudioPlayerStopDirective().getResponse()

function end(input: HandlerInput, speech?: string) {
  const { responseBuilder } = input
  if (!isVoice(input)) return responseBuilder
  if (speech) responseBuilder.speak(escapeXmlCharacters(speech))
  return responseBuilder.withShouldEndSession(true)
}

const isVoice = isRequest('LaunchRequest', 'IntentRequest')

/** What a stream's address and its words on a screen are made from. */
export interface Library {
  readonly index: LookupIndex
  readonly mediaBaseUrl: string
}

function playDirective(
  { episode, token, offsetMilliseconds }: Start,
  { index, mediaBaseUrl }: Library,
  place: { playBehavior: interfaces.audioplayer.PlayBehavior; expectedPreviousToken?: string },
): interfaces.audioplayer.PlayDirective {
  const { expectedPreviousToken } = place
  return {
    type: 'AudioPlayer.Play',
    playBehavior: place.playBehavior,
    audioItem: {
      stream: {
        token: writeToken(token),
        url: `${mediaBaseUrl}/${streamPath(token)}`,
        offsetInMilliseconds: offsetMilliseconds,
        ...(expectedPreviousToken && { expectedPreviousToken }),
      },
      metadata: { title: episode.title, subtitle: index.show(episode.show)?.title ?? '' },
    },
  }
}
