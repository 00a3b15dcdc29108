import { describe, expect, test } from '@jest/globals'
import { type Listener, MAX_POSITIONS, NEW_LISTENER } from '../../../core/playback/listener.ts'
import { finished, type StreamEvent, started, stopped } from '../../../core/playback/positions.ts'
import { startWhereLeft } from '../../../core/playback/start.ts'
import { indexOf } from '../../index-of.ts'
import { tokenOf } from './token-of.ts'

const event = (episode: string, offsetMilliseconds: number, second: number): StreamEvent => ({
  token: `token of ${episode}`,
  stream: tokenOf(episode),
  offsetMilliseconds,
  at: new Date(second * 1000).toISOString(),
})
const episode = indexOf('One').all().at(0)
if (!episode) throw new Error('an index of one title has one episode')

const offsetOf = (listener: Listener) =>
  startWhereLeft(episode, { order: 'latest' }, listener).offsetMilliseconds

describe("a listener's places", () => {
  test('are kept where each episode was stopped, and forgotten once it is finished', () => {
    const paused = stopped(started(NEW_LISTENER, event('e0', 0, 1)), event('e0', 90_000, 2))
    expect(paused.current).toMatchObject({ token: 'token of e0', offsetMilliseconds: 90_000 })
    expect(offsetOf(paused)).toBe(90_000)
    const done = finished(paused, event('e0', 600_000, 3))
    expect(offsetOf(done)).toBe(0)
    expect(done.finished).toEqual(['e0'])
  })

  test('do not move back to what a late event tells, but its position is kept', () => {
    const late = stopped(started(NEW_LISTENER, event('e1', 0, 5)), event('e0', 30_000, 4))
    expect(late.current?.token).toBe('token of e1')
    expect(late.positions.e0).toMatchObject({ offsetMilliseconds: 30_000 })
  })

  test('of an episode that was finished do not come back by what was told before that', () => {
    const done = finished(started(NEW_LISTENER, event('e0', 0, 1)), event('e0', 600_000, 9))
    expect(stopped(done, event('e0', 400_000, 8))).toBe(done)
  })

  test('of an episode that was begun again stay when its end of before is told late', () => {
    const again = started(NEW_LISTENER, event('e0', 0, 9))
    expect(finished(again, event('e0', 600_000, 8)).positions.e0).toMatchObject({ offsetMilliseconds: 0 })
  })

  test('after a cut has ended are there, and its episode is not finished', () => {
    const cut = { ...event('e0', 40_000, 3), stream: tokenOf('e0', { untilMilliseconds: 40_024 }) }
    const asleep = finished(started(NEW_LISTENER, event('e0', 0, 1)), cut)
    expect(asleep.positions.e0).toMatchObject({ offsetMilliseconds: 40_024 })
    expect(asleep.finished).toEqual([])
    expect(offsetOf(asleep)).toBe(40_024)
  })

  test('are the same object after an event that changes nothing', () => {
    const paused = stopped(NEW_LISTENER, event('e0', 90_000, 2))
    expect(stopped(paused, event('e0', 90_000, 2))).toBe(paused)
    expect(started(paused, event('e0', 90_000, 3))).toBe(paused)
    const done = finished(paused, event('e0', 600_000, 4))
    expect(finished(done, event('e0', 600_000, 4))).toBe(done)
  })

  test('in the last seconds of an episode are its beginning', () => {
    expect(offsetOf(stopped(NEW_LISTENER, event('e0', 597_000, 1)))).toBe(0)
  })

  test('are so many and no more, those that were touched last', () => {
    let listener = NEW_LISTENER
    for (let at = 0; at <= MAX_POSITIONS; at++) listener = stopped(listener, event(`e${at}`, 1, at))
    expect(Object.keys(listener.positions)).toHaveLength(MAX_POSITIONS)
    expect(listener.positions.e0).toBeUndefined()
    expect(listener.positions[`e${MAX_POSITIONS}`]).toMatchObject({ offsetMilliseconds: 1 })
  })
})
