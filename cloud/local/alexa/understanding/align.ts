import { COST, FREE_SLOT, WEIGHT } from './costs.ts'
import type { Hearing } from './hearing.ts'
import type { Candidate, Filling } from './reading.ts'
import type { Sample } from './sample.ts'
import type { KnownStretch } from './slot-type.ts'
import type { Weights } from './weights.ts'

/** An utterance and a sample side by side. */
export interface Alignment extends Candidate {
  readonly sample: Sample
  /** By position: whether the word has its place in the sample. */
  readonly covered: readonly boolean[]
}

/** What a move from one cell of the comparison to another takes. */
const EXTRA = 0
const MISSING = 1
const WORD = 2
const SLOT = 3

/** The cells of a comparison, by step of the sample and position in the utterance; used again for each. */
class Cells {
  scores = new Float64Array(0)
  gains = new Float64Array(0)
  from = new Int32Array(0)
  kinds = new Uint8Array(0)
  fillings: (Filling | undefined)[] = []

  clear(size: number): void {
    if (this.scores.length < size) {
      this.scores = new Float64Array(size * 2)
      this.gains = new Float64Array(size * 2)
      this.from = new Int32Array(size * 2)
      this.kinds = new Uint8Array(size * 2)
    }
    this.scores.fill(UNREACHED, 0, size)
    this.scores[0] = 0
    this.from[0] = -1
  }
}

const UNREACHED = Number.NEGATIVE_INFINITY
const CELLS = new Cells()

/** What each word of an utterance costs where a sample lacks it; the same for all samples. */
export function extraCosts(heard: Hearing, weights: Weights, isPolite: readonly boolean[]): number[] {
  return heard.tokens.map((_, at) => {
    if (isPolite[at] || heard.isFiller(at) || heard.isRepeated(at)) return WEIGHT.filler
    if (heard.isFunctionWord(at)) return COST.extraFunctionWord
    return COST.extra * (weights.of(heard.words[at] ?? -1) ?? WEIGHT.unknown)
  })
}

/** The best way to lay an utterance beside a sample. */
export function align(
  sample: Sample,
  heard: Hearing,
  weights: Weights,
  extra: readonly number[],
): Alignment | undefined {
  return new Comparison(sample, heard, weights, extra).result()
}

class Comparison {
  readonly #sample: Sample
  readonly #heard: Hearing
  readonly #weights: Weights
  readonly #extra: readonly number[]
  readonly #width: number

