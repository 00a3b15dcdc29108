import { skeletonOf } from '../sound/costs.ts'
import type { HeardWord } from '../sound/words.ts'

/** FNV-1a over UTF-16 units. */
function hash(text: string, seed: number): number {
  let state = seed
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 16_777_619)
  return state >>> 0
}

const SPELLING = 2_166_136_261
const SOUND = 84_696_351
const GRAM = 1_540_483_477

export const spellingKey = (spelling: string) => hash(spelling, SPELLING)

/**
 * What a name is looked up by: each word as it is written, the consonants of each word, and every three consonants
 * in a row whatever the words are, so that words which were joined, parted or half misheard still lead to it.
 */
export function keysOf(words: readonly HeardWord[]): Set<number> {
  const keys = new Set<number>()
  let skeleton = ''
  for (const { spelling, phones, number, isLight } of words) {
    if (!isLight) keys.add(spellingKey(spelling))
    const own = skeletonOf(phones)
    if (number !== undefined) continue
    if (!isLight && own.length > 1) keys.add(hash(own, SOUND))
    if (!isLight || own.length > 2) skeleton += own
  }
  for (const letter of skeleton) if (letter >= '\u2e80') keys.add(hash(letter, SOUND))
  const closed = `^${skeleton}$`
  for (let at = 0; at + 3 <= closed.length; at++) keys.add(hash(closed.slice(at, at + 3), GRAM))
  return keys
}
