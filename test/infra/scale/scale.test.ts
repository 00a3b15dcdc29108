import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { QUOTAS } from '../../../infra/quotas.ts'
import { ASSUMED } from '../../../scripts/cost/assumptions.ts'
import { readStack, type Stack } from '../../../scripts/cost/stack.ts'
import { bars } from '../../../scripts/scale/chart.ts'
import { arrivals, eveningOfMillion, loadsOf, metBy, mostOf } from '../../../scripts/scale/evening.ts'
import { type Import, importTexts } from '../../../scripts/scale/import-texts.ts'
import { runTrials, type Trials } from '../../../scripts/scale/imports.ts'
import { scalePage } from '../../../scripts/scale/page.ts'
import { deadOf, receivesOf, secondsOfLate } from '../../../scripts/scale/summary.ts'
import { plannedTexts } from '../../../scripts/scale/texts.ts'
import { OF_THE_PAGE } from '../../../scripts/scale/trial-options.ts'

const stack = readStack()

async function settings(change: Partial<Import> = {}): Promise<Import> {
  const engine = change.engine ?? 'neural'
  return {
    uploads: 300,
    texts: await plannedTexts(engine),
    engine,
    stack,
    seed: 3,
    polly: { aSecond: 10, burst: 10 },
    faults: 0.01,
    ...change,
  }
}

const withMapping = (queue: string, maximumConcurrency: number): Stack => ({
  ...stack,
  mappings: stack.mappings.map(one => (one.queue === queue ? { ...one, maximumConcurrency } : one)),
})

describe('An import', () => {
  test('is heard whole: every passage is started once, every text is ready, and no message is lost', async () => {
    const imported = importTexts(await settings())
    expect(imported.starts).toHaveLength(imported.passages)
    expect(imported.uploads.filter(({ waiting, heardAt }) => waiting !== 0 || heardAt === 0)).toEqual([])
    for (const { sent, removed, waiting, inFlight } of Object.values(imported.queues))
      expect({ removed, waiting, inFlight }).toEqual({ removed: sent, waiting: 0, inFlight: 0 })
    expect(deadOf(imported)).toBe(0)
  })

  test('is the same each time, and another with another seed', async () => {
    const [one, again, other] = [1, 1, 2].map(async seed => importTexts(await settings({ seed })))
    expect((await again)?.starts).toEqual((await one)?.starts)
    expect((await other)?.starts).not.toEqual((await one)?.starts)
  })

  test('never starts more than Polly takes, by the places that functions keep alone', async () => {
    const { starts, throttled } = importTexts(await settings())
    const seconds = (starts.at(-1) ?? 0) - (starts[0] ?? 0)
    expect(starts.length).toBeLessThanOrEqual(10 + 10 * seconds)
    expect(throttled).toBe(0)
  })

  test('goes on where Polly takes less than the pace, with no attempt lost', async () => {
    const imported = importTexts(await settings({ polly: { aSecond: 4, burst: 4 }, faults: 0 }))
    expect(imported.throttled).toBeGreaterThan(0)
    expect(receivesOf(imported)).toEqual({ again: 0, most: 1 })
    expect(imported.uploads.every(({ heardAt }) => heardAt > 0)).toBe(true)
  })

  test('lets a text through that comes an hour later, and waits no longer as a whole', async () => {
    const late = { uploads: 3_000, lateAfter: 3_600 }
    const fair = importTexts(await settings(late))
    const inLine = importTexts(await settings({ ...late, isUnfair: true }))
    expect(secondsOfLate(fair)).toBeLessThan(60)
    expect(secondsOfLate(inLine)).toBeGreaterThan(1_800)
    expect(fair.starts.at(-1)).toBeCloseTo(inLine.starts.at(-1) ?? 0, -2)
  })

  test('is slower with fewer functions to assemble, whom tidy then tells again', async () => {
    const quick = { polly: { aSecond: 100, burst: 100 }, pace: 10, uploads: 1_500 }
    const imported = importTexts(await settings({ ...quick, stack: withMapping('AssemblyQueue', 2) }))
    expect(imported.broughtAgain).toBeGreaterThan(0)
    expect(imported.seconds).toBeGreaterThan(importTexts(await settings(quick)).seconds)
    expect(imported.uploads.every(({ heardAt }) => heardAt > 0)).toBe(true)
  })
})

describe('An evening', () => {
  const evening = eveningOfMillion(ASSUMED)

  test('has all its listeners come', () => {
    expect(arrivals().reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
  })

  test('is asked twice as much by twice as many', () => {
    const twice = { ...evening, size: { ...evening.size, listeners: 2 * evening.size.listeners } }
    const [one, two] = [evening, twice].map(each => mostOf(loadsOf(each).turns))
    expect(two).toBeCloseTo(2 * (one ?? 0), 3)
  })

  test('says with how many listeners each limit is met: with so many it just is', () => {
    for (const { quota, listeners } of metBy(evening)) {
      const peak = metBy({ ...evening, size: { ...evening.size, listeners } }).find(
        met => met.quota === quota,
      )
      expect(peak?.peak).toBeCloseTo(QUOTAS[quota].value, 3)
    }
  })

  test('writes less with smaller items', () => {
    const writes = (itemBytes: number) =>
      metBy({ ...evening, itemBytes }).find(({ quota }) => quota === 'table-writes')?.peak ?? 0
    expect(writes(1_000)).toBeCloseTo(writes(10_200) / 10, 6)
  })
})

test('A chart is as high as the most of each stretch', () => {
  expect(bars([0, 1, 8, 4], 4)).toBe(' ▁█▄')
  expect(bars([0, 1, 8, 4], 2)).toBe('▁█')
  expect(bars([5], 3)).toHaveLength(3)
})

describe('docs/scale.md', () => {
  let trials: Trials
  beforeAll(async () => {
    trials = await runTrials(stack, OF_THE_PAGE)
  })

  test('is what npm run scale -- --write writes', () => {
    expect(readFileSync('docs/scale.md', 'utf8')).toBe(scalePage(stack, trials))
  })

  test('may say that waiting kills no message, and that every text is heard', () => {
    for (const { imported } of [...trials.atOnce, ...trials.raised]) {
      expect(deadOf(imported)).toBe(0)
      expect(imported.uploads.filter(({ heardAt }) => heardAt === 0)).toEqual([])
    }
  })

  test('may say that who comes an hour later is soon ready', () => {
    for (const { imported, secondsOfLateInLine } of trials.atOnce)
      expect(secondsOfLate(imported)).toBeLessThan(secondsOfLateInLine / 100)
  })

  test('may say that a queue keeps messages as long as it can', () => {
    const { value } = QUOTAS['queue-retention']
    for (const { queue } of stack.mappings) expect(stack.queues[queue]?.retentionSeconds).toBe(value * 86_400)
  })
})
