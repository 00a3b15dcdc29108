import { Logger } from '@aws-lambda-powertools/logger'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Request, RequestEnvelope } from 'ask-sdk-model'
import { dynamoDBListeners } from '../../../cloud/aws/dynamodb-listeners.ts'
import { createAlexa, type TestAlexa } from '../../../cloud/local/alexa/testing.ts'
import { createSkill } from '../../../lambda/skill/skill.ts'
import { eveningOf, type Turn } from '../../../scripts/cost/asked.ts'
import { runTable, TABLE } from '../../cloud/aws/running-table.ts'
import { MEDIA, portsOver } from '../../lambda/skill/ports-over.ts'
import { lengthOfStream, shelf, words } from '../../lambda/skill/stories.ts'

const SKILL_ID = 'amzn1.ask.skill.counted'
const COUNTED = { GetItemCommand: 'reads', PutItemCommand: 'writes' } as const

let table: Awaited<ReturnType<typeof runTable>>
let alexa: TestAlexa
let turns: { -readonly [what in keyof Turn]: Turn[what] }[] = []

function count(what: 'reads' | 'writes' | 'looks' | undefined): void {
  const turn = turns.at(-1)
  if (turn && what) turn[what]++
}

const nameOf = (request: Request) => (request.type === 'IntentRequest' ? request.intent.name : request.type)

beforeAll(async () => {
  table = await runTable()
  table.client.middlewareStack.add(
    (next, { commandName = '' }) =>
      args => {
        count(COUNTED[commandName as keyof typeof COUNTED])
        return next(args)
      },
    { step: 'initialize' },
  )
  const ports = {
    ...portsOver({ index: shelf, words }),
    shelf: {
      index: async () => shelf,
      async latestIndex() {
        count('looks')
        return shelf
      },
    },
    listeners: dynamoDBListeners(table.client, TABLE),
  }
  const skill = createSkill(ports, { skillId: SKILL_ID, logger: new Logger({ logLevel: 'SILENT' }) })
  alexa = createAlexa({
    skillPackage: 'skill-package',
    skillId: SKILL_ID,
    handler: (envelope: RequestEnvelope) => {
      turns.push({ request: nameOf(envelope.request), reads: 0, writes: 0, looks: 0 })
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

test('An evening with the skill asks of the table and the bucket what its cost is reckoned with', async () => {
  await alexa.say('open voice shelf')
  turns = []
  await alexa.say('open voice shelf')
  await alexa.say('play the latest')
  await alexa.advance('20 seconds')
  await alexa.advance('80 seconds')
  await alexa.advance('10 seconds')
  await alexa.say('pause')
  expect(turns).toEqual(eveningOf(2))
})
