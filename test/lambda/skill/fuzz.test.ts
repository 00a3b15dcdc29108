import { Logger } from '@aws-lambda-powertools/logger'
import { expect, test } from '@jest/globals'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { contentHash } from '../../../core/content-hash.ts'
import type { Listener } from '../../../core/playback/listener.ts'
import { createSkill } from '../../../lambda/skill/skill.ts'
import { Random } from '../../bench/understanding/random.ts'
import { RequestMaker } from './fuzz/requests.ts'
import { someShelf, someWords } from './fuzz/shelf.ts'
import { problemsOf } from './legal.ts'
import { type Held, portsOver } from './ports-over.ts'
import { SKILL_ID } from './skill-of.ts'

/** Shelves, each asked so many things. */
const SHELVES = 20
const REQUESTS = 500

test('Ten thousand requests, whatever is in them, are answered legally and without a fault', async () => {
  const counts = { play: 0, enqueue: 0, ask: 0, say: 0, document: 0, captions: 0, nothing: 0 }
  for (let shelf = 0; shelf < SHELVES; shelf++) {
    const random = new Random(`fuzz ${shelf}`)
    const faults: unknown[] = []
    const { held, skill } = someSkill(random, error => faults.push(error))
    const maker = new RequestMaker(random, held.index)
    let attributes: unknown
    for (let asked = 0; asked < REQUESTS; asked++) {
      if (asked % 10 === 0) held.listeners.set(idOf(random.below(5)), maker.listener())
      const request = maker.envelope(attributes)
      const given = await skill.invoke(request).catch(error => {
        faults.push({ error })
        return { version: '1.0', response: {} }
      })
      const answer: ResponseEnvelope = JSON.parse(JSON.stringify(given))
      const problems = problemsOf(request, answer)
      if (problems.length > 0 || faults.length > 0)
        throw new Error(told(`shelf ${shelf}, request ${asked}`, { problems, faults, request, answer }))
      attributes = answer.sessionAttributes
      count(counts, answer)
    }
  }
  // Else they were not asked for what they do.
  for (const [kind, seen] of Object.entries(counts)) expect([kind, seen > 40]).toEqual([kind, true])
}, 180_000)

test("Requests of other skills' ids are refused, whatever is in them", async () => {
  const random = new Random('others')
  const { held, skill } = someSkill(random, () => {})
  const maker = new RequestMaker(random, held.index)
  for (let asked = 0; asked < 200; asked++) {
    const envelope = maker.envelope(undefined)
    const other = random.pick(['amzn1.ask.skill.other', '', SKILL_ID.toUpperCase(), `${SKILL_ID} `]) ?? ''
    envelope.context.System.application = { applicationId: other }
    await expect(skill.invoke(envelope)).rejects.toThrow(/skill id/iu)
  }
  expect(held.listeners.size).toBe(0)
})

function someSkill(random: Random, onFault: (error: unknown) => void) {
  const index = someShelf(random)
  const listeners = new Map<string, Listener>()
  const ids = Array.from({ length: index.all().length }, (_, at) => index.all().at(at)?.edition ?? '')
  const held = {
    index,
    listeners,
    words: Object.fromEntries(ids.filter(() => random.next() < 0.7).map(id => [id, someWords(random)])),
    cuts: [],
    feedback: [],
    passages: ids.map((edition, at) => ({
      episode: index.all().at(at)?.id ?? '',
      edition: random.next() < 0.9 ? edition : 'of-before',
      startMilliseconds: random.below(60_000),
      sentence: 'whales and the lion and the mouse',
      likeness: 0.7,
    })),
  } satisfies Held
  const logger = new Logger({ logLevel: 'SILENT' })
  logger.error = (message, ...extra) => {
    if (message === 'a request was not answered') onFault(extra[0])
  }
  const ports = { ...portsOver(held), random: () => random.next() }
  return { held, skill: createSkill(ports, { skillId: SKILL_ID, logger }) }
}

const idOf = (user: number) => contentHash('listener', `amzn1.ask.account.${user}`).slice(0, 40)

function count(counts: Record<string, number>, { response, sessionAttributes: _ }: ResponseEnvelope): void {
  const { directives = [], shouldEndSession } = response
  const play = directives.find(({ type }) => type === 'AudioPlayer.Play')
  const seen = {
    play: play?.type === 'AudioPlayer.Play' && play.playBehavior === 'REPLACE_ALL',
    enqueue: play?.type === 'AudioPlayer.Play' && play.playBehavior === 'ENQUEUE',
    captions: play?.type === 'AudioPlayer.Play' && play.audioItem?.stream?.captionData !== undefined,
    document: directives.some(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument'),
    ask: shouldEndSession === false,
    say: shouldEndSession === true && directives.length === 0,
    nothing: Object.keys(response).length === 0,
  }
  for (const [name, isSeen] of Object.entries(seen)) if (isSeen) counts[name] = (counts[name] ?? 0) + 1
}

/** Long texts are cut, so that it can be read. */
const told = (
  where: string,
  { faults, ...what }: { problems: string[]; faults: unknown[]; request: RequestEnvelope; answer: unknown },
) => {
  const errors = faults.map(fault => (fault as { error?: Error }).error?.stack ?? String(fault))
  const short = (_: string, value: unknown) =>
    typeof value === 'string' && value.length > 300 ? `${value.slice(0, 300)}…` : value
  return `${where}: ${[...errors, JSON.stringify(what, short, 1)].join('\n')}`
}