  constructor(sample: Sample, heard: Hearing, weights: Weights, extra: readonly number[]) {
    this.#sample = sample
    this.#heard = heard
    this.#weights = weights
    this.#extra = extra
    this.#width = heard.length + 1
    CELLS.clear((sample.words.length + 1) * this.#width)
  }

  result(): Alignment | undefined {
    const { words, slots } = this.#sample
    for (let step = 0; step <= words.length; step++) {
      for (let at = 0; at < this.#width; at++) {
        if (CELLS.scores[step * this.#width + at] === UNREACHED) continue
        if (at < this.#heard.length) this.#reach(step, at, step, at + 1, EXTRA, 0, this.#extra[at] ?? 0)
        if (step === words.length) continue
        if (slots[step]) this.#slot(step, at)
        else this.#word(step, at)
      }
    }
    return this.#trace()
  }

  #reach(
    step: number,
    at: number,
    toStep: number,
    toAt: number,
    kind: number,
    gain: number,
    cost: number,
    filling?: Filling,
  ): void {
    const from = step * this.#width + at
    const to = toStep * this.#width + toAt
    const score = (CELLS.scores[from] ?? 0) + gain - cost
    if (score <= (CELLS.scores[to] ?? 0)) return
    CELLS.scores[to] = score
    CELLS.gains[to] = gain
    CELLS.from[to] = from
    CELLS.kinds[to] = kind
    CELLS.fillings[to] = filling
  }

  #word(step: number, at: number): void {
    const { words } = this.#sample
    const weight = this.#weightOf(step)
    const isSmall = weight <= WEIGHT.functionWordBeforeSlot
    const missing = isSmall
      ? COST.missingFunctionWord * (weight / WEIGHT.functionWord)
      : COST.missing * weight
    this.#reach(step, at, step + 1, at, MISSING, 0, missing)
    if (at >= this.#heard.length) return
    for (const alternative of this.#heard.alternativesAt(at)) {
      if (!alternative.words.every((word, offset) => words[step + offset] === word)) continue
      let full = 0
      for (let offset = 0; offset < alternative.words.length; offset++) full += this.#weightOf(step + offset)
      const gain = full * alternative.likeness
      const toStep = step + alternative.words.length
      this.#reach(step, at, toStep, at + alternative.span, WORD, gain, full - gain)
    }
  }

  /** A small word before a slot says which slot it is: "from {origin} to {destination}". */
  #weightOf(step: number): number {
    const weight = this.#weights.of(this.#sample.words[step] ?? -1) ?? 0
    const saysSlot = weight === WEIGHT.functionWord && this.#sample.slots[step + 1] !== undefined
    return saysSlot ? WEIGHT.functionWordBeforeSlot : weight
  }

  #slot(step: number, at: number): void {
    const slot = this.#sample.slots[step]
    if (!slot) return
    this.#reach(step, at, step + 1, at, MISSING, 0, COST.missingSlot)
    if (at >= this.#heard.length) return
    const known = this.#heard.nearAt(slot.type, at)
    for (const stretch of known) this.#known(step, at, stretch)
    if (!slot.type.isOpen) return
    const most = Math.min(this.#heard.length, at + slot.type.usualWords + MOST_FURTHER_WORDS)
    let cost: number = COST.free
    for (let end = at + 1; end <= most; end++) {
      const isTooLong = end - at > slot.type.usualWords + 1
      cost += isTooLong
        ? COST.freeWordTooMany
        : this.#heard.isFunctionWord(end - 1) && !slot.type.isPhrase
          ? COST.freeFunctionWord
          : COST.freeWord
      const filling: Filling = { slot, start: at, end, values: [], isFree: true }
      this.#reach(step, at, step + 1, end, SLOT, FREE_SLOT, cost, filling)
    }
  }

  #known(step: number, at: number, { end, values, value, likeness }: KnownStretch): void {
    const slot = this.#sample.slots[step]
    if (!slot || end === at) return
    const weight = slot.type.isListed ? WEIGHT.listedSlot : WEIGHT.slot
    const full = weight + WEIGHT.valueWord * (end - at - 1)
    const filling: Filling = { slot, start: at, end, values, value, isFree: false }
    this.#reach(step, at, step + 1, end, SLOT, full * likeness, full * (1 - likeness), filling)
  }

  #trace(): Alignment | undefined {
    const { intent, words } = this.#sample
    const last = words.length * this.#width + this.#heard.length
    const score = CELLS.scores[last] ?? UNREACHED
    if (score === UNREACHED) return undefined
    const fillings: Filling[] = []
    const covered: boolean[] = new Array(this.#heard.length).fill(false)
    let [gained, contentWords, literalWords] = [0, 0, 0]
    for (let cell = last; cell > 0; ) {
      const [from, kind, gain] = [CELLS.from[cell] ?? 0, CELLS.kinds[cell], CELLS.gains[cell] ?? 0]
      gained += gain
      if (kind === WORD) literalWords++
      const cost = gain - ((CELLS.scores[cell] ?? 0) - (CELLS.scores[from] ?? 0))
      if (kind === WORD && gain > WEIGHT.functionWordBeforeSlot && gain >= SURE_WORD * (gain + cost))
        contentWords++
      const filling = kind === SLOT ? CELLS.fillings[cell] : undefined
      if (filling) fillings.unshift(filling)
      if (kind === WORD || kind === SLOT) covered.fill(true, from % this.#width, cell % this.#width)
      cell = from
    }
    const confidence = gained <= 0 ? 0 : gained / (2 * gained - score)
    return {
      intent,
      fillings,
      literalWords,
      contentWords,
      ...wordsOf(fillings),
      confidence,
      because: `it is like the sample "${this.#sample.text}"`,
      sample: this.#sample,
      covered,
    }
  }
}

const MOST_FURTHER_WORDS = 6
/** Any words may stand beside a word that was heard so well, or better. */
const SURE_WORD = 0.9

function wordsOf(fillings: readonly Filling[]): { knownWords: number; freeWords: number } {
  let knownWords = 0
  let freeWords = 0
  for (const { start, end, isFree } of fillings) {
    if (isFree) freeWords += end - start
    else knownWords += end - start
  }
  return { knownWords, freeWords }
}
