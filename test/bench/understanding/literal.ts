import type { BenchModel, IntentSample } from './bench-model.ts'
import { folded, piecesOf, type SlotValues, typeOfSlot } from './sample.ts'

type Part = { readonly word: string } | { readonly type: string }

/** A sample that fits an utterance word for word. */
export interface LiteralReading {
  readonly intent: string
  /** How many of the utterance's words are the sample's own. */
  readonly literalWords: number
  /** How many are in slots of custom types, where only listed words fit. */
  readonly listedWords: number
}

/** What may stand in a slot: only what is known of its type, or any few words. */
export type SlotRule = 'known' | 'any'

const MOST_WORDS_IN_SLOT = 8

/**
 * Reads utterances by the samples alone, word for word: it tells whether a case is ambiguous, and knows nothing of what
 * people mean.
 */
export class LiteralReader {
  readonly #samples: readonly { readonly intent: string; readonly parts: readonly Part[] }[]
  readonly #values: SlotValues
  readonly #model: Pick<BenchModel, 'given' | 'language'>

  constructor(
    model: Pick<BenchModel, 'given' | 'language'>,
    samples: readonly IntentSample[],
    values: SlotValues,
  ) {
    this.#model = model
    this.#values = values
    this.#samples = samples.map(({ intent, sample }) => ({ intent, parts: this.#partsOf(intent, sample) }))
  }

  read(utterance: string, rule: SlotRule): LiteralReading[] {
    const words = this.#wordsOf(utterance)
    return this.#samples.flatMap(({ intent, parts }) => {
      const reading = this.#match(parts, 0, words, 0, rule)
      return reading ? [{ intent, ...reading }] : []
    })
  }

  #partsOf(intent: string, sample: string): Part[] {
    const { languageModel } = this.#model.given.interactionModel
    return piecesOf(sample).flatMap((piece): Part[] =>
      piece.slot === undefined
        ? this.#wordsOf(piece.words).map(word => ({ word }))
        : [{ type: typeOfSlot(languageModel, intent, piece.slot) ?? '' }],
    )
  }

  #wordsOf(text: string): string[] {
    const plain = folded(text).replace(/[.,!?;:¿¡]/g, '')
    if (this.#model.language.isUnspaced) return [...plain.replaceAll(' ', '')]
    return this.#withoutContractions(plain).split(' ').flatMap(partPossessive)
  }

  /** "i'd like" and "i would like" are the same. */
  #withoutContractions(words: string): string {
    const { contractions } = this.#model.language.noise
    return contractions
      .reduce((said, [short, long]) => said.replaceAll(` ${short} `, ` ${long} `), ` ${words} `)
      .trim()
  }

  #match(
    parts: readonly Part[],
    part: number,
    words: readonly string[],
    word: number,
    rule: SlotRule,
  ): Omit<LiteralReading, 'intent'> | undefined {
    const next = parts[part]
    if (!next) return word === words.length ? { literalWords: 0, listedWords: 0 } : undefined
    if ('word' in next) {
      if (next.word !== words[word]) return undefined
      const rest = this.#match(parts, part + 1, words, word + 1, rule)
      return rest && { ...rest, literalWords: rest.literalWords + 1 }
    }
    for (let end = Math.min(words.length, word + MOST_WORDS_IN_SLOT); end > word; end--) {
      if (!this.#fits(next.type, words.slice(word, end), rule)) continue
      const rest = this.#match(parts, part + 1, words, end, rule)
      if (rest)
        return {
          ...rest,
          listedWords: rest.listedWords + (this.#values.isCustom(next.type) ? end - word : 0),
        }
    }
    return undefined
  }

  #fits(type: string, words: readonly string[], rule: SlotRule): boolean {
    if (rule === 'any' || type === 'AMAZON.SearchQuery') return true
    return this.#values.has(type, words.join(this.#model.language.isUnspaced ? '' : ' '))
  }
}

/** "leo's" is a value and an ending of its own. */
const partPossessive = (word: string) => (word.endsWith("'s") ? [word.slice(0, -2), "'s"] : [word])
