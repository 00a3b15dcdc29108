import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { SkillPackageError } from '../../../../../cloud/local/alexa/alexa.ts'
import {
  alexaMatchers,
  type CreateAlexaOptions,
  createAlexa,
  type LambdaContext,
  movableClock,
  type TestAlexa,
} from '../../../../../cloud/local/alexa/testing.ts'
import { temporaryFolder } from '../toy-skill/toy-skill.ts'
import { SKILL_PACKAGE, storySkill } from './story-skill/story-skill.ts'

expect.extend(alexaMatchers)

const opened: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

type Where = Pick<CreateAlexaOptions, 'waitsMilliseconds' | 'skillId' | 'clock' | 'log'> &
  ({ handler: CreateAlexaOptions['handler'] & {} } | { endpoint: string })

function alexaOf(where: Where): TestAlexa {
  const alexa = createAlexa({ skillPackage: SKILL_PACKAGE, ...where })
  opened.push(alexa)
  return alexa
}

const answer = (words: string): ResponseEnvelope => ({
  version: '1.0',
  response: { outputSpeech: { type: 'PlainText', text: words }, shouldEndSession: true },
})

describe('The skill may be', () => {
  test('what the SDK creates', async () => {
    expect(await alexaOf({ handler: storySkill.create() }).say('open story time')).toAsk('welcome')
  })

  test("the SDK's Lambda handler, which calls back", async () => {
    expect(await alexaOf({ handler: storySkill.lambda() }).say('open story time')).toAsk('welcome')
  })

  test('a function that returns a promise, and is told what Lambda tells', async () => {
    const calls: [RequestEnvelope, LambdaContext][] = []
    const handler = async (request: RequestEnvelope, context: LambdaContext) => {
      calls.push([request, context])
      return answer('Hello.')
    }
    const skillId = 'amzn1.ask.skill.mine'
    expect(await alexaOf({ handler, skillId }).say('open story time')).toSay('hello.')
    const [[request, context] = []] = calls
    expect(request?.session?.application.applicationId).toBe(skillId)
    expect(context?.awsRequestId).toBe(request?.request.requestId)
    expect(context?.getRemainingTimeInMillis()).toBeGreaterThan(0)
  })

  test('a function that just returns', async () => {
    expect(await alexaOf({ handler: () => answer('Hello.') }).say('open story time')).toSay('hello.')
  })

  test('a function that calls back with an error', async () => {
    const handler = (_: RequestEnvelope, __: unknown, callback: (error: Error) => void) =>
      void setImmediate(callback, new Error('no such table'))
    const turn = await alexaOf({ handler }).say('open story time')
    expect(turn).not.toBeLegal()
    expect(turn.happened.exchanges[0]?.failure).toBe('no such table')
  })

  test('a function that never calls back: then it has taken the 8 seconds that Alexa waits', async () => {
    const handler = (_: RequestEnvelope, __: unknown, _callback: () => void) => {}
    const alexa = alexaOf({ handler, waitsMilliseconds: 10 })
    const turn = await alexa.say('open story time')
    expect(turn.happened.exchanges[0]?.failure).toBe('it took longer than 8 seconds')
    expect(turn.requests[1]?.request).toMatchObject({
      type: 'SessionEndedRequest',
      error: { type: 'ENDPOINT_TIMEOUT' },
    })
  })

  test('a function that moves the clock by the time it takes', async () => {
    const clock = movableClock()
    const handler = () => {
      clock.advance(9_000)
      return Promise.withResolvers<void>().promise
    }
    const turn = await alexaOf({ handler, clock }).say('open story time')
    expect(turn.happened.exchanges[0]?.failure).toBe('it took longer than 8 seconds')
  })

  test('a function that answers nothing, which Alexa rejects', async () => {
    const turn = await alexaOf({ handler: () => undefined }).say('open story time')
    expect(turn.problem).toBe('SpeechletResponse was null')
  })

  test('in neither place or in both, and is refused', () => {
    const wrong = 'give it one of "handler" and "endpoint"'
    const both = { handler: storySkill.create(), endpoint: 'http://localhost:1' }
    // @ts-expect-error one of them is needed
    expect(() => createAlexa({ skillPackage: SKILL_PACKAGE })).toThrow(wrong)
    // @ts-expect-error only one of them can be
    expect(() => createAlexa({ skillPackage: SKILL_PACKAGE, ...both })).toThrow(wrong)
  })
})

describe('The skill may be behind an address', () => {
  async function serve(status: number, body: string, seen: string[] = []): Promise<string> {
    const server: Server = createServer(async (request, response) => {
      seen.push(await text(request))
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(body)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    opened.push({
      close() {
        server.closeAllConnections()
        return new Promise(resolve => server.close(resolve))
      },
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/skill`
  }

  test('of this machine, which is posted the request', async () => {
    const seen: string[] = []
    const endpoint = await serve(200, JSON.stringify(answer('Hello.')), seen)
    expect(await alexaOf({ endpoint }).say('open story time')).toSay('hello.')
    expect(JSON.parse(seen[0] ?? '')).toMatchObject({ request: { type: 'LaunchRequest' } })
  })

  test.each([
    [500, 'out of order', / answered 500: out of order$/],
    [200, '<p>', / answered what is no JSON: <p>$/],
  ])('that answers %d %s, and the reason is told', async (status, body, reason) => {
    const turn = await alexaOf({ endpoint: await serve(status, body) }).say('open story time')
    expect(turn.happened.exchanges[0]?.failure).toMatch(reason)
  })

  test('where nobody listens, and the reason is told', async () => {
    const turn = await alexaOf({ endpoint: 'http://127.0.0.1:9/' }).say('open story time')
    expect(turn.happened.exchanges[0]?.failure).toMatch(/^http:\/\/127\.0\.0\.1:9\/ cannot be reached: \S/)
  })

  test('of another machine, and is refused', () => {
    expect(() => alexaOf({ endpoint: 'https://skill.example/' })).toThrow(
      'endpoint https://skill.example/ is on another machine',
    )
  })
})

describe('The skill may be in a built file', () => {
  const BODY = `(() => ({ version: '1.0', response: { outputSpeech: { type: 'PlainText', text: 'Built.' } } }))`

  function build(name: string, code: string): string {
    const { folder, remove } = temporaryFolder()
    opened.push({ close: remove })
    writeFileSync(join(folder, name), code)
    return join(folder, name)
  }

  test.each([
    ['an ES module', 'skill.mjs', `export const handler = ${BODY}`, ''],
    ['an export of another name', 'skill.mjs', `export const answer = ${BODY}`, '#answer'],
    ['a CommonJS module', 'skill.cjs', `module.exports.handler = ${BODY}`, ''],
  ])('that is %s', async (_, name, code, fragment) => {
    const alexa = alexaOf({ endpoint: build(name, code) + fragment })
    expect(await alexa.say('open story time')).toSay('built.')
  })

  test('that exports something else, and the reason is told', async () => {
    const turn = await alexaOf({ endpoint: build('skill.mjs', 'export const x = 1') }).say('open story time')
    expect(turn.happened.exchanges[0]?.failure).toMatch(/skill\.mjs exports no function "handler"/)
  })
})

test('A skill package that cannot be used is refused with the reason', () => {
  expect(() => createAlexa({ skillPackage: 'no-such-folder', handler: () => undefined })).toThrow(
    SkillPackageError,
  )
  expect(() =>
    createAlexa({ skillPackage: SKILL_PACKAGE, locale: 'de-DE', handler: () => undefined }),
  ).toThrow(/de-DE\.json is missing: the device speaks de-DE$/)
})
