import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PRICES, type Price, type PriceName, type Tier } from '../../../infra/prices.ts'
import { ASSUMED } from '../../../scripts/cost/assumptions.ts'
import { billOf } from '../../../scripts/cost/bill.ts'
import { readSize } from '../../../scripts/cost/flags.ts'
import { costPage } from '../../../scripts/cost/page.ts'
import { SIZES, type Size } from '../../../scripts/cost/sizes.ts'
import { readStack } from '../../../scripts/cost/stack.ts'
import { costOf, freeOf, tiered } from '../../../scripts/cost/tiers.ts'
import { usageOf } from '../../../scripts/cost/usage.ts'

const stack = readStack()
const names = Object.keys(PRICES) as PriceName[]

const aPrice = fc.constantFrom(...names).map((name): Price => PRICES[name])
const anAmount = fc.double({ min: 0, max: 1e12, noNaN: true })

describe('What so much costs', () => {
  test('is never less than what less costs, and never more than all of it at the first price', () => {
    fc.assert(
      fc.property(aPrice, anAmount, anAmount, (price, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        expect(costOf(less, price)).toBeLessThanOrEqual(costOf(more, price))
        expect(costOf(more, price)).toBeLessThanOrEqual(more * price.tiers[0].dollars * (1 + 1e-9))
      }),
    )
  })

  test('is the sum of its tiers wherever they are parted', () => {
    const someTiers = fc.array(
      fc.record({ units: fc.integer({ min: 1, max: 1_000 }), dollars: fc.integer({ min: 0, max: 9 }) }),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(someTiers, fc.nat(10_000), fc.integer({ min: 1, max: 9 }), (tiers: Tier[], units, last) => {
        const all = [...tiers, { dollars: last }]
        const one = [...Array(units).keys()].map(at => tiered(at + 1, all) - tiered(at, all))
        expect(one.reduce((sum, dollars) => sum + dollars, 0)).toBeCloseTo(tiered(units, all), 5)
      }),
      { numRuns: 20 },
    )
  })

  test('is worth at least what is free of it', () => {
    fc.assert(
      fc.property(aPrice, anAmount, (price, units) => {
        expect(freeOf(units, price)).toBeLessThanOrEqual(costOf(units, price))
      }),
    )
  })
})

/** Reckoned by hand from AWS's pages. */
test.each<[PriceName, number, number]>([
  ['polly-neural', 1_000_000, 16],
  ['polly-generative', 44_100, 1.323],
  ['lambda-requests', 5_000_000, 1],
  ['lambda-gb-seconds', 1_000_000, 13.3334],
  ['api-requests', 400_000_000, 390],
  ['table-writes', 4_000_000, 2.5],
  ['table-reads', 4_000_000, 0.5],
  ['table-storage', 10, 2.5],
  ['bucket-storage', 60 * 1024, 50 * 1024 * 0.023 + 10 * 1024 * 0.022],
  ['bucket-writes', 100_000, 0.5],
  ['bucket-reads', 1_000_000, 0.4],
  ['cdn-egress', 60 * 1024, 870.4 + 3_276.8 + 614.4],
  ['cdn-requests', 1_000_000, 1],
  ['queue-requests', 10_000_000, 4],
  ['fair-queue-requests', 10_000_000, 1],
  ['topic-publishes', 1_000_000, 0.5],
  ['event-deliveries', 1_000_000, 1],
  ['schedule-runs', 1_000_000, 1],
  ['fargate-cpu', 365, 11.8187],
  ['fargate-memory', 730, 2.5988],
  ['alb-hours', 730, 16.425],
  ['nat-hours', 730, 32.85],
  ['public-addresses', 730, 3.65],
  ['endpoint-hours', 1_460, 14.6],
  ['log-intake', 11 * 1024, 5_120 + 256],
  ['alarms', 10, 1],
  ['traces', 1_000_000, 5],
  ['keys', 1, 1],
  ['secrets', 2, 0.8],
  ['zones', 1, 0.5],
  ['images', 5, 0.5],
  ['signed-in', 100, 1.5],
  ['deployments', 30, 0],
  ['instance-hours', 730, 12.264],
  ['volume-storage', 30, 2.4],
])('%s: %d cost %d dollars', (name, units, dollars) => {
  expect(costOf(units, PRICES[name])).toBeCloseTo(dollars, 4)
})

