import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dynamoDBBudget } from '../../../cloud/aws/dynamodb-budget.ts'
import { budgetMonthKey } from '../../../cloud/aws/dynamodb-keys.ts'
import { dynamoDBTakes } from '../../../cloud/aws/dynamodb-takes.ts'
import { amountOf, type Budget } from '../../../core/synthesis/budget.ts'
import type { Passage } from '../../../core/synthesis/passage.ts'
import type { Takes } from '../../../core/synthesis/takes.ts'
import { DEFAULT_VOICE } from '../../../core/synthesis/voice.ts'
import { runTable, TABLE } from './running-table.ts'

let table: Awaited<ReturnType<typeof runTable>>
let budget: Budget
let takes: Takes
let count = 0
/** A month of its own for each test, in milliseconds since 1970. */
let now: number

beforeAll(async () => {
  table = await runTable()
  budget = dynamoDBBudget(table.client, TABLE)
  takes = dynamoDBTakes(table.client, TABLE)
})
afterAll(() => table.close())
beforeEach(async () => {
  now = Date.UTC(2026, count++, 15)
  await budget.change(undefined)
})

const passage = (billedCharacters = 100): Passage => ({
  hash: `passage-${count++}`,
  ssml: '',
  voice: DEFAULT_VOICE,
  billedCharacters,
})
const month = (time = now) => new Date(time).toISOString().slice(0, 7)
const used = async (time = now) => (await budget.read(month(time))).used
const characters = async (time = now) => (await used(time)).characters
const TAKE = { key: 'takes/a.1.mp3', bytes: 1, frameCount: 1, sampleRateHz: 24_000, samplesPerFrame: 576 }

describe('a month’s budget in the table', () => {
  test('counts a passage once, however often it comes, in characters and in money', async () => {
    const one = passage(100)
    for (let times = 0; times < 3; times++) expect(await budget.count(one, now)).toMatchObject({ ok: true })
    await budget.count(passage(50), now)
    expect(await used()).toEqual({ characters: 150, microDollars: 150 * 16 })
  })

  test('is never exceeded by 60 that start at once, and is used as far as it goes', async () => {
    await budget.change({ characters: 2_050 })
    const room = await Promise.all(Array.from({ length: 60 }, () => budget.count(passage(100), now)))
    expect(room.filter(({ ok }) => ok)).toHaveLength(20)
    expect(await characters()).toBe(2_000)
    expect(room.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'over-budget' } })
  })

  test('in money stops what would go over it, and goes on when it is raised', async () => {
    await budget.change({ microDollars: 1_600 })
    const [one, other] = [passage(100), passage(1)]
    expect(await budget.count(one, now)).toMatchObject({ ok: true })
    expect(await budget.count(other, now)).toMatchObject({ ok: false })
    expect(await budget.count(one, now)).toMatchObject({ ok: true })
    await budget.change({ microDollars: 1_616 })
    expect(await budget.count(other, now)).toMatchObject({ ok: true })
    expect(await budget.read(month())).toMatchObject({
      limit: { microDollars: 1_616 },
      used: { microDollars: 1_616 },
    })
  })

  test('has room again in the next month', async () => {
    await budget.change({ characters: 100 })
    const late = passage(100)
    await budget.count(passage(100), now)
    expect(await budget.count(late, now)).toMatchObject({ ok: false })
    const next = now + 31 * 24 * 60 * 60 * 1000
    expect(await budget.count(late, next)).toMatchObject({ ok: true })
    expect([await characters(), await characters(next)]).toEqual([100, 100])
  })

  test('gets back what a failed task was counted for, once, and counts the next attempt', async () => {
    const one = passage(100)
    await budget.count(one, now)
    await takes.started(one.hash, 'task-1', now)
    await budget.giveBack(one.hash, 'another task')
    expect(await characters()).toBe(100)
    await Promise.all([1, 2, 3].map(() => budget.giveBack(one.hash, 'task-1')))
    expect(await characters()).toBe(0)
    await takes.release(one.hash, 'task-1')
    await budget.count(one, now)
    await budget.giveBack(one.hash, 'task-1')
    expect(await characters()).toBe(100)
  })

  test('gets back what was counted for a start that was refused, in the month that it was counted in', async () => {
    const one = passage(100)
    await budget.count(one, now)
    for (let times = 0; times < 2; times++) await budget.giveBack(one.hash)
    expect(await characters()).toBe(0)
  })

  test('keeps what was spoken, and counts it anew when the take is spoken again', async () => {
    const one = passage(100)
    await budget.count(one, now)
    await takes.started(one.hash, 'task-1', now)
    await takes.keep(one.hash, TAKE)
    await budget.giveBack(one.hash, 'task-1')
    expect(await characters()).toBe(100)
    await budget.count(one, now)
    expect(await characters()).toBe(200)
  })
})

