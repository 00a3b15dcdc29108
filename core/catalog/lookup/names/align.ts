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
const WITHIN = 3
const ACROSS = 2

/** A word is not heard where more of it than this share is wrong. */
const MOST_WRONG = 0.48

const MOST = 512
const ROWS = [0, 1, 2, 3].map(() => new Int32Array(MOST))

/** Where in a reading a word is heard best, by weighted edit distance; undefined where nowhere. @param word its phones */
export function align(word: Uint16Array, { phones, wordOf, least: leastOf }: Reading): Alignment | undefined {
  const length = phones.length
  if (length === 0 || word.length === 0 || length >= MOST) return undefined
  let whole = 0
  let atLeast = 0
  for (let at = 0; at < word.length; at++) {
    const phone = word[at] as number
    whole += gapCost(phone)
    if (phone < 128) atLeast += leastOf[phone] as number
  }
  const most = Math.floor(whole * MOST_WRONG)
  if (atLeast > most) return undefined
  let [costs, before, begins, beginsBefore] = ROWS as [Int32Array, Int32Array, Int32Array, Int32Array]
  for (let at = 0; at <= length; at++) {
    costs[at] = at === 0 || at === length || wordOf[at] !== wordOf[at - 1] ? 0 : WITHIN
    begins[at] = at
  }
  for (let row = 0; row < word.length; row++) {
    const phone = word[row] as number
    const spare = before
    before = costs
    costs = spare
    const spareBegins = beginsBefore
    beginsBefore = begins
    begins = spareBegins
    const gap = gapCost(phone)
    let last = (before[0] as number) + gap
    let least = last
    costs[0] = last
    begins[0] = 0
    for (let at = 1; at <= length; at++) {
      const other = phones[at - 1] as number
      let begin = beginsBefore[at - 1] as number
      let cost = (before[at - 1] as number) + swapCost(phone, other)
      if (begin !== at - 1 && wordOf[at - 1] !== wordOf[at - 2]) cost += ACROSS
      const without = (before[at] as number) + gap
      if (without < cost) {
        cost = without
        begin = beginsBefore[at] as number
      }
      const more = last + gapCost(other)
      if (more < cost) {
        cost = more
        begin = begins[at - 1] as number
      }
      costs[at] = cost
      begins[at] = begin
      last = cost
      if (cost < least) least = cost
    }
    if (least > most) return undefined
  }
  return bestEnd(costs, begins, { phones, wordOf }, { whole, most })
}

function bestEnd(
  costs: Int32Array,
  begins: Int32Array,
  { phones, wordOf }: Pick<Reading, 'phones' | 'wordOf'>,
  { whole, most }: { whole: number; most: number },
): Alignment | undefined {
  let best = most + 1
  let to = 0
  for (let at = 1; at <= phones.length; at++) {
    const isEnd = at === phones.length || wordOf[at] !== wordOf[at - 1]
    const cost = (costs[at] as number) + (isEnd ? 0 : WITHIN)
    if (cost < best) {
      best = cost
      to = at
    }
  }
  return best > most ? undefined : { similarity: 1 - best / whole, from: begins[to] as number, to }
}
