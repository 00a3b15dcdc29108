import { Logger } from '@aws-lambda-powertools/logger'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { RequestEnvelope } from 'ask-sdk-model'
import { dynamoDBListeners } from '../../../cloud/aws/dynamodb-listeners.ts'
import { createAlexa, type TestAlexa } from '../../../cloud/local/alexa/testing.ts'
import { createSkill } from '../../../lambda/skill/skill.ts'
import { runTable, TABLE } from '../../cloud/aws/running-table.ts'
import { MEDIA, portsOver } from './ports-over.ts'
import { lengthOfStream, shelf, words } from './stories.ts'

const SKILL_ID = 'amzn1.ask.skill.counted'

let table: Awaited<ReturnType<typeof runTable>>
let alexa: TestAlexa
/** What each request to the skill asked of the table. */
let turns: { readonly request: string; readonly commands: string[] }[] = []

beforeAll(async () => {
  table = await runTable()
  table.client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async args => {
        turns.at(-1)?.commands.push(commandName)
        return next(args)
      },
    { step: 'initialize' },
  )
  const ports = { ...portsOver({ index: shelf, words }), listeners: dynamoDBListeners(table.client, TABLE) }
  const skill = createSkill(ports, { skillId: SKILL_ID, logger: new Logger({ logLevel: 'SILENT' }) })
  alexa = createAlexa({
    skillPackage: 'skill-package',
    skillId: SKILL_ID,
    handler: (envelope: RequestEnvelope) => {
      turns.push({ request: nameOf(envelope), commands: [] })
      return skill.invoke(envelope)
    },
    streams: url => {
      const durationMilliseconds = lengthOfStream(url.slice(MEDIA.length + 1))
      return durationMilliseconds === undefined ? undefined : { durationMilliseconds }
    },
  })
})

afterAll(async () => {
  await alexa.close()
  await table.close()
})

beforeEach(() => {
  turns = []
})

const nameOf = ({ request }: RequestEnvelope) =>
  request.type === 'IntentRequest' ? request.intent.name : request.type

const SAID = [
  'ask voice shelf to play the first snow',
  'next',
  'previous',
  'start over',
  'repeat',
  'loop on',
  'shuffle on',
  'shuffle off',
  'loop off',
  'ask voice shelf to skip forward 10 seconds',
  'ask voice shelf to go back one sentence',
  'ask voice shelf to skip this paragraph',
  'ask voice shelf to skip this chapter',
  'ask voice shelf to go to chapter one',
  'ask voice shelf to go to the chapter called the harbour',
  'ask voice shelf to play slower',
  'ask voice shelf to play at normal speed',
  'ask voice shelf to stop in 20 seconds',
  'ask voice shelf to stop at the end of the chapter',
  'ask voice shelf to cancel the sleep timer',
  'pause',
  'resume',
]

test('A turn reads the listener once at most, and writes them once at most, on one condition', async () => {
  for (const what of SAID) {
    await alexa.say(what)
    await alexa.advance('3 seconds')
  }
  for (const button of ['next', 'pause', 'play', 'previous'] as const) await alexa.press(button)
  await alexa.advance('10 minutes')
  expect(new Set(turns.map(({ request }) => request)).size).toBeGreaterThan(25)
  for (const { request, commands } of turns) {
    expect([request, commands]).toEqual([request, commands.filter(isAllowed)])
    expect([request, commands.filter(name => name === 'GetItemCommand').length <= 1]).toEqual([request, true])
    expect([request, commands.filter(name => name === 'PutItemCommand').length <= 1]).toEqual([request, true])
  }
})

const isAllowed = (command: string) => command === 'GetItemCommand' || command === 'PutItemCommand'

test('What the device tells again, and talk that moves nothing, writes nothing', async () => {
  await alexa.say('ask voice shelf to play the first snow')
  await alexa.advance('5 seconds')
  const tell = (event: 'Started' | 'Stopped' | 'NearlyFinished') => {
    const { token = '', offsetInMilliseconds } = alexa.device.player
    return alexa.send({ type: `AudioPlayer.Playback${event}`, token, offsetInMilliseconds })
  }
  await tell('NearlyFinished')
  await alexa.say('ask voice shelf to go to chapter nine')
  turns = []
  for (const event of ['Started', 'Stopped', 'NearlyFinished'] as const) await tell(event)
  await alexa.say('ask voice shelf to go to chapter nine')
  await alexa.say('pause')
  await tell('Stopped')
  expect(turns.map(({ request }) => request)).toContain('AudioPlayer.PlaybackStopped')
  expect(turns.filter(({ commands }) => commands.includes('PutItemCommand'))).toEqual([])
})
