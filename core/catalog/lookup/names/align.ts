import { gapCost, swapCost } from '../sound/costs.ts'
import type { Reading } from './heard.ts'

/** How well a word is heard in some stretch of a reading. */
export interface Alignment {
  /** From 0 to 1. */
  readonly similarity: number
  /** The phones that it is heard in. */
  readonly from: number
  readonly to: number
}

/** To begin or end within a word costs this, and to go on over the end of one that. */
const WITHIN = 5
const ACROSS = 2

/** A word is not heard where more of it than this share is wrong. */
const MOST_WRONG = 0.52

const MOST = 512
let costs = new Uint16Array(MOST)
let before = new Uint16Array(MOST)
let begins = new Uint16Array(MOST)
let beginsBefore = new Uint16Array(MOST)

/** Where in a reading a word is heard best, by weighted edit distance; undefined where nowhere. @param word its phones */
export function align(word: Uint16Array, { phones, wordOf }: Reading): Alignment | undefined {
  const length = phones.length
  if (length === 0 || word.length === 0 || length >= MOST) return undefined
  let whole = 0
  for (const phone of word) whole += gapCost(phone)
  const most = Math.floor(whole * MOST_WRONG)
  for (let at = 0; at <= length; at++) {
    costs[at] = at === 0 || at === length || wordOf[at] !== wordOf[at - 1] ? 0 : WITHIN
    begins[at] = at
  }
  for (const phone of word) {
    swapRows()
    const gap = gapCost(phone)
    let least = (costs[0] = (before[0] as number) + gap)
    begins[0] = 0
    for (let at = 1; at <= length; at++) {
      const other = phones[at - 1] as number
      const isInside = beginsBefore[at - 1] !== at - 1
      const step = isInside && wordOf[at - 1] !== wordOf[at - 2] ? ACROSS : 0
      let cost = (before[at - 1] as number) + swapCost(phone, other) + step
      let begin = beginsBefore[at - 1] as number
      const without = (before[at] as number) + gap
      if (without < cost) [cost, begin] = [without, beginsBefore[at] as number]
      const more = (costs[at - 1] as number) + gapCost(other)
      if (more < cost) [cost, begin] = [more, begins[at - 1] as number]
      costs[at] = cost
      begins[at] = begin
      if (cost < least) least = cost
    }
    if (least > most) return undefined
  }
  return bestEnd(length, wordOf, whole, most)
}

function bestEnd(length: number, wordOf: Uint8Array, whole: number, most: number): Alignment | undefined {
  let [best, to] = [most + 1, 0]
  for (let at = 1; at <= length; at++) {
    const isEnd = at === length || wordOf[at] !== wordOf[at - 1]
    const cost = (costs[at] as number) + (isEnd ? 0 : WITHIN)
    if (cost < best) [best, to] = [cost, at]
  }
  return best > most ? undefined : { similarity: 1 - best / whole, from: begins[to] as number, to }
}

function swapRows(): void {
  ;[costs, before] = [before, costs]
  ;[begins, beginsBefore] = [beginsBefore, begins]
}
