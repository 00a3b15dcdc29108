import { align } from './align.ts'
import { NO_NUMBER } from './build-names.ts'
import { idsOf, type Reading, readingOf, unitWeights } from './heard.ts'
import type { Names } from './open-names.ts'

/** Where a word of a name is heard. */
interface Fit {
  readonly similarity: number
  readonly reading: Reading
  readonly from: number
  readonly to: number
}

const NOWHERE = null

/** Words that the show's name has as well tell less of which of its episodes it is. */
const OF_THE_SHOW = 0.4
const OUT_OF_ORDER = 0.96
/** What a sound counts that stands for a number, or the other way round. */
const NUMBER_BY_SOUND = 0.9

/** Measures names against one thing that was heard. Each word is measured once, however many names have it. */
export class Likeness {
  readonly #names: Names
  readonly #heard: string
  readonly #own: Reading
  readonly #readings = new Map<number, readonly Reading[]>()
  readonly #fits = new Map<number, Fit | typeof NOWHERE>()
  readonly #weights: Float32Array
  readonly #covered: Float32Array
  readonly #sum: number

  /** @param own what was heard, as the listener's language reads it */
  constructor(names: Names, heard: string, own: Reading) {
    this.#names = names
    this.#heard = heard
    this.#own = own
    this.#weights = unitWeights(own, names.vocabulary)
    this.#sum = this.#weights.reduce((sum, weight) => sum + weight, 0)
    this.#covered = new Float32Array(this.#weights.length)
    for (const { spelling } of own.words) this.#fitAll(spelling)
  }

  /**
   * From 0 to 1: how much of the name was heard, and how much of what was heard is of the name.
   * @param around names, of its show or author, that may be said with it
   */
  of(name: number, around: readonly number[]): number {
    const { vocabulary } = this.#names
    this.#covered.fill(0)
    let [heard, all, last, order] = [0, 0, 0, 1]
    for (const word of this.#wordsOf(name)) {
      const isOfShow = around.some(other => this.#wordsOf(other).includes(word))
      const weight = (vocabulary.weight[word] as number) * (isOfShow ? OF_THE_SHOW : 1)
      all += weight
      const fit = this.#fitOf(word)
      if (!fit) continue
      heard += weight * fit.similarity * this.#cover(fit)
      if (fit.from < last) order *= OUT_OF_ORDER
      last = fit.from
    }
    if (heard === 0) return 0
    for (const other of around)
      for (const word of this.#wordsOf(other)) {
        const fit = this.#fitOf(word)
        if (fit && fit.similarity > 0.7) this.#cover(fit)
      }
    const ofName = heard / all
    const ofHeard = this.#coveredShare()
    return ((2 * ofName * ofHeard) / (ofName + ofHeard)) * order
  }

  #wordsOf(name: number): Uint32Array {
    const { word, wordEnd } = this.#names
    return word.subarray(name > 0 ? wordEnd[name - 1] : 0, wordEnd[name])
  }

  #coveredShare(): number {
    let covered = 0
    this.#weights.forEach((weight, unit) => {
      covered += weight * Math.min(1, this.#covered[unit] as number)
    })
    return this.#sum > 0 ? covered / this.#sum : 0
  }

  /** Marks the words that it is heard in. The share of it that no other word is heard in already. */
  #cover({ similarity, reading, from, to }: Fit): number {
    let [fresh, phones] = [0, 0]
    for (let word = reading.wordOf[from] ?? 0; word < reading.words.length; word++) {
      const [begin, end] = [reading.begins[word] ?? 0, reading.begins[word + 1] ?? 0]
      if (begin >= to) break
      const share = (Math.min(end, to) - Math.max(begin, from)) / Math.max(1, end - begin)
      const heard = reading.words[word]
      for (let unit = heard?.from ?? 0; unit < (heard?.to ?? 0); unit++) {
        const already = this.#covered[unit] as number
        fresh += Math.min(share, Math.max(0, 1 - already))
        phones += share
        this.#covered[unit] = already + share * similarity
      }
    }
    return phones === 0 ? 1 : 0.25 + 0.75 * (fresh / phones)
  }

  /** What is written as it was heard is not measured. */
  #fitAll(spelling: string): void {
    const word = this.#own.words.findIndex(each => each.spelling === spelling)
    const [from, to] = [this.#own.begins[word] ?? 0, this.#own.begins[word + 1] ?? 0]
    const fit = { similarity: 1, reading: this.#own, from, to }
    for (const id of idsOf(this.#names.vocabulary, spelling)) this.#fits.set(id, fit)
  }

  #fitOf(word: number): Fit | null {
    const known = this.#fits.get(word)
    if (known !== undefined) return known
    const { phone, phoneEnd, language, number } = this.#names.vocabulary
    const phones = phone.subarray(word > 0 ? phoneEnd[word - 1] : 0, phoneEnd[word])
    let best: Fit | null = NOWHERE
    for (const reading of this.#readingsOf(language[word] as number)) {
      const found = align(phones, reading)
      if (!found) continue
      const similarity = found.similarity * this.#numberShare(number[word] as number, reading, found)
      if (similarity > (best?.similarity ?? 0)) best = { ...found, similarity, reading }
    }
    this.#fits.set(word, best)
    return best
  }

  #numberShare(number: number, { words, wordOf }: Reading, { from, to }: { from: number; to: number }): number {
    for (let word = wordOf[from] ?? 0; word <= (wordOf[to - 1] ?? 0); word++) {
      const heard = words[word]?.number
      if (heard === undefined || heard === number) continue
      return number === NO_NUMBER ? NUMBER_BY_SOUND : 0
    }
    return number === NO_NUMBER || words[wordOf[from] ?? 0]?.number === number ? 1 : NUMBER_BY_SOUND
  }

  /** As the listener's language reads it, and as that of the word does. */
  #readingsOf(language: number): readonly Reading[] {
    const known = this.#readings.get(language)
    if (known) return known
    const name = this.#names.vocabulary.languages[language] ?? ''
    const foreign = readingOf(this.#heard, name)
    const isSame = foreign.phones.join() === this.#own.phones.join()
    const made = isSame ? [this.#own] : [this.#own, foreign]
    this.#readings.set(language, made)
    return made
  }
}
