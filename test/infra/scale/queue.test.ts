import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openFairLine } from '../../../scripts/scale/fair-line.ts'
import { openMapping } from '../../../scripts/scale/mapping.ts'
import { type Message, openQueue } from '../../../scripts/scale/queue.ts'
import { randomOf } from '../../../scripts/scale/random.ts'
import { openRate } from '../../../scripts/scale/rate.ts'
import { openSimulation } from '../../../scripts/scale/simulation.ts'
import { mostInASecond } from '../../../scripts/scale/summary.ts'

const QUEUE = { visibilitySeconds: 60, retentionSeconds: 86_400, maxReceives: 3 }
const MAPPING = { queue: 'Q', wakes: 'F', batchSize: 10, batchingSeconds: 0, maximumConcurrency: 2 }

describe('The clock', () => {
  test('brings what is due in its order, and what is due at one time in the order it was asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 200 }), delays => {
        const simulation = openSimulation()
        const seen: [number, number][] = []
        for (const [at, delay] of delays.entries())
          simulation.after(delay, () => seen.push([simulation.now(), at]))
        simulation.run()
        const expected = delays.map((delay, at): [number, number] => [delay, at])
        expect(seen).toEqual(expected.toSorted(([a, i], [b, j]) => a - b || i - j))
      }),
    )
  })
})

interface Worked {
  readonly batchSeconds: number
  /** Of the attempts that fail. */
  readonly failing: number
  readonly batchingSeconds: number
}

/** Messages that come by and by, and are worked on. */
function work(count: number, { batchSeconds, failing, batchingSeconds }: Worked, seed: number) {
  const simulation = openSimulation()
  const random = randomOf(seed)
  const queue = openQueue<number>(simulation, QUEUE)
  let mostRunning = 0
  let secondsAway = 0
  const stats = openMapping<number>(simulation, queue, { ...MAPPING, batchingSeconds }, (batch, end) => {
    mostRunning = Math.max(mostRunning, stats.running)
    simulation.after(batchSeconds, () => {
      const failed = batch.filter(() => random() < failing)
      secondsAway += failed.length * QUEUE.visibilitySeconds
      end(new Map(failed.map((message): [Message<number>, number] => [message, QUEUE.visibilitySeconds])))
    })
  })
  for (let at = 0; at < count; at++) simulation.after(random() * 100, () => queue.send(at))
  simulation.run()
  return { queue, stats, mostRunning, secondsAway, seconds: simulation.now() }
}

/** In which order messages of groups are worked on, two at a time, a second each. */
function workOfGroups(arriving: readonly { group: string; count: number; at: number }[]): string[] {
  const simulation = openSimulation()
  const queue = openQueue<string>(simulation, QUEUE, group => group)
  const groups: string[] = []
  openMapping<string>(simulation, queue, { ...MAPPING, batchSize: 1 }, (batch, end) => {
    groups.push(...batch.map(({ body }) => body))
    simulation.after(1, () => end())
  })
  for (const { group, count, at } of arriving)
    simulation.after(at, () => {
      for (let sent = 0; sent < count; sent++) queue.send(group)
    })
  simulation.run()
  return groups
}

const aWork = fc.record({
  batchSeconds: fc.double({ min: 0.1, max: 20, noNaN: true }),
  failing: fc.double({ min: 0, max: 0.9, noNaN: true }),
  batchingSeconds: fc.constantFrom(0, 1, 5),
})

