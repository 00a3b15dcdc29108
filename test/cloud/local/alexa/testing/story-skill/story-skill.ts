import { join } from 'node:path'
import { getSlotValueV2, type HandlerInput, type RequestHandler, SkillBuilders } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'

export const SKILL_PACKAGE = join(import.meta.dirname, 'skill-package')
export const LION = 'https://stories.example/lion.mp3'
export const SNOW = 'https://stories.example/snow.mp3'
export const STREAMS = {
  [LION]: { durationMilliseconds: 600_000 },
  [SNOW]: { durationMilliseconds: 300_000 },
}

const TITLES: Record<string, string> = { lion: 'The Lion and the Mouse', snow: 'The First Snow' }
const url = (token: string) => `https://stories.example/${token}.mp3`

/** A handler for one request type, or for one intent by its name. */
const on = (name: string, answer: (input: HandlerInput) => Response): RequestHandler => ({
  canHandle: ({ requestEnvelope: { request } }) =>
    name === (request.type === 'IntentRequest' ? request.intent.name : request.type),
  handle: answer,
})

const launch = on('LaunchRequest', ({ responseBuilder }) =>
  responseBuilder
    .speak('Welcome. Which story <break time="1s"/>   shall it be?')
    .reprompt('Which one?')
    .getResponse(),
)

const playStory = on('PlayStoryIntent', ({ requestEnvelope, responseBuilder }) => {
  const slot = getSlotValueV2(requestEnvelope, 'story')
  const id =
    slot?.type === 'Simple'
      ? slot.resolutions?.resolutionsPerAuthority?.[0]?.values?.[0]?.value.id
      : undefined
  if (id === undefined)
    return responseBuilder.speak('I do not know that one. Which story?').reprompt('Which?').getResponse()
  return responseBuilder
    .speak(`Here is ${TITLES[id]}.`)
    .addAudioPlayerPlayDirective('REPLACE_ALL', url(id), id, 0, undefined, { title: TITLES[id] })
    .withShouldEndSession(true)
    .getResponse()
})

const queueTheSnow = on('AudioPlayer.PlaybackNearlyFinished', ({ requestEnvelope, responseBuilder }) =>
  requestEnvelope.context.AudioPlayer?.token === 'lion'
    ? responseBuilder.addAudioPlayerPlayDirective('ENQUEUE', url('snow'), 'snow', 0, 'lion').getResponse()
    : responseBuilder.getResponse(),
)

/** Counts in the session's attributes, and in what Alexa says. */
const count = on('CountIntent', ({ attributesManager, responseBuilder }) => {
  const { count = 0 } = attributesManager.getSessionAttributes<{ count?: number }>()
  attributesManager.setSessionAttributes({ count: count + 1 })
  return responseBuilder
    .speak(`That makes ${count + 1}.`)
    .reprompt('Who else?')
    .getResponse()
})

const showCard = on('CardIntent', ({ responseBuilder }) =>
  responseBuilder.speak('See the app.').withSimpleCard('The author', 'Aesop').getResponse(),
)

const breakDown = on('BreakIntent', () => {
  throw new Error('the shelf fell over')
})

/** Rejected by Alexa: ENQUEUE needs to know what it comes after. */
const queueBadly = on('WrongIntent', () => ({
  directives: [
    {
      type: 'AudioPlayer.Play',
      playBehavior: 'ENQUEUE',
      audioItem: { stream: { token: 'snow', url: SNOW, offsetInMilliseconds: 0 } },
    },
  ],
}))

const stops = [
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.PauseIntent',
  'PlaybackController.PauseCommandIssued',
]

const resume = on('AMAZON.ResumeIntent', ({ requestEnvelope, responseBuilder }) => {
  const { token = 'lion', offsetInMilliseconds = 0 } = requestEnvelope.context.AudioPlayer ?? {}
  return responseBuilder
    .addAudioPlayerPlayDirective('REPLACE_ALL', url(token), token, offsetInMilliseconds)
    .withShouldEndSession(true)
    .getResponse()
})

const canFulfill = on('CanFulfillIntentRequest', ({ responseBuilder }) =>
  responseBuilder.withCanFulfillIntent({ canFulfill: 'YES' }).getResponse(),
)

/** All else is answered with nothing. */
const otherwise: RequestHandler = {
  canHandle: () => true,
  handle: ({ responseBuilder }) => responseBuilder.getResponse(),
}

/** A skill that tells two stories, and does some things wrong when it is asked to. */
export const storySkill = SkillBuilders.custom().addRequestHandlers(
  launch,
  playStory,
  queueTheSnow,
  count,
  showCard,
  breakDown,
  queueBadly,
  ...stops.map(name =>
    on(name, ({ responseBuilder }) => responseBuilder.addAudioPlayerStopDirective().getResponse()),
  ),
  resume,
  canFulfill,
  otherwise,
)
