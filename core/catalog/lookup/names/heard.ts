import { gapCost, swapCost } from '../sound/costs.ts'
import { type HeardWord, readerOf } from '../sound/words.ts'
import { firstPlace } from '../strings.ts'
import { LIGHT, MOST_WORDS } from './build-names.ts'
import { spellingKey } from './keys.ts'
import type { Vocabulary } from './open-names.ts'

/** What was heard, as a language reads it: phones end to end, and which of them begins or ends which word. */
export interface Reading {
  readonly words: readonly HeardWord[]
  readonly phones: Uint16Array
  /** The word of each phone. */
  readonly wordOf: Uint8Array
  /** The first phone of each word, and after the last one the length. */
  readonly begins: readonly number[]
  /** By the code of a phone: the least that any phone here differs from it, or that its absence costs. */
  readonly least: Uint8Array
}

/** Longer utterances are heard by their beginning. */
const MOST_HEARD_PHONES = 160

/** What counts for a word that no title has: it may be one that was misheard. */
const UNKNOWN = 0.8

export function readingOf(heard: string, language: string): Reading {
  const words = readerOf(language).read(heard).slice(0, MOST_WORDS)
  const codes: number[] = []
  const wordOf: number[] = []
  const begins: number[] = []
  words.forEach(({ phones }, word) => {
    begins.push(codes.length)
    for (let unit = 0; unit < phones.length && codes.length < MOST_HEARD_PHONES; unit++) {
      codes.push(phones.charCodeAt(unit))
      wordOf.push(word)
    }
  })
  begins.push(codes.length)
  const phones = Uint16Array.from(codes)
  return { words, phones, wordOf: Uint8Array.from(wordOf), begins, least: leastCosts(phones) }
}

function leastCosts(phones: Uint16Array): Uint8Array {
  const own = new Set(phones)
  return Uint8Array.from({ length: 128 }, (_, code) => {
    let least = gapCost(code)
    for (const phone of own) least = Math.min(least, swapCost(code, phone))
    return least
  })
}

/** The vocabulary's words that are written like this one, in whatever language. */
export function idsOf(vocabulary: Vocabulary, spelling: string): number[] {
  const { key, ofKey } = vocabulary
  const hash = spellingKey(spelling)
  const ids: number[] = []
  for (let at = firstPlace(key.length, place => (key[place] as number) < hash); key[at] === hash; at++)
    ids.push(ofKey[at] as number)
  return ids
}

/** What each written word of what was heard counts. */
export function unitWeights({ words }: Reading, vocabulary: Vocabulary): Float32Array {
  const weights = new Float32Array(words.at(-1)?.to ?? 0)
  for (const { spelling, isLight, from, to } of words) {
    const known = idsOf(vocabulary, spelling).map(id => vocabulary.weight[id] as number)
    const weight = isLight ? LIGHT : known.length > 0 ? Math.max(...known, LIGHT * 2) : UNKNOWN
    weights.fill(weight / (to - from), from, to)
  }
  return weights
}
