import { Grammar, type GrammarIntent, type SlotEdge } from './grammar.ts'
import type { Hearing } from './hearing.ts'
import { byRank, type Filling, isMeant, type Reading } from './reading.ts'
import type { KnownStretch } from './slot-type.ts'

/** The best reading word for word of every intent that fits the whole utterance, the best first. */
export function parse(grammar: Grammar, heard: Hearing): Reading[] {
  return [...new Parser(grammar, heard).readingsFrom(Grammar.ROOT, 0)].filter(isMeant).sort(byRank)
}

/** Nobody says a value of more words without a pause. */
const MOST_FREE_WORDS = 30
/** A sample of thirty slots side by side can be read in more ways than anybody waits for. */
const MOST_TRIALS = 8_000

class Parser {
  readonly #grammar: Grammar
  readonly #heard: Hearing
  /** By node and position: without it two free slots in a row would cost the square of the words. */
  readonly #known = new Map<number, readonly Reading[]>()
  #trials = 0

  constructor(grammar: Grammar, heard: Hearing) {
    this.#grammar = grammar
    this.#heard = heard
  }

  /** The best reading of every intent for the words from a position on. */
  readingsFrom(node: number, at: number): readonly Reading[] {
    if (at === this.#heard.length) return this.#grammar.endsAt(node).map(emptyReading)
    if (this.#grammar.isLeaf(node)) return NONE
    const place = node * (this.#heard.length + 1) + at
    const known = this.#known.get(place)
    if (known) return known
    const readings = this.#read(node, at)
    this.#known.set(place, readings)
    return readings
  }

  #read(node: number, at: number): readonly Reading[] {
    let best: Map<GrammarIntent, Reading> | undefined
    const consider = (reading: Reading) => {
      best ??= new Map()
      const other = best.get(reading.intent)
      if (!other || byRank(reading, other) < 0) best.set(reading.intent, reading)
    }
    const word = this.#heard.words[at] ?? -1
    const next = word < 0 ? undefined : this.#grammar.after(node, word)
    if (next !== undefined) {
      const content = this.#heard.isFunctionWord(at) ? 0 : 1
      for (const rest of this.readingsFrom(next, at + 1)) consider(withWord(rest, content))
    }
    for (const edge of this.#grammar.slotsAt(node)) this.#readSlot(edge, at, consider)
    return best ? [...best.values()] : NONE
  }

  #readSlot({ slot, to }: SlotEdge, at: number, consider: (reading: Reading) => void): void {
    const known = this.#heard.knownAt(slot.type, at)
    for (const { end, values, value } of known) {
      const rests = this.readingsFrom(to, end)
      if (rests.length === 0) continue
      const filling: Filling = { slot, start: at, end, values, value, isFree: false }
      for (const rest of rests) consider(withFilling(rest, filling))
    }
    if (slot.type.isOpen) this.#readFree({ slot, to }, at, known, consider)
  }

  #readFree(
    { slot, to }: SlotEdge,
    at: number,
    known: readonly KnownStretch[],
    consider: (reading: Reading) => void,
  ): void {
    const { length } = this.#heard
    const first = this.#grammar.isLeaf(to) ? length : at + 1
    for (let end = first; end <= Math.min(length, Math.max(first, at + MOST_FREE_WORDS)); end++) {
      if (++this.#trials > MOST_TRIALS) return
      if (known.some(stretch => stretch.end === end)) continue
      const rests = this.readingsFrom(to, end)
      if (rests.length === 0) continue
      const filling: Filling = { slot, start: at, end, values: [], isFree: true }
      for (const rest of rests) consider(withFilling(rest, filling))
    }
  }
}

const NONE: readonly Reading[] = []

const emptyReading = (intent: GrammarIntent): Reading => ({
  intent,
  fillings: [],
  literalWords: 0,
  contentWords: 0,
  knownWords: 0,
  freeWords: 0,
})

const withWord = (rest: Reading, content: number): Reading => ({
  intent: rest.intent,
  fillings: rest.fillings,
  literalWords: rest.literalWords + 1,
  contentWords: rest.contentWords + content,
  knownWords: rest.knownWords,
  freeWords: rest.freeWords,
})

function withFilling(rest: Reading, filling: Filling): Reading {
  const words = filling.end - filling.start
  return {
    intent: rest.intent,
    fillings: [filling, ...rest.fillings],
    literalWords: rest.literalWords,
    contentWords: rest.contentWords,
    knownWords: rest.knownWords + (filling.isFree ? 0 : words),
    freeWords: rest.freeWords + (filling.isFree ? words : 0),
  }
}
