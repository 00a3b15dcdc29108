import type { LanguageWords } from './language-words.ts'
import type { Sample } from './sample.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a word weighs in the comparison of an utterance with a sample. */
export const WEIGHT = {
  filler: 0.08,
  functionWord: 0.3,
  /** A word that every intent has, and one that a single intent has. */
  common: 0.6,
  rare: 1.1,
  /** A word that the model does not know. */
  unknown: 1.1,
  slot: 0.8,
  /** Each further word of a listed value. */
  valueWord: 0.15,
} as const

/** How much each word says about what is meant: the fewer intents have it the more. */
export class Weights {
  readonly #weights: number[] = []
  /** By word: how many samples of each intent, by its place in the model, have it. */
  readonly #intents = new Map<number, Map<number, number>>()

  constructor(samples: readonly Sample[], vocabulary: Vocabulary, { functionWords }: LanguageWords) {
    const intents = new Set(samples.map(({ intent }) => intent.order)).size
    for (const { intent, words } of samples) {
      for (const word of new Set(words)) if (word >= 0) this.#count(word, intent.order)
    }
    const light = new Set([...functionWords].flatMap(key => vocabulary.find(key) ?? []))
    const rarest = Math.log(1 + intents)
    for (const [word, counts] of this.#intents) {
      const rarity = rarest === 0 ? 1 : Math.log((1 + intents) / counts.size) / rarest
      const content = WEIGHT.common + (WEIGHT.rare - WEIGHT.common) * rarity
      this.#weights[word] = light.has(word) ? WEIGHT.functionWord : content
    }
  }

  /** The weight of a word that stands in a sample; undefined for one that stands in none. */
  of(word: number): number | undefined {
    return this.#weights[word]
  }

  /** By the place of an intent in the model: how many of its samples have the word. */
  intentsWith(word: number): ReadonlyMap<number, number> {
    return this.#intents.get(word) ?? NOWHERE
  }

  #count(word: number, intent: number): void {
    const counts = this.#intents.get(word) ?? new Map<number, number>()
    counts.set(intent, (counts.get(intent) ?? 0) + 1)
    this.#intents.set(word, counts)
  }
}

const NOWHERE: ReadonlyMap<number, number> = new Map()
