import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { LookupSnapshot } from '../../core/catalog/lookup/snapshot.ts'
import { bytesOf, type Engine, fuse, miniSearch, miniSearchJson, ours } from './find/engines.ts'
import { type Hearing, makeHearings } from './find/hearings.ts'
import { makeShelf } from './find/titles.ts'
import { Random } from './understanding/random.ts'

/** A seed that the matcher was never looked at with. */
const SEED = 'held out'

function made(seed: string, titles = 1_500, hearings = 400) {
  const random = new Random(seed)
  const shelf = makeShelf(random, titles)
  return { shelf, hearings: makeHearings(random, shelf, hearings) }
}

let shelf: LookupSnapshot
let hearings: Hearing[]

beforeAll(() => {
  ;({ shelf, hearings } = made(SEED))
})

/** Fuse.js takes its time: the peers are asked some of them. */
const SOME = 80

const rightFirst = (engine: Engine, of: readonly Hearing[]) =>
  of.filter(({ heard, locale, right }) => right.has(engine.find(heard, locale)[0] ?? '')).length / of.length

describe('the titles and what is heard of them', () => {
  test('are the same for the same seed, and others for another', () => {
    const digest = (seed: string) => {
      const { shelf: own, hearings: heard } = made(seed, 500, 100)
      const text = JSON.stringify([own, heard.map(each => [each.heard, each.locale, [...each.right]])])
      return createHash('sha256').update(text).digest('hex')
    }
    expect(digest('1')).toBe(digest('1'))
    expect(digest('2')).not.toBe(digest('1'))
  })

  test('are of ten languages, and every kind of noise', () => {
    expect(new Set(shelf.shows.map(({ language }) => language)).size).toBeGreaterThanOrEqual(7)
    expect(new Set(hearings.flatMap(({ kinds }) => kinds))).toEqual(
      new Set([
        'confusion',
        'confusion again',
        'typing',
        'dropped',
        'added',
        'joined',
        'parted',
        'swapped',
        'foreign',
      ]),
    )
  })

  test('name as right the title that was said', () => {
    const ids = new Set(shelf.episodes.map(({ id }) => id))
    for (const { right } of hearings) {
      expect(right.size).toBeGreaterThan(0)
      for (const id of right) expect(ids).toContain(id)
    }
  })
})

test('19 of 20 titles are found first, ten points more than by either peer', () => {
  const here = ours(bytesOf(shelf))
  const some = hearings.slice(0, SOME)
  expect(rightFirst(here, hearings)).toBeGreaterThanOrEqual(0.95)
  for (const peer of [miniSearch(miniSearchJson(shelf)), fuse(shelf)])
    expect(rightFirst(here, some)).toBeGreaterThan(rightFirst(peer, some) + 0.1)
})
