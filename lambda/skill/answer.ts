import type { HandlerInput } from 'ask-sdk-core'
import type { dialog, interfaces, Response } from 'ask-sdk-model'
import type { LookupIndex } from '../../core/catalog/lookup-index.ts'
import { streamPath } from '../../core/playback/cuts.ts'
import type { Start } from '../../core/playback/start.ts'
import { writeToken } from '../../core/playback/stream-token.ts'
import { permitOf } from './permits.ts'
import { keepQuestion, type Question, questionAbout } from './question.ts'
import { showsDocuments } from './request.ts'
import { artOf } from './screen/art.ts'
import { captionsFrom } from './screen/captions.ts'
import { listDocument, type ShownList } from './screen/list.ts'

/**
 * The answers that the handlers give. Words, reprompts, documents and an open session are legal only in answer to a
 * listener who speaks or touches; in answer to a button or the device they are left out here, so that no handler can
 * get it wrong.
 */

export interface Asking {
  /** What is asked; what to hear where it is left out. */
  readonly question?: Question
  /** What there is to choose from, for the eye. */
  readonly list?: ShownList
  /** What the listener is likely to name. */
  readonly entities?: dialog.DynamicEntitiesDirective
}

/** Says something and leaves the session open for an answer. */
export function ask(input: HandlerInput, speech: string, reprompt: string, asking: Asking = {}): Response {
  const { responseBuilder } = input
  if (!permitOf(input.requestEnvelope.request.type).talk) return silence(input)
  keepQuestion(input, asking.question ?? questionAbout('hear'))
  const { list, entities } = asking
  if (list && showsDocuments(input)) responseBuilder.addDirective(listDocument(list))
  if (list && !showsDocuments(input)) responseBuilder.withSimpleCard(...cardOf(list))
  if (entities) responseBuilder.addDirective(entities)
  return responseBuilder
    .speak(toSsml(speech))
    .reprompt(toSsml(reprompt))
    .withShouldEndSession(false)
    .getResponse()
}

/** Asks for what is missing of the intent that was said. The intent stands under `dialog.intents` of the model. */
export function elicit(input: HandlerInput, slotToElicit: string, speech: string): Response {
  const { responseBuilder } = input
  const { request } = input.requestEnvelope
  if (request.type !== 'IntentRequest') return silence(input)
  keepQuestion(input, undefined)
  return responseBuilder
    .addElicitSlotDirective(slotToElicit)
    .speak(toSsml(speech))
    .reprompt(toSsml(speech))
    .withShouldEndSession(false)
    .getResponse()
}

/** Says something and ends the session. What plays goes on. */
export const say = (input: HandlerInput, speech: string): Response => end(input, speech).getResponse()

/** Nothing at all: the only legal answer to many requests. */
export function silence(input: HandlerInput): Response {
  keepQuestion(input, undefined)
  return input.responseBuilder.getResponse()
}

/** Plays now, in place of whatever plays or waits. */
export function play(input: HandlerInput, start: Start, from: Library, speech?: string): Response {
  const builder = end(input, speech)
  if (!permitOf(input.requestEnvelope.request.type).play) return builder.getResponse()
  return builder
    .addDirective(
      playDirective(start, from, { playBehavior: 'REPLACE_ALL', hasScreen: showsDocuments(input) }),
    )
    .getResponse()
}

/**
 * Plays when the stream of `expectedPreviousToken` has ended. Said twice, it is enqueued once: the queue is cleared
 * before it.
 */
export function enqueue(
  input: HandlerInput,
  start: Start,
  from: Library,
  expectedPreviousToken: string,
): Response {
  const { responseBuilder, requestEnvelope } = input
  if (!permitOf(requestEnvelope.request.type).play) return responseBuilder.getResponse()
  const place = { playBehavior: 'ENQUEUE', expectedPreviousToken, hasScreen: showsDocuments(input) } as const
  return responseBuilder
    .addAudioPlayerClearQueueDirective('CLEAR_ENQUEUED')
    .addDirective(playDirective(start, from, place))
    .getResponse()
}

/** Stops whatever plays, and takes away what waits. */
export function stop(input: HandlerInput, speech?: string): Response {
  const builder = end(input, speech)
  if (!permitOf(input.requestEnvelope.request.type).stop) return builder.getResponse()
  return builder.addAudioPlayerStopDirective().getResponse()
}

function end(input: HandlerInput, speech?: string) {
  const { responseBuilder } = input
  if (!permitOf(input.requestEnvelope.request.type).talk) return responseBuilder
  keepQuestion(input, undefined)
  if (speech) responseBuilder.speak(toSsml(speech))
  return responseBuilder.withShouldEndSession(true)
}

/** Alexa speaks 8,000 characters at once, tags included. */
const MAX_SSML_CHARACTERS = 7_900

/** Nothing that XML does not allow, nor half a sign. https://www.w3.org/TR/xml/#charsets */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu

/** The one place where text becomes markup. */
function toSsml(speech: string): string {
  let ssml = ''
  for (const sign of speech.replace(NOT_XML, ' ')) {
    const next = ESCAPED[sign] ?? sign
    if (ssml.length + next.length > MAX_SSML_CHARACTERS) break
    ssml += next
  }
  return ssml
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const MAX_CARD_CHARACTERS = 2_000

const cardOf = ({ title, rows }: ShownList): [title: string, content: string] => [
  title.slice(0, MAX_TITLE_CHARACTERS),
  rows
    .map(({ title, subtitle }, at) => `${at + 1}. ${[title, subtitle].filter(Boolean).join(' · ')}`)
    .join('\n')
    .slice(0, MAX_CARD_CHARACTERS),
]

/** What a stream's address and its words on a screen are made from. */
export interface Library {
  readonly index: LookupIndex
  readonly mediaBaseUrl: string
}

/** More is on no screen. */
const MAX_TITLE_CHARACTERS = 200

/** Where in the queue a stream comes, and who is to see it. */
interface Place {
  readonly playBehavior: interfaces.audioplayer.PlayBehavior
  readonly expectedPreviousToken?: string
  readonly hasScreen: boolean
}

function playDirective(
  { episode, token, offsetMilliseconds, words }: Start,
  { index, mediaBaseUrl }: Library,
  place: Place,
): interfaces.audioplayer.PlayDirective {
  const { playBehavior, hasScreen, expectedPreviousToken } = place
  const show = index.show(episode.show)
  const captionData = hasScreen && words ? captionsFrom(words, offsetMilliseconds) : undefined
  return {
    type: 'AudioPlayer.Play',
    playBehavior,
    audioItem: {
      stream: {
        token: writeToken(token),
        url: `${mediaBaseUrl}/${streamPath(token)}`,
        offsetInMilliseconds: offsetMilliseconds,
        ...(expectedPreviousToken && { expectedPreviousToken }),
        ...(captionData && { captionData }),
      },
      metadata: {
        title: episode.title.slice(0, MAX_TITLE_CHARACTERS),
        subtitle: (show?.title ?? '').slice(0, MAX_TITLE_CHARACTERS),
        art: artOf(show, mediaBaseUrl),
      },
    },
  }
}
