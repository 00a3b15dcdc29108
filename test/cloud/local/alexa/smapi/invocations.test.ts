import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ResponseEnvelope } from 'ask-sdk-model'
import { serveToy, type ToyServer } from '../toy-skill/toy-server.ts'
import { SKILL_ID } from '../toy-skill/toy-skill.ts'
import { answerOf } from './smapi-client.ts'

let toy: ToyServer
let isAsked: PromiseWithResolvers<void>
let answers: PromiseWithResolvers<ResponseEnvelope | undefined>
beforeEach(async () => {
  isAsked = Promise.withResolvers()
  answers = Promise.withResolvers()
  toy = await serveToy(
    {},
    {
      invoke: () => {
        isAsked.resolve()
        return answers.promise
      },
    },
  )
})
afterEach(() => toy.close())

const LAUNCH = { version: '1.0', request: { type: 'LaunchRequest', requestId: 'mine' } }
const invoke = (skillRequest: unknown = { body: LAUNCH }) =>
  fetch(new URL(`/v2/skills/${SKILL_ID}/stages/development/invocations`, toy.address), {
    method: 'POST',
    body: JSON.stringify({ endpointRegion: 'default', skillRequest }),
  })

test('An invocation ends when the skill has taken ten seconds', async () => {
  const invoking = invoke()
  await isAsked.promise
  toy.clock.advance(10_000)
  expect(await answerOf(await invoking)).toMatchObject({
    status: 'FAILED',
    result: {
      skillExecutionInfo: { invocationRequest: { body: LAUNCH } },
      error: { message: expect.stringContaining('10 seconds') },
    },
  })
})

test.each([undefined, 'hello', ['hello']])(
  'An invocation shows no body where the answer is %j',
  async given => {
    const invoking = invoke()
    await isAsked.promise
    answers.resolve(JSON.parse(JSON.stringify(given ?? null)) ?? undefined)
    const { result } = await answerOf(await invoking)
    expect(Object.keys(result.skillExecutionInfo)).toEqual(['invocationRequest', 'metrics'])
  },
)

test('An invocation says how a function failed', async () => {
  const invoking = invoke()
  await isAsked.promise
  answers.reject(new Error('TypeError: no such thing'))
  expect(await answerOf(await invoking)).toMatchObject({
    status: 'FAILED',
    result: { error: { message: 'TypeError: no such thing' } },
  })
})

test.each([{}, { body: 'text' }, { body: { request: {} } }])(
  'An invocation needs a request: %j',
  async given => {
    const refused = await invoke(given)
    expect(refused.status).toBe(400)
  },
)
