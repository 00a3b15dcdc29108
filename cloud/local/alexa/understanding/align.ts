import type { Hearing } from './hearing.ts'
import type { Candidate, Filling } from './reading.ts'
import type { Sample } from './sample.ts'
import type { KnownStretch } from './slot-type.ts'
import { WEIGHT, type Weights } from './weights.ts'

/** What it costs that an utterance and a sample differ. */
const COST = {
  /** For a word of the utterance that the sample lacks, by its weight. */
  extra: 1,
  /** For a word of the sample that was not said, by its weight. */
  missing: 0.85,
  missingFunctionWord: 0.12,
  missingSlot: 0.55,
  /** For a slot whose words no type knows, and each of them; more beyond what its values have. */
  free: 0.12,
  freeWord: 0.05,
  freeFunctionWord: 0.12,
  freeWordTooMany: 0.3,
} as const

const FREE_SLOT = 0.5

/** An utterance and a sample side by side. */
export interface Alignment extends Candidate {
  readonly sample: Sample
  /** By position: whether the word has its place in the sample. */
  readonly covered: readonly boolean[]
}

/** One step of the comparison: from which cell, and what it took. */
interface Move {
  readonly from: number
  readonly kind: 'extra' | 'missing' | 'word' | 'slot'
  readonly gain: number
  readonly filling?: Filling
}

/** What each word of an utterance costs where a sample lacks it; the same for all samples. */
export function extraCosts(heard: Hearing, weights: Weights, isPolite: readonly boolean[]): number[] {
  return heard.tokens.map((_, at) => {
    if (isPolite[at] || heard.isFiller(at)) return WEIGHT.filler
    if (heard.isFunctionWord(at)) return WEIGHT.functionWord * 0.6
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
  readonly #scores: Float64Array
  readonly #moves: (Move | undefined)[]

  constructor(sample: Sample, heard: Hearing, weights: Weights, extra: readonly number[]) {
    this.#sample = sample
    this.#heard = heard
    this.#weights = weights
    this.#extra = extra
    this.#width = heard.length + 1
    const cells = (sample.words.length + 1) * this.#width
    this.#scores = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY)
    this.#moves = new Array(cells)
    this.#scores[0] = 0
  }

  result(): Alignment | undefined {
    const { words, slots } = this.#sample
    for (let step = 0; step <= words.length; step++) {
      for (let at = 0; at < this.#width; at++) {
        if (this.#scores[step * this.#width + at] === Number.NEGATIVE_INFINITY) continue
        if (at < this.#heard.length) this.#reach(step, at, step, at + 1, 'extra', 0, this.#extra[at] ?? 0)
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
    kind: Move['kind'],
    gain: number,
    cost: number,
    filling?: Filling,
  ): void {
    const from = step * this.#width + at
    const to = toStep * this.#width + toAt
    const score = (this.#scores[from] ?? 0) + gain - cost
    if (score <= (this.#scores[to] ?? 0)) return
    this.#scores[to] = score
    this.#moves[to] = { from, kind, gain, filling }
  }

  #word(step: number, at: number): void {
    const { words } = this.#sample
    const weight = this.#weightOf(step)
    const missing = weight <= WEIGHT.functionWord ? COST.missingFunctionWord : COST.missing * weight
    this.#reach(step, at, step + 1, at, 'missing', 0, missing)
    if (at >= this.#heard.length) return
    for (const alternative of this.#heard.alternativesAt(at)) {
      if (!alternative.words.every((word, offset) => words[step + offset] === word)) continue
      let full = 0
      for (let offset = 0; offset < alternative.words.length; offset++) full += this.#weightOf(step + offset)
      const gain = full * alternative.likeness
      const toStep = step + alternative.words.length
      this.#reach(step, at, toStep, at + alternative.span, 'word', gain, full - gain)
    }
  }

  #weightOf(step: number): number {
    return this.#weights.of(this.#sample.words[step] ?? -1) ?? 0
  }

  #slot(step: number, at: number): void {
    const slot = this.#sample.slots[step]
    if (!slot) return
    this.#reach(step, at, step + 1, at, 'missing', 0, COST.missingSlot)
    if (at >= this.#heard.length) return
    const known = slot.type.nearAt(this.#heard, at)
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
      this.#reach(step, at, step + 1, end, 'slot', FREE_SLOT, cost, filling)
    }
  }

  #known(step: number, at: number, { end, values, value, likeness }: KnownStretch): void {
    const slot = this.#sample.slots[step]
    if (!slot || end === at) return
    const full = WEIGHT.slot + WEIGHT.valueWord * (end - at - 1)
    const filling: Filling = { slot, start: at, end, values, value, isFree: false }
    this.#reach(step, at, step + 1, end, 'slot', full * likeness, full * (1 - likeness), filling)
  }

  #trace(): Alignment | undefined {
    const { intent, words } = this.#sample
    let cell = words.length * this.#width + this.#heard.length
    const score = this.#scores[cell] ?? Number.NEGATIVE_INFINITY
    if (score === Number.NEGATIVE_INFINITY) return undefined
    const fillings: Filling[] = []
    const covered: boolean[] = new Array(this.#heard.length).fill(false)
    let gained = 0
    let contentWords = 0
    let literalWords = 0
    for (let move = this.#moves[cell]; move; cell = move.from, move = this.#moves[cell]) {
      gained += move.gain
      if (move.kind === 'word') {
        literalWords++
        if (move.gain > WEIGHT.functionWord) contentWords++
      }
      if (move.filling) fillings.unshift(move.filling)
      if (move.kind === 'word' || move.kind === 'slot') {
        for (let at = move.from % this.#width; at < cell % this.#width; at++) covered[at] = true
      }
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

function wordsOf(fillings: readonly Filling[]): { knownWords: number; freeWords: number } {
  let knownWords = 0
  let freeWords = 0
  for (const { start, end, isFree } of fillings) {
    if (isFree) freeWords += end - start
    else knownWords += end - start
  }
  return { knownWords, freeWords }
}
