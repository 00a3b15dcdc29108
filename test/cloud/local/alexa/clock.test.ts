import { describe, expect, test } from '@jest/globals'
import { movableClock, realClock } from '../../../../cloud/local/alexa/clock.ts'

describe('A movable clock', () => {
  test('stands still until it is moved', () => {
    const clock = movableClock(1_000)
    expect(clock.now()).toBe(1_000)
    clock.advance(250)
    expect(clock.now()).toBe(1_250)
    clock.advance(-1)
    expect(clock.now()).toBe(1_250)
  })

  test('rings what falls due, in order, once', () => {
    const clock = movableClock(0)
    const rung: string[] = []
    clock.alarm(200, () => rung.push('second'))
    clock.alarm(100, () => rung.push('first'))
    clock.alarm(300, () => rung.push('later'))
    clock.advance(250)
    expect(rung).toEqual(['first', 'second'])
    clock.advance(250)
    expect(rung).toEqual(['first', 'second', 'later'])
  })

  test('does not ring what was taken back', () => {
    const clock = movableClock(0)
    const rung: string[] = []
    clock.alarm(100, () => rung.push('never'))()
    clock.advance(100)
    expect(rung).toEqual([])
  })
})

describe("The wall's clock", () => {
  test('rings by itself', async () => {
    const clock = realClock()
    await new Promise<void>(ring => clock.alarm(clock.now() + 1, ring))
  })

  test('rings when it is moved, and goes on from there', () => {
    const clock = realClock()
    const before = clock.now()
    const rung: string[] = []
    clock.alarm(before + 60_000, () => rung.push('moved'))
    clock.advance(60_000)
    expect(rung).toEqual(['moved'])
    expect(clock.now()).toBeGreaterThanOrEqual(before + 60_000)
  })
})
