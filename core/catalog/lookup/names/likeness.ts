import { readerOf } from '../sound/words.ts'
import { align } from './align.ts'
import { LIGHT, NO_NUMBER } from './build-names.ts'
import { idsOf, type Reading, readingOf, unitWeights } from './heard.ts'
import type { Names } from './open-names.ts'

/** Where a word of a name is heard. */
interface Fit {
  readonly similarity: number
  readonly reading: Reading
  readonly from: number
  readonly to: number
  /** Where it is heard as well. */
  readonly next?: Fit | undefined
}

const NOWHERE = null
const NO_WORDS: readonly number[] = []

/** Words that the show's name has as well tell less of which of its episodes it is. */
const OF_THE_SHOW = 0.4
const OUT_OF_ORDER = 0.96
/** Who speaks a language asks rather for what is in it. */
const FOREIGN = 0.98
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
  /** Counts the vocabulary's languages. */
  readonly #language: number
  readonly #ownOnly: readonly Reading[]
  #work = 0
  readonly #beside = new Map<number, readonly number[]>()

  /** @param own what was heard, as the listener's language reads it */
  constructor(names: Names, heard: string, own: Reading, locale: string) {
    this.#language = names.vocabulary.languages.indexOf(readerOf(locale).language)
    this.#ownOnly = [own]
    this.#names = names
    this.#heard = heard
    this.#own = own
    this.#weights = unitWeights(own, names.vocabulary)
    this.#sum = this.#weights.reduce((sum, weight) => sum + weight, 0)
    this.#covered = new Float32Array(this.#weights.length)
    for (const { spelling } of own.words) this.#fitAll(spelling)
  }

  /** How much was measured so far: phones by phones. */
  get work() {
    return this.#work
  }

  /**
   * From 0 to 1: how much of the name was heard, and how much of what was heard is of the name.
   * @param around names, of its show or author, that may be said with it
   */
  of(name: number, around: readonly number[]): number {
    const { vocabulary, word: words, wordEnd } = this.#names
    const begin = name > 0 ? (wordEnd[name - 1] as number) : 0
    const end = wordEnd[name] as number
    const beside = this.#wordsBeside(around)
    this.#covered.fill(0)
    let heard = 0
    let all = 0
    let last = 0
    let order = 1
    for (let at = begin; at < end; at++) {
      const word = words[at] as number
      const weight = (vocabulary.weight[word] as number) * (beside.includes(word) ? OF_THE_SHOW : 1)
      all += weight
      const fit = this.#freeFitOf(word)
      if (!fit) continue
      heard += weight * fit.similarity * this.#cover(fit)
      if (weight <= LIGHT) continue
      if (fit.from < last) order *= OUT_OF_ORDER
      last = fit.from
    }
    if (heard === 0) return 0
    for (const word of beside) {
      const fit = this.#fitOf(word)
      if (fit && fit.similarity > 0.7) this.#cover(fit)
    }
    const ofName = heard / all
    const ofHeard = this.#coveredShare()
    const isForeign = vocabulary.language[words[begin] as number] !== this.#language
    return ((2 * ofName * ofHeard) / (ofName + ofHeard)) * order * (isForeign ? FOREIGN : 1)
  }

  /** The words of all these names; a few names are beside many. */
  #wordsBeside(around: readonly number[]): readonly number[] {
    const [show, author] = around
    if (show === undefined) return NO_WORDS
    const known = this.#beside.get(show)
    if (known) return known
    const { word, wordEnd } = this.#names
    const made = [show, author ?? show].flatMap(name => [
      ...word.subarray(name > 0 ? wordEnd[name - 1] : 0, wordEnd[name]),
    ])
    this.#beside.set(show, made)
    return made
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
    let fit: Fit | undefined
    for (let word = this.#own.words.length - 1; word >= 0; word--) {
      if (this.#own.words[word]?.spelling !== spelling) continue
      const [from, to] = [this.#own.begins[word] ?? 0, this.#own.begins[word + 1] ?? 0]
      fit = { similarity: 1, reading: this.#own, from, to, next: fit }
    }
    if (fit) for (const id of idsOf(this.#names.vocabulary, spelling)) this.#fits.set(id, fit)
  }

  /** Where a word is heard that no other word is heard in yet. */
  #freeFitOf(word: number): Fit | null {
    let fit = this.#fitOf(word)
    while (
      fit?.next &&
      (this.#covered[fit.reading.words[fit.reading.wordOf[fit.from] ?? 0]?.from ?? 0] ?? 0) >= 1
    )
      fit = fit.next
    return fit
  }

  #fitOf(word: number): Fit | null {
    const known = this.#fits.get(word)
    if (known !== undefined) return known
    const { phone, phoneEnd, language, number } = this.#names.vocabulary
    const phones = phone.subarray(word > 0 ? phoneEnd[word - 1] : 0, phoneEnd[word])
    let best: Fit | null = NOWHERE
    for (const reading of this.#readingsOf(language[word] as number)) {
      this.#work += phones.length * reading.phones.length
      const found = align(phones, reading)
      if (!found) continue
      const similarity = found.similarity * this.#numberShare(number[word] as number, reading, found)
      if (similarity > (best?.similarity ?? 0)) best = { ...found, similarity, reading }
    }
    this.#fits.set(word, best)
    return best
  }

  /** A number that is heard as one is that number or none; it may be heard in words that are no number, or in more than it. */
  #numberShare(
    number: number,
    { words, wordOf }: Reading,
    { from, to }: { from: number; to: number },
  ): number {
    const [first, last] = [wordOf[from] ?? 0, wordOf[to - 1] ?? 0]
    const heard = words[first]?.number
    if (number === NO_NUMBER) return heard === undefined ? 1 : NUMBER_BY_SOUND
    if (heard === number) return 1
    return first === last && heard !== undefined ? 0 : NUMBER_BY_SOUND
  }

  /** As the listener's language reads it, and as that of the word does. */
  #readingsOf(language: number): readonly Reading[] {
    const known = this.#readings.get(language)
    if (known) return known
    const name = this.#names.vocabulary.languages[language] ?? ''
    const made = language === this.#language ? this.#ownOnly : [this.#own, readingOf(this.#heard, name)]
    this.#readings.set(language, made)
    return made
  }
}
