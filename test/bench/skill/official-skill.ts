import { type HandlerInput, type RequestHandler, SkillBuilders } from 'ask-sdk'
import type { RequestEnvelope } from 'ask-sdk-model'
import { DynamoDB } from 'aws-sdk'

/** An audio skill as the official set-up makes it: `ask-sdk` with its DynamoDB adapter, one title, and where the listener is. */

const isRequest =
  (...names: readonly string[]) =>
  ({ requestEnvelope: { request } }: HandlerInput) =>
    names.includes(request.type === 'IntentRequest' ? request.intent.name : request.type)

const AUDIO = 'https://media.example/editions/e0/edition0.mp3'

const help: RequestHandler = {
  canHandle: isRequest('AMAZON.HelpIntent'),
  handle: ({ responseBuilder }) =>
    responseBuilder.speak('Say play the latest.').reprompt('What would you like to hear?').getResponse(),
}

const launch: RequestHandler = {
  canHandle: isRequest('LaunchRequest'),
  async handle({ attributesManager, responseBuilder }) {
    const { token } = await attributesManager.getPersistentAttributes()
    const words = token ? 'Welcome back. Say resume to carry on.' : 'Welcome. Say play the latest.'
    return responseBuilder.speak(words).reprompt('What would you like to hear?').getResponse()
  },
}

const play: RequestHandler = {
  canHandle: isRequest('PlayLatestIntent', 'PlayTitleIntent', 'AMAZON.ResumeIntent'),
  async handle({ attributesManager, responseBuilder }) {
    const { offset = 0 } = await attributesManager.getPersistentAttributes()
    return responseBuilder
      .addAudioPlayerPlayDirective('REPLACE_ALL', AUDIO, 'e0', offset)
      .withShouldEndSession(true)
      .getResponse()
  },
}

const keep: RequestHandler = {
  canHandle: isRequest('AudioPlayer.PlaybackStarted', 'AudioPlayer.PlaybackStopped'),
  async handle({ attributesManager, requestEnvelope: { context }, responseBuilder }) {
    const { token, offsetInMilliseconds: offset } = context.AudioPlayer ?? {}
    const known = await attributesManager.getPersistentAttributes()
    attributesManager.setPersistentAttributes({ ...known, token, offset })
    await attributesManager.savePersistentAttributes()
    return responseBuilder.getResponse()
  },
}

const skill = SkillBuilders.standard()
  .withSkillId(process.env.SKILL_ID ?? '')
  .withTableName(process.env.TABLE_NAME ?? '')
  .withDynamoDbClient(new DynamoDB({ endpoint: process.env.AWS_ENDPOINT_URL_DYNAMODB }))
  .addRequestHandlers(help, launch, play, keep)
  .create()

export const handler = (request: RequestEnvelope, context: unknown) => skill.invoke(request, context)