describe('A bill', () => {
  const sizes = Object.entries(SIZES) as [string, Size][]
  test.each(sizes)('of %s is the sum of its items, of its parts, and of its services', (_, size) => {
    const { items, dollars, byPart, byService } = billOf(usageOf(size, stack, ASSUMED))
    const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0)
    expect(sum(items.map(item => item.dollars))).toBeCloseTo(dollars, 6)
    expect(sum(Object.values(byPart))).toBeCloseTo(dollars, 6)
    expect(sum(byService.values())).toBeCloseTo(dollars, 6)
  })

  test('grows with its listeners and its texts, and has nothing of an admin app where there is none', () => {
    const dollars = (change: Partial<Size>) =>
      billOf(usageOf({ ...SIZES.newsroom, ...change }, stack, ASSUMED)).dollars
    expect(dollars({ listeners: 6_000 })).toBeGreaterThan(dollars({}))
    expect(dollars({ texts: 700 })).toBeGreaterThan(dollars({}))
    expect(dollars({ engine: 'generative' })).toBeGreaterThan(dollars({}))
    expect(billOf(usageOf({ ...SIZES.newsroom, tasks: 0 }, stack, ASSUMED)).byPart.admin).toBe(0)
  })
})

describe('Of the templates', () => {
  test('the bill knows every function, queue and schedule', () => {
    expect(Object.keys(stack.functions)).toEqual(
      expect.arrayContaining(['SkillFunction', 'IngestFunction', 'SynthesizeFunction', 'SiteFunction']),
    )
    expect(stack.mappings.map(({ queue, wakes }) => `${queue} ${wakes}`)).toEqual([
      'UploadsQueue IngestFunction',
      'PassagesQueue SynthesizeFunction',
      'SlowPassagesQueue SynthesizeFunction',
      'AssemblyQueue AssembleFunction',
      'IndexQueue PublishFunction',
    ])
    for (const { queue } of stack.mappings) expect(stack.queues[queue]?.maxReceives).toBeGreaterThan(0)
    expect(stack.scheduleRuns).toBe(730 * (60 + 60 + 12 + 1))
  })

  test('the bill knows the admin app, its network and its secrets', () => {
    const { cpu, memoryGigabytes, alarms, secrets, interfaceEndpoints } = stack.admin
    expect(memoryGigabytes).toBeGreaterThanOrEqual(2 * cpu)
    for (const count of [cpu, alarms, secrets, interfaceEndpoints]) expect(count).toBeGreaterThan(0)
  })

  test('an alarm more is ten cents more', () => {
    const month = (alarms: number) => billOf(usageOf(SIZES.hobby, { ...stack, alarms }, ASSUMED)).dollars
    expect(month(stack.alarms + 1) - month(stack.alarms)).toBeCloseTo(0.1, 6)
  })
})

describe('What is said to npm run cost', () => {
  test('changes the size that it begins with', () => {
    expect(
      readSize({ size: 'hobby', listeners: '5000', egress: 'nat', 'interface-endpoints': true }),
    ).toEqual({
      ok: true,
      value: { ...SIZES.hobby, listeners: 5_000, egress: 'nat', interfaceEndpoints: true },
    })
  })

  test.each([
    [{ size: 'giant' }, 'There is no size called giant.'],
    [{ listeners: 'many' }, '--listeners is a number from 0 on, and not many.'],
    [{ texts: '-1' }, '--texts is a number from 0 on, and not -1.'],
    [{ engine: 'loud' }, '--engine is one of standard, neural, generative, long-form, and not loud.'],
  ])('is refused where it makes no sense: %j', (flags, message) => {
    expect(readSize(flags)).toMatchObject({ ok: false, refusal: { message } })
  })
})

test('docs/cost.md is what npm run cost -- --write writes', () => {
  expect(readFileSync('docs/cost.md', 'utf8')).toBe(costPage(stack))
})
