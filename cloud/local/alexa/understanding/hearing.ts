import type { LanguageWords } from './language-words.ts'
import type { Moment } from './languages/language.ts'
import type { KnownStretch, ListedType, SlotType } from './slot-type.ts'
import type { Token } from './tokens.ts'
import type { NearWord, Vocabulary } from './vocabulary.ts'

/** What a word, or a few, of an utterance may have been. */
export interface Alternative {
  /** Words of the vocabulary. */
  readonly words: readonly number[]
  /** Of how many words of the utterance. */
  readonly span: number
  /** From 0 to 1; 1 is what was said. */
  readonly likeness: number
  /** Other words for the same; names have none. */
  readonly isSynonym?: boolean
}

const LIKENESS = { joined: 0.95, split: 0.93 }
const MIN_PART = 3
const MOST_REPEATED = 3

/** What else is known while an utterance is heard. */
export interface Hearsay {
  readonly now: Moment
  /** By the name of a type: the values that the skill added in this session. */
  readonly dynamicTypes: ReadonlyMap<string, ListedType>
}

/** An utterance as the words of one model, and what else may have been meant by them. */
export class Hearing {
  readonly tokens: readonly Token[]
  /** By position: the word of the vocabulary, or -1. */
  readonly words: readonly number[]
  readonly now: Moment
  readonly dynamicTypes: ReadonlyMap<string, ListedType>
  readonly #vocabulary: Vocabulary
  readonly #language: LanguageWords
  #fillers: readonly boolean[] | undefined
  readonly #known: Stretches = new Map()
  readonly #near: Stretches = new Map()
  readonly #alternatives: (readonly Alternative[] | undefined)[] = []

  constructor(
    tokens: readonly Token[],
    vocabulary: Vocabulary,
    language: LanguageWords,
    { now, dynamicTypes }: Hearsay,
  ) {
    this.tokens = tokens
    this.words = tokens.map(({ key }) => vocabulary.find(key) ?? -1)
    this.now = now
    this.dynamicTypes = dynamicTypes
    this.#vocabulary = vocabulary
    this.#language = language
  }

  get length(): number {
    return this.tokens.length
  }

  isFunctionWord(at: number): boolean {
    return this.#language.functionWords.has(this.tokens[at]?.key ?? '')
  }

  isFiller(at: number): boolean {
    if (!this.#fillers) this.#fillers = this.#findFillers()
    return this.#fillers[at] ?? false
  }

  #findFillers(): boolean[] {
    const found: boolean[] = []
    for (let at = 0; at < this.tokens.length; at++) {
      const length = this.#language.fillerAt(this.tokens, at)
      for (let offset = 0; offset < length; offset++) found[at + offset] = true
    }
    return found
  }

  /** Said once more right after, as by one who begins again: "what did what did i spend". */
  isRepeated(at: number): boolean {
    for (let words = 1; words <= MOST_REPEATED; words++) {
      for (let start = Math.max(0, at - words + 1); start <= at; start++) {
        if (this.#isSaidTwice(start, words)) return true
      }
    }
    return false
  }

  #isSaidTwice(start: number, words: number): boolean {
    if (start + 2 * words > this.tokens.length) return false
    for (let at = start; at < start + words; at++) {
      if (this.tokens[at]?.key !== this.tokens[at + words]?.key) return false
    }
    return true
  }

  /** What a type reads at a position, remembered: many samples ask for the same. */
  knownAt(type: SlotType, at: number): readonly KnownStretch[] {
    return remembered(this.#known, type, at, () => type.knownAt(this, at))
  }

  /** What it may have read as well. */
  nearAt(type: SlotType, at: number): readonly KnownStretch[] {
    return remembered(this.#near, type, at, () => type.nearAt(this, at))
  }

  /** What may have been said from a position on, the word itself first. */
  alternativesAt(at: number): readonly Alternative[] {
    const known = this.#alternatives[at]
    if (known) return known
    const found: Alternative[] = []
    const word = this.words[at] ?? -1
    if (word >= 0) found.push({ words: [word], span: 1, likeness: 1 })
    this.#addRelated(at, found)
    this.#addNear(at, found)
    this.#addJoined(at, found)
    if (word < 0) this.#addSplit(at, found)
    this.#alternatives[at] = found
    return found
  }

  #addRelated(at: number, found: Alternative[]): void {
    for (const { said, meant, likeness, isSynonym } of this.#language.related(this.tokens[at]?.key ?? '')) {
      if (!said.every((key, offset) => this.tokens[at + offset]?.key === key)) continue
      const words = meant.map(key => this.#vocabulary.find(key) ?? -1)
      if (!words.includes(-1)) found.push({ words, span: said.length, likeness, isSynonym })
    }
  }

  /** A word that the model has is what it is; another ending of it may be meant all the same. */
  #addNear(at: number, found: Alternative[]): void {
    const isKnown = (this.words[at] ?? -1) >= 0
    if (isKnown && this.isFunctionWord(at)) return
    const near = this.#vocabulary.near(this.tokens[at]?.key ?? '')
    const like = isKnown ? near.filter(isSameStem) : near
    for (const { word, likeness } of like) found.push({ words: [word], span: 1, likeness })
  }

  #addJoined(at: number, found: Alternative[]): void {
    const [first, second] = [this.tokens[at]?.key, this.tokens[at + 1]?.key]
    if (first === undefined || second === undefined) return
    const word = this.#vocabulary.find(first + (second === "'s" ? 's' : second))
    if (word !== undefined) found.push({ words: [word], span: 2, likeness: LIKENESS.joined })
  }

  #addSplit(at: number, found: Alternative[]): void {
    const key = this.tokens[at]?.key ?? ''
    for (let cut = MIN_PART; cut <= key.length - MIN_PART; cut++) {
      const first = this.#vocabulary.find(key.slice(0, cut))
      const second = first === undefined ? undefined : this.#vocabulary.find(key.slice(cut))
      if (first === undefined || second === undefined) continue
      found.push({ words: [first, second], span: 1, likeness: LIKENESS.split })
    }
  }
}

const isSameStem = ({ likeness }: NearWord) => likeness > 0.9

/** By type and position. */
type Stretches = Map<SlotType, (readonly KnownStretch[])[]>

function remembered(
  stretches: Stretches,
  type: SlotType,
  at: number,
  read: () => readonly KnownStretch[],
): readonly KnownStretch[] {
  let ofType = stretches.get(type)
  if (!ofType) {
    ofType = []
    stretches.set(type, ofType)
  }
  const known = ofType[at] ?? read()
  ofType[at] = known
  return known
}
