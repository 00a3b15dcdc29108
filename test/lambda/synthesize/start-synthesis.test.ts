import { paginateListSpeechSynthesisTasks } from '@aws-sdk/client-polly'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Faults } from '../../../cloud/local/polly/faults.ts'
import { newShow } from '../../../core/catalog/show.ts'
import { passageOf } from '../../../core/synthesis/passage.ts'
import type { Plan } from '../../../core/synthesis/plan.ts'
import { DEFAULT_VOICE, type Voice } from '../../../core/synthesis/voice.ts'
import type { PassageInLine } from '../../../core/synthesis/work.ts'
import { startSynthesis } from '../../../lambda/synthesize/start-synthesis.ts'
import { plain } from '../../core/paragraphs.ts'
import { type RunningCloud, runCloud } from '../running-cloud.ts'

let cloud: RunningCloud
/** How Polly's next starts end, and its next lists; well when there is nothing more. */
let starts: ReturnType<Faults['call']>[]
let lists: ReturnType<Faults['call']>[]
let count = 0
let passage: PassageInLine
let now: number

beforeAll(async () => {
  cloud = await runCloud({
    faults: {
      call: operation => (operation === 'startSpeechSynthesisTask' ? starts.shift() : lists.shift()),
      notices: () => 1,
    },
  })
})
afterAll(() => cloud.close())
beforeEach(() => {
  starts = []
  lists = []
  passage = newPassage()
  now = 1_000_000
})

const newPassage = (voice: Voice = DEFAULT_VOICE) =>
  passageOf([plain(`The boats lay close together, ${count++} of them.`)], voice)

/** As an invocation does that has 20 s. */
const start = (wanted = passage) =>
  startSynthesis(cloud.ports, wanted, { now: () => now, deadline: now + 20_000 })

async function tasks({ hash }: PassageInLine): Promise<number> {
  let found = 0
  for await (const { SynthesisTasks = [] } of paginateListSpeechSynthesisTasks(
    { client: cloud.polly.client },
    {},
  ))
    found += SynthesisTasks.filter(({ OutputUri }) => OutputUri?.includes(hash)).length
  return found
}

describe('a passage', () => {
  test('is started once, however often it comes', async () => {
    await start()
    await start()
    now += 60_000
    await start()
    expect(await tasks(passage)).toBe(1)
  })

  test('that Polly has no room for comes again as a new message, later and later, and is started then', async () => {
    const most = [1, 2, 4, 8, 10, 10]
    starts = most.map(() => 'throttled')
    let brought = passage
    for (const [times, seconds] of most.entries()) {
      await start(brought)
      expect(await cloud.take('passages')).toEqual([])
      cloud.pass(seconds)
      const [message] = await cloud.take('passages')
      expect(message).toEqual({ ...passage, timesThrottled: times + 1 })
      brought = message as PassageInLine
    }
    await start(brought)
    expect(await tasks(passage)).toBe(1)
  })

  test('whose start fails comes back, and is started when nothing came of it', async () => {
    starts = ['failed']
    await expect(start()).rejects.toThrow('nothing was done')
    expect(await cloud.take('passages')).toEqual([])
    now += 1_001
    await start()
    expect(await tasks(passage)).toBe(1)
  })

  test('whose start came about although Polly said that it failed is not started again', async () => {
    starts = ['failed afterwards']
    await expect(start()).rejects.toThrow('it was done all the same')
    await expect(start()).rejects.toThrow('under way elsewhere')
    now += 1_001
    await start()
    expect(await tasks(passage)).toBe(1)
    expect(await cloud.ports.takes.startedBefore(now + 1)).toContainEqual(
      expect.objectContaining({ passage: passage.hash }),
    )
  })

  test('is not started while Polly cannot be asked what came of the start before', async () => {
    starts = ['failed afterwards']
    await expect(start()).rejects.toThrow()
    for (const fault of ['throttled', 'failed'] as const) {
      lists = [fault]
      now += 1_001
      await (fault === 'throttled' ? start() : expect(start()).rejects.toThrow('nothing was done'))
    }
    expect(await tasks(passage)).toBe(1)
    cloud.pass(1)
    expect(await cloud.take('passages')).toHaveLength(1)
    now += 1_001
    await start()
    expect(await tasks(passage)).toBe(1)
  })

  test('that somebody else may be starting waits until that one must have ended', async () => {
    await cloud.ports.takes.claim(passage.hash, { now, until: now + 20_000 })
    await expect(start()).rejects.toThrow('under way elsewhere')
    now += 20_001
    await start()
    expect(await tasks(passage)).toBe(1)
  })
})

describe('a passage that Polly refuses for good', () => {
  const ref = { show: 'tales', episode: 'lion' }
  const german = () => newPassage({ ...DEFAULT_VOICE, language: 'de-DE' })

  /** An episode that waits for these, one of which is spoken by now. */
  async function waiting(refused: PassageInLine, spoken: PassageInLine) {
    const { catalog, takes } = cloud.ports
    await catalog.addShow(newShow('Tales', '2026-11-23T10:00:00Z'))
    const upload = { key: 'uploads/tales/lion.txt', sequencer: String(count++).padStart(8, '0') }
    const title = 'Lion'
    await catalog.receive({ ...ref, title, name: 'lion.txt', createdAt: '2026-11-23T10:00:00Z', upload })
    const plan: Pick<Plan, 'hash'> = { hash: 'p'.repeat(64) }
    const work = { plan: plan.hash, passages: 2, billedCharacters: 1, waiting: [refused.hash, spoken.hash] }
    await catalog.plan(ref, upload, { title, work })
    for (const { hash } of [refused, spoken]) await takes.await(hash, { ...ref, plan: plan.hash })
  }

  test('fails its episode with the words it begins with, and keeps what was started beside it', async () => {
    const refused = german()
    await waiting(refused, passage)
    await Promise.all([start(refused), start()])
    expect(await cloud.ports.catalog.getEpisode(ref)).toMatchObject({
      state: 'failed',
      failure: {
        code: 'speech-refused',
        message: expect.stringMatching(
          /voice Joanna cannot speak the sentence “The boats lay close together, \d+ of them\.”: .*\. Change/u,
        ),
      },
    })
    expect([await tasks(refused), await tasks(passage)]).toEqual([0, 1])
  })

  test('is asked for again when it comes again, and what was started beside it is not', async () => {
    const refused = german()
    for (let times = 0; times < 2; times++) {
      await waiting(refused, passage)
      await Promise.all([start(refused), start()])
      expect(await cloud.ports.catalog.getEpisode(ref)).toMatchObject({ state: 'failed' })
    }
    expect(await tasks(passage)).toBe(1)
  })
})