describe('A queue', () => {
  test('loses no message and makes none: what was sent is done or a dead letter in the end', () => {
    fc.assert(
      fc.property(fc.nat(300), aWork, fc.nat(), (count, how, seed) => {
        const { queue, stats, mostRunning } = work(count, how, seed)
        const { sent, removed, dead, expired, inFlight, waiting, receives } = queue.stats
        expect({ sent, inFlight, waiting, expired }).toEqual({
          sent: count,
          inFlight: 0,
          waiting: 0,
          expired: 0,
        })
        expect(removed + dead).toBe(count)
        expect(receives.length).toBeLessThanOrEqual(QUEUE.maxReceives)
        expect(mostRunning).toBeLessThanOrEqual(MAPPING.maximumConcurrency)
        expect(stats.running).toBe(0)
      }),
    )
  })

  test('that only waits costs no attempt, however long', () => {
    const { queue, seconds } = work(2_000, { batchSeconds: 30, failing: 0, batchingSeconds: 0 }, 1)
    expect(seconds).toBeGreaterThan(10 * QUEUE.visibilitySeconds)
    expect(queue.stats.receives).toEqual([2_000])
    expect(queue.stats.dead).toBe(0)
  })

  test('makes a dead letter of what fails as often as it may be received', () => {
    const { queue } = work(10, { batchSeconds: 1, failing: 1, batchingSeconds: 0 }, 1)
    expect(queue.stats).toMatchObject({ removed: 0, dead: 10 })
  })

  test('forgets what is older than it keeps', () => {
    const simulation = openSimulation()
    const queue = openQueue<string>(simulation, { ...QUEUE, retentionSeconds: 100 })
    queue.send('old')
    simulation.after(101, () => expect(queue.receive(10)).toEqual([]))
    simulation.run()
    expect(queue.stats.expired).toBe(1)
  })

  test('lets quiet groups go before one that takes all the time, and that one on when they are done', () => {
    const groups = workOfGroups([
      { group: 'import', count: 100, at: 0 },
      { group: 'late', count: 15, at: 50 },
    ])
    const first = groups.indexOf('late')
    expect(groups.slice(first, first + 15)).toEqual(Array(15).fill('late'))
    expect(groups.filter(group => group === 'import')).toHaveLength(100)
  })

  test('gives out what came first while no group takes more than its share', () => {
    const many = Array.from({ length: 20 }, (_, at) => `show ${at}`)
    const inTurn = Array.from({ length: 10 }, () => many.map(group => ({ group, count: 1, at: 0 }))).flat()
    const groups = workOfGroups([...inTurn, { group: 'late', count: 1, at: 30 }])
    expect(groups.at(-1)).toBe('late')
  })

  test('of two noisy groups gives out the one with fewer in flight', () => {
    const simulation = openSimulation()
    const line = openFairLine<string>(simulation.now)
    for (const [group, count] of [
      ['a', 40],
      ['b', 36],
    ] as const)
      for (let at = 0; at < count; at++) line.push(group, group)
    const out = Array.from({ length: 76 }, () => line.shift())
    // Until 30 of its own are in flight no group is noisy: what came first goes first.
    expect(out.slice(0, 30)).toEqual(Array(30).fill('a'))
    expect(out.slice(30, 60)).toEqual(Array(30).fill('b'))
    expect(out.slice(60, 64).toSorted()).toEqual(['a', 'a', 'b', 'b'])
    expect([line.shift(), line.waiting]).toEqual([undefined, 0])
  })

  test('holds as many as come in a second times as long as they stay: Little’s law', () => {
    const simulation = openSimulation()
    const random = randomOf(7)
    const queue = openQueue<number>(simulation, QUEUE)
    openMapping<number>(simulation, queue, { ...MAPPING, batchSize: 1 }, (_, end) =>
      simulation.after(0.5 + random(), () => end()),
    )
    const [count, apart] = [20_000, 0.6]
    let within = 0
    let samples = 0
    for (let at = 0; at < count; at++) simulation.after(at * apart, () => queue.send(at))
    for (let at = 0; at < count * apart; at++)
      simulation.after(at + 0.5, () => {
        within += queue.stats.waiting + queue.stats.inFlight
        samples++
      })
    simulation.run()
    const stays = queue.stats.secondsWithin / queue.stats.removed
    expect(within / samples).toBeCloseTo(stays / apart, 1)
  })
})

test('A rate lets through no more than its burst and what it gives in the time', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.double({ min: 0, max: 0.3, noNaN: true }), { maxLength: 300 }),
      (aSecond, gaps) => {
        const rate = openRate(aSecond, aSecond)
        let now = 0
        const taken: number[] = []
        for (const gap of gaps) {
          now += gap
          if (rate.take(now)) taken.push(now)
        }
        expect(taken.length).toBeLessThanOrEqual(aSecond + now * aSecond)
        expect(mostInASecond(taken)).toBeLessThanOrEqual(2 * aSecond)
      },
    ),
  )
})
