import { WEIGHT } from './costs.ts'
import type { Hearing } from './hearing.ts'
import type { Sample } from './sample.ts'
import type { SlotType } from './slot-type.ts'
import type { Weights } from './weights.ts'

/** How many samples are compared with an utterance word by word, and how many of them of one intent. */
const MOST_SAMPLES = 16
const MOST_OF_AN_INTENT = 5

/** Finds the samples that have most in common with an utterance. */
export class SampleIndex {
  readonly #samples: readonly Sample[]
  readonly #weights: Weights
  readonly #byWord = new Map<number, number[]>()
  /** Samples without a word that means something by itself: they are found by what fills their slots. */
  readonly #byType = new Map<SlotType, number[]>()
  readonly #types = new Set<SlotType>()
  /** By sample: the weight of all its steps. */
  readonly #totals: Float64Array
  readonly #scores: Float64Array

  constructor(samples: readonly Sample[], weights: Weights) {
    this.#samples = samples
    this.#weights = weights
    this.#totals = new Float64Array(samples.length)
    this.#scores = new Float64Array(samples.length)
    for (const [id, sample] of samples.entries()) this.#add(id, sample)
  }

  #add(id: number, { words, slots }: Sample): void {
    const weights = words.map(word => (word < 0 ? 0 : (this.#weights.of(word) ?? 0)))
    const isLight = Math.max(0, ...weights) <= WEIGHT.functionWord
    let total = 0
    for (const [step, word] of words.entries()) {
      const type = slots[step]?.type
      const weight = weights[step] ?? 0
      total += type ? WEIGHT.slot : weight
      if (type) this.#types.add(type)
      if (type && isLight) push(this.#byType, type, id)
      if (!type && (isLight || weight > WEIGHT.functionWord)) push(this.#byWord, word, id)
    }
    this.#totals[id] = total
  }

  /** The most alike first. */
  find(heard: Hearing): Sample[] {
    const touched: number[] = []
    const give = (ids: readonly number[], score: number) => {
      for (const id of ids) {
        if (this.#scores[id] === 0) touched.push(id)
        this.#scores[id] = (this.#scores[id] ?? 0) + score
      }
    }
    const said = this.#typesIn(heard)
    this.#scoreWords(heard, give)
    for (const type of said) give(this.#byType.get(type) ?? [], UNSCORED)
    const found = this.#best(touched, heard.length, said)
    for (const id of touched) this.#scores[id] = 0
    return found
  }

  #scoreWords(heard: Hearing, give: (ids: readonly number[], score: number) => void): void {
    const given = new Set<number>()
    for (let at = 0; at < heard.length; at++) {
      for (const { words, likeness } of heard.alternativesAt(at)) {
        for (const word of words) {
          if (given.has(word)) continue
          given.add(word)
          const ids = this.#byWord.get(word)
          if (ids) give(ids, likeness * (this.#weights.of(word) ?? 0))
        }
      }
    }
  }

  /** The types that know some of the words. */
  #typesIn(heard: Hearing): Set<SlotType> {
    const said = new Set<SlotType>()
    for (const type of this.#types) {
      for (let at = 0; at < heard.length && !said.has(type); at++) {
        if (heard.knownAt(type, at).length > 0) said.add(type)
      }
    }
    return said
  }

  #best(touched: readonly number[], words: number, said: ReadonlySet<SlotType>): Sample[] {
    const top = new TopSamples(MOST_RANKED)
    for (const id of touched) top.offer(id, this.#alike(id, said))
    const perIntent = new Map<number, number>()
    const best: Sample[] = []
    for (const id of top.ids) {
      const sample = this.#samples[id]
      if (!sample || sample.words.length > words * 3 + 4) continue
      const taken = perIntent.get(sample.intent.order) ?? 0
      if (taken >= MOST_OF_AN_INTENT) continue
      perIntent.set(sample.intent.order, taken + 1)
      if (best.push(sample) >= MOST_SAMPLES) break
    }
    return best
  }

  #alike(id: number, said: ReadonlySet<SlotType>): number {
    let score = this.#scores[id] ?? 0
    for (const slot of this.#samples[id]?.slots ?? []) if (slot && said.has(slot.type)) score += WEIGHT.slot
    return score - NOT_SAID * ((this.#totals[id] ?? 0) - score)
  }
}

/** Keeps the best few of many in their order; of equals the first. */
class TopSamples {
  readonly ids: number[] = []
  readonly #scores: number[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  offer(id: number, score: number): void {
    let at = this.ids.length
    if (at >= this.#most && score <= (this.#scores[at - 1] ?? 0)) return
    while (at > 0 && score > (this.#scores[at - 1] ?? 0)) at--
    this.ids.splice(at, 0, id)
    this.#scores.splice(at, 0, score)
    if (this.ids.length > this.#most) {
      this.ids.pop()
      this.#scores.pop()
    }
  }
}

const MOST_RANKED = 80
/** Found by its slots alone: their weight is counted when the samples are ranked. */
const UNSCORED = 1e-9

/** What a step of a sample costs that was not said, against what one that was said gives. */
const NOT_SAID = 0.35

function push<Key>(lists: Map<Key, number[]>, key: Key, id: number): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [id])
  else if (list.at(-1) !== id) list.push(id)
}