describe('whoever dies in the middle', () => {
  /** A client whose process ends at its so many-th write: nothing of it and nothing after it is done. */
  function dyingAt(writes: number): DynamoDBDocumentClient {
    let left = writes
    const send = (command: { constructor: { name: string } }) => {
      if (command.constructor.name !== 'GetCommand' && left-- <= 0) throw new Error('died')
      return table.client.send(command as never)
    }
    return Object.assign(Object.create(table.client), { send })
  }

  /** All that counting a start writes: the claim, the month, the task twice, the month. */
  const WRITES = [0, 1, 2, 3, 4]

  /** Claims, counts and notes the start of a task, as synthesize does; nothing more where it is noted already. */
  async function start(client: DynamoDBDocumentClient, one: Passage, at = now): Promise<void> {
    const mortal = { budget: dynamoDBBudget(client, TABLE), takes: dynamoDBTakes(client, TABLE) }
    const toCount = { month: month(at), ...amountOf(one) }
    const claim = await mortal.takes.claim(one.hash, { now: at, until: at }, toCount)
    if (claim.kind === 'settled' || claim.kind === 'busy') return
    const room = await mortal.budget.count(one, at, claim.count)
    if (!room.ok) throw new Error(room.refusal.code)
    await mortal.takes.started(one.hash, 'task', at, room.value)
    await mortal.budget.settle([room.value])
  }

  test.each(WRITES)('of counting, after %d writes, has counted once when it is told again', async writes => {
    const one = passage(100)
    await expect(start(dyingAt(writes), one)).rejects.toThrow('died')
    await budget.change({ characters: 100 })
    await start(table.client, one, now + 1)
    expect(await characters()).toBe(100)
    await budget.giveBack(one.hash, 'task')
    expect(await characters()).toBe(0)
  })

  test.each(WRITES)(
    'of counting, after %d writes, and is told again in another month, has counted in one of them',
    async writes => {
      const one = passage(100)
      const next = now + 31 * 24 * 60 * 60 * 1000
      await expect(start(dyingAt(writes), one)).rejects.toThrow('died')
      await start(table.client, one, next)
      expect((await characters()) + (await characters(next))).toBe(100)
    },
  )

  test('nowhere leaves a month that knows its sum, and no start by itself', async () => {
    const all = [passage(100), passage(50)]
    for (const one of all) await start(table.client, one)
    const get = new GetCommand({ TableName: TABLE, Key: budgetMonthKey(month()) })
    const { Item } = await table.client.send(get)
    expect(Item).toMatchObject({ characters: 150 })
    expect(Item).not.toHaveProperty('counting')
    for (const { hash } of all) await budget.giveBack(hash, 'task')
    expect(await characters()).toBe(0)
  })

  test.each([0, 1, 2])('of giving back, after %d writes, has given back once', async writes => {
    const one = passage(100)
    await budget.count(one, now)
    await expect(dynamoDBBudget(dyingAt(writes), TABLE).giveBack(one.hash)).rejects.toThrow('died')
    await budget.giveBack(one.hash)
    expect(await characters()).toBe(0)
  })

  test.each([1, 2])(
    'of giving back, after %d writes, and the passage is started anew: it is counted',
    async writes => {
      const one = passage(100)
      await budget.count(one, now)
      await expect(dynamoDBBudget(dyingAt(writes), TABLE).giveBack(one.hash)).rejects.toThrow('died')
      await budget.count(one, now)
      expect(await characters()).toBe(100)
    },
  )

  test('anywhere, with messages repeated and in any order: the sum is what was spoken or may be, and never over the limit', async () => {
    const step = fc.record({
      which: fc.nat(5),
      what: fc.constantFrom('start', 'fail', 'start', 'fail', 'speak'),
      dies: fc.option(fc.nat(3), { nil: undefined }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async steps => {
        now = Date.UTC(3000 + count++, 0, 15)
        const passages = Array.from({ length: 6 }, () => passage(100))
        const limit = 350
        await budget.change({ characters: limit })
        const counted = new Set<string>()
        const spoken = new Set<string>()
        for (const { which, what, dies } of steps) {
          const one = passages[which] as Passage
          if (spoken.has(one.hash)) continue
          const mortal = dies === undefined ? budget : dynamoDBBudget(dyingAt(dies), TABLE)
          const run = async (act: (with_: Budget) => Promise<unknown>) => {
            await act(mortal).catch(() => undefined)
            expect(await characters()).toBeLessThanOrEqual(limit)
            return act(budget)
          }
          if (what === 'start') {
            const room = (await run(with_ => with_.count(one, now))) as Awaited<ReturnType<Budget['count']>>
            expect(room.ok).toBe(counted.has(one.hash) || counted.size < 3)
            if (room.ok) counted.add(one.hash)
          }
          if (what === 'fail') {
            await run(with_ => with_.giveBack(one.hash))
            counted.delete(one.hash)
          }
          if (what === 'speak' && counted.has(one.hash)) {
            await takes.keep(one.hash, TAKE)
            spoken.add(one.hash)
          }
        }
        expect(await characters()).toBe(counted.size * 100)
      }),
      { numRuns: 30 },
    )
  })
})
