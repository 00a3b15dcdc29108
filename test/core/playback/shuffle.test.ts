import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { EpisodeList, IndexedEpisode } from '../../../core/catalog/lookup-index.ts'
import { permutation, shuffled } from '../../../core/playback/shuffle.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

/** Of episodes named by their places, each made when it is asked for. */
const listOf = (length: number): EpisodeList => ({
  length,
  at: place => (place >= 0 && place < length ? ({ id: `e${place}` } as IndexedEpisode) : undefined),
  placeOf: id => (Number(id.slice(1)) < length ? Number(id.slice(1)) : -1),
})

const idsOf = (list: EpisodeList) => Array.from({ length: list.length }, (_, place) => list.at(place)?.id)

describe('a permutation', () => {
  test('has every number once, and goes back from each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), seeds, (length, seed) => {
        const mixed = permutation(length, seed)
        const values = Array.from({ length }, (_, place) => mixed.at(place))
        expect(values.toSorted((a, b) => a - b)).toEqual(Array.from({ length }, (_, place) => place))
        expect(values.map(value => mixed.placeOf(value))).toEqual(Array.from({ length }, (_, place) => place))
      }),
    )
  })

  test('of many is one of many, and none of them the old order', () => {
    const orders = Array.from({ length: 200 }, (_, seed) =>
      Array.from({ length: 52 }, (_, place) => permutation(52, seed).at(place)).join(' '),
    )
    expect(new Set(orders).size).toBe(200)
    // Whatever stands behind a number, it is its successor no more often than by chance.
    const successors = orders.flatMap(order => {
      const values = order.split(' ').map(Number)
      return values.slice(1).filter((value, at) => value === (values[at] ?? 0) + 1)
    })
    expect(successors.length).toBeLessThan(2 * 200)
  })

  test('of a million goes both ways without being made', () => {
    const mixed = permutation(1_000_000, 7)
    for (const place of [0, 1, 499_999, 999_999]) expect(mixed.placeOf(mixed.at(place))).toBe(place)
  })
})

describe('a shuffled list', () => {
  test('has every episode once, and the one that it began with at its head', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), seeds, fc.nat(), (length, seed, nth) => {
        const list = listOf(length)
        const first = `e${nth % length}`
        const ids = idsOf(shuffled(list, { seed, first }))
        expect(ids[0]).toBe(first)
        expect([...ids].sort()).toEqual(idsOf(list).sort())
        expect(ids.map(id => shuffled(list, { seed, first }).placeOf(id ?? ''))).toEqual([...ids.keys()])
      }),
    )
  })

  test('keeps its order when an episode comes to its end: that one takes a place, and one other goes elsewhere', () => {
    const order = (length: number) => idsOf(shuffled(listOf(length), { seed: 3, first: 'e4' }))
    const before = order(20)
    const after = order(21)
    const candidates = before.filter(one => {
      const without = (ids: readonly unknown[]) => ids.filter(id => id !== 'e20' && id !== one)
      return without(after).join(' ') === without(before).join(' ')
    })
    expect(candidates.length).toBeGreaterThan(0)
  })

  test('of nothing is nothing', () => {
    expect(idsOf(shuffled(listOf(0), { seed: 1, first: 'gone' }))).toEqual([])
    expect(shuffled(listOf(0), { seed: 1, first: 'gone' }).placeOf('gone')).toBe(-1)
  })
})
