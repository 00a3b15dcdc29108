import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { dynamoDBTakes } from '../../../cloud/aws/dynamodb-takes.ts'
import type { Takes } from '../../../core/synthesis/takes.ts'
import { runTable, TABLE } from './running-table.ts'

let table: Awaited<ReturnType<typeof runTable>>
let takes: Takes
let count = 0
let passage: string

beforeAll(async () => {
  table = await runTable()
  takes = dynamoDBTakes(table.client, TABLE)
})
afterAll(() => table.close())
beforeEach(() => {
  passage = `passage-${count++}`
})

const TAKE = { key: 'takes/a.1.mp3', bytes: 10, frameCount: 2, sampleRateHz: 24_000, samplesPerFrame: 576 }
const WAITER = { show: 's', episode: 'e', plan: 'p' }
const OTHER = { show: 's', episode: 'f', plan: 'q' }

describe('a take in the table', () => {
  test('tells who waits for it, and who comes after it that it is there', async () => {
    expect(await takes.await(passage, WAITER)).toEqual({ passage, waiters: [WAITER] })
    expect(await takes.keep(passage, TAKE)).toEqual({ passage, waiters: [WAITER], take: TAKE })
    expect(await takes.await(passage, OTHER)).toMatchObject({ take: TAKE })
    await takes.dismiss(passage, [WAITER])
    expect(await takes.waiters(passage)).toEqual([OTHER])
  })

  test('is the first that was made', async () => {
    await takes.keep(passage, TAKE)
    expect((await takes.keep(passage, { ...TAKE, key: 'takes/a.2.mp3' })).take).toEqual(TAKE)
    expect(await takes.find([passage, 'none'])).toEqual(new Map([[passage, TAKE]]))
  })

  test('is found among more than one read can ask for', async () => {
    const passages = Array.from({ length: 130 }, (_, at) => `many-${at}`)
    await Promise.all(passages.map(one => takes.keep(one, TAKE)))
    expect((await takes.find(passages)).size).toBe(130)
  })

  test('is started by one of twenty who claim it at once', async () => {
    const claims = await Promise.all(
      Array.from({ length: 20 }, () => takes.claim(passage, { now: 1_000, until: 2_000 })),
    )
    expect(claims.filter(({ kind }) => kind === 'first')).toHaveLength(1)
    expect(claims.filter(({ kind }) => kind === 'busy')).toHaveLength(19)
  })

  test('is claimed again only when the claim before it must have ended', async () => {
    await takes.claim(passage, { now: 1_000, until: 2_000 })
    expect(await takes.claim(passage, { now: 1_999, until: 3_000 })).toEqual({ kind: 'busy' })
    expect(await takes.claim(passage, { now: 2_001, until: 3_000 })).toEqual({ kind: 'again' })
    await takes.started(passage, 'task', 2_002)
    expect(await takes.claim(passage, { now: 9_000, until: 9_999 })).toEqual({ kind: 'settled' })
  })

  test('whose task came to nothing is free again, and tells who waited each time', async () => {
    await takes.await(passage, WAITER)
    await takes.claim(passage, { now: 1, until: 2 })
    await takes.started(passage, 'task', 1)
    expect(await takes.release(passage, 'another')).toEqual([])
    for (let times = 0; times < 2; times++) expect(await takes.release(passage, 'task')).toEqual([WAITER])
    expect(await takes.claim(passage, { now: 3, until: 4 })).toEqual({ kind: 'first' })
  })

  test('that is there is not released by the failure of another task', async () => {
    await takes.await(passage, WAITER)
    await takes.keep(passage, TAKE)
    expect(await takes.release(passage, 'task')).toEqual([])
  })
})

describe('a take that is discarded', () => {
  const discardAll = async () => {
    const keys: string[] = []
    for (let key = await takes.discard(passage); key; key = await takes.discard(passage)) {
      keys.push(key)
      await takes.discarded(passage, key)
    }
    return keys
  }

  test('is there no more, and its key is told until its audio is removed', async () => {
    await takes.keep(passage, TAKE)
    for (let times = 0; times < 2; times++) expect(await takes.discard(passage)).toBe(TAKE.key)
    expect(await takes.find([passage])).toEqual(new Map())
    await takes.discarded(passage, TAKE.key)
    expect(await takes.discard(passage)).toBeUndefined()
    expect(await takes.claim(passage, { now: 1, until: 2 })).toEqual({ kind: 'first' })
  })

  test('is not discarded while a plan uses it', async () => {
    await takes.keep(passage, TAKE)
    for (const user of [WAITER, OTHER]) await takes.use([passage], user)
    expect(await discardAll()).toEqual([])
    await takes.endUse([passage], WAITER)
    expect(await discardAll()).toEqual([])
    expect(await takes.find([passage])).toEqual(new Map([[passage, TAKE]]))
    await takes.endUse([passage], OTHER)
    expect(await discardAll()).toEqual([TAKE.key])
  })

  test('leaves the one that was made after it, and both are told when that is not used either', async () => {
    const later = { ...TAKE, key: 'takes/a.2.mp3' }
    await takes.keep(passage, TAKE)
    await takes.discard(passage)
    await takes.keep(passage, later)
    expect(await takes.find([passage])).toEqual(new Map([[passage, later]]))
    expect(await discardAll()).toEqual([TAKE.key, later.key])
  })

  test('at the moment when a plan begins to use it is either kept or seen to be gone', async () => {
    const seen = new Set<boolean>()
    for (let round = 0; round < 60; round++) {
      passage = `contested-${round}`
      await takes.keep(passage, TAKE)
      const [used, discarded] = await Promise.all([
        new Promise(resolve => setTimeout(resolve, round % 12)).then(() => takes.use([passage], WAITER)),
        takes.discard(passage),
      ])
      expect(used.has(passage)).toBe(discarded === undefined)
      expect((await takes.find([passage])).has(passage)).toBe(discarded === undefined)
      seen.add(discarded === undefined)
    }
    expect(seen.size).toBe(2)
  })

  test('is used by more plans, and more of them are used by one, than a write can hold', async () => {
    const passages = Array.from({ length: 60 }, (_, at) => `used-${at}`)
    await Promise.all(passages.map(one => takes.keep(one, TAKE)))
    expect((await takes.use(passages, WAITER)).size).toBe(60)
    passage = 'used-59'
    expect(await takes.discard(passage)).toBeUndefined()
    await takes.endUse(passages, WAITER)
    expect(await takes.discard(passage)).toBe(TAKE.key)
  })
})
