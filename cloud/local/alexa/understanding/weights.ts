import { WEIGHT } from './costs.ts'
import type { LanguageWords } from './language-words.ts'
import type { Sample } from './sample.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The intents, by their place in the model, whose samples have a word, and how many of these do. */
export interface WordUse {
  readonly intents: readonly number[]
  readonly counts: readonly number[]
}

/** How much each word says about what is meant: the fewer intents have it the more. */
export class Weights {
  readonly #weights: number[] = []
  readonly #uses: ({ intents: number[]; counts: number[]; lastSample: number } | undefined)[] = []

  constructor(samples: readonly Sample[], vocabulary: Vocabulary, { functionWords }: LanguageWords) {
    for (const [id, { intent, words }] of samples.entries()) {
      for (const word of words) if (word >= 0) this.#count(word, intent.order, id)
    }
    const intents = new Set(samples.map(({ intent }) => intent.order)).size
    const rarest = Math.log(1 + intents)
    this.#uses.forEach((use, word) => {
      const rarity = rarest === 0 ? 1 : Math.log((1 + intents) / (use?.intents.length ?? 1)) / rarest
      this.#weights[word] = WEIGHT.common + (WEIGHT.rare - WEIGHT.common) * rarity
    })
    for (const key of functionWords) {
      const word = vocabulary.find(key)
      if (word !== undefined && this.#uses[word]) this.#weights[word] = WEIGHT.functionWord
    }
  }

  /** The weight of a word that stands in a sample; undefined for one that stands in none. */
  of(word: number): number | undefined {
    return this.#weights[word]
  }

  usesOf(word: number): WordUse {
    return this.#uses[word] ?? UNUSED
  }

  /** A word counts once for a sample. The samples of an intent come one after the other. */
  #count(word: number, intent: number, sample: number): void {
    const use = this.#uses[word]
    if (!use) {
      this.#uses[word] = { intents: [intent], counts: [1], lastSample: sample }
      return
    }
    if (use.lastSample === sample) return
    use.lastSample = sample
    const last = use.counts.length - 1
    if (use.intents[last] === intent) use.counts[last] = (use.counts[last] ?? 0) + 1
    else {
      use.intents.push(intent)
      use.counts.push(1)
    }
  }
}

const UNUSED: WordUse = { intents: [], counts: [] }
