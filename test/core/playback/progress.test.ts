import { describe, expect, test } from '@jest/globals'
import { finished, MAX_POSITIONS, NO_PROGRESS, started, stopped } from '../../../core/playback/progress.ts'
import { startWhereLeft } from '../../../core/playback/start.ts'
import { indexOf } from '../../index-of.ts'

const event = (episode: string, offsetMilliseconds: number, second: number) => ({
  token: `token of ${episode}`,
  episode,
  offsetMilliseconds,
  at: new Date(second * 1000).toISOString(),
})
const episode = indexOf('One').all().at(0)
if (!episode) throw new Error('an index of one title has one episode')

describe("a listener's progress", () => {
  test('keeps where each episode was stopped, and forgets it once it is finished', () => {
    const paused = stopped(started(NO_PROGRESS, event('e0', 0, 1)), event('e0', 90_000, 2))
    expect(paused.current).toEqual({ token: 'token of e0', offsetMilliseconds: 90_000 })
    expect(startWhereLeft(episode, 'show', paused).offsetMilliseconds).toBe(90_000)
    const done = finished(paused, event('e0', 600_000, 3))
    expect(startWhereLeft(episode, 'show', done).offsetMilliseconds).toBe(0)
  })

  test('does not move back to what a late event tells, but keeps its position', () => {
    const late = stopped(started(NO_PROGRESS, event('e1', 0, 5)), event('e0', 30_000, 4))
    expect(late.current?.token).toBe('token of e1')
    expect(late.positions).toEqual({ e0: 30_000 })
  })

  test('does not go back to the last seconds of an episode', () => {
    const paused = stopped(NO_PROGRESS, event('e0', 597_000, 1))
    expect(startWhereLeft(episode, 'show', paused).offsetMilliseconds).toBe(0)
  })

  test('keeps so many positions and no more, the latest ones', () => {
    let progress = NO_PROGRESS
    for (let at = 0; at <= MAX_POSITIONS; at++) progress = stopped(progress, event(`e${at}`, 1, at))
    expect(Object.keys(progress.positions)).toHaveLength(MAX_POSITIONS)
    expect(progress.positions.e0).toBeUndefined()
    expect(progress.positions[`e${MAX_POSITIONS}`]).toBe(1)
  })
})
