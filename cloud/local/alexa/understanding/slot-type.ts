import { own } from '../own.ts'
import type { Hearing } from './hearing.ts'
import { inlineValues, type ModelSlotType } from './interaction-model.ts'
import type { LanguageWords } from './language-words.ts'
import type { Language, ValueGrammar } from './languages/language.ts'
import { TokenTrie } from './token-trie.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A value of a slot type, as entity resolution names it. */
export interface SlotValue {
  /** As the model has it; Alexa makes one from the name where it is left out. */
  readonly id?: string
  readonly name: string
  /** Added by Dialog.UpdateDynamicEntities. */
  readonly isDynamic?: boolean
}

/** A stretch of an utterance that a type knows. */
export interface KnownStretch {
  /** The position after its last word. */
  readonly end: number
  /** The listed values that it means; none for a type that is not listed. */
  readonly values: readonly SlotValue[]
  /** Alexa's own value where it is not what was said: "PT5M". */
  readonly value?: string
  /** From 0 to 1; 1 is a value word for word. */
  readonly likeness: number
}

/** What may fill a slot. */
export interface SlotType {
  readonly name: string
  /** Its values are the skill's own, so that the slot carries `resolutions`. */
  readonly isListed: boolean
  /** Words that are no value of it may fill it too: a custom type is no enumeration. */
  readonly isOpen: boolean
  /** AMAZON.SearchQuery: any words, and none is more likely than another. */
  readonly isPhrase: boolean
  /** How many words its longest values have, by and large. */
  readonly usualWords: number
  /** The known stretches that begin at a position, word for word. */
  knownAt(heard: Hearing, at: number): readonly KnownStretch[]
  /** Those that may have been meant as well. */
  nearAt(heard: Hearing, at: number): readonly KnownStretch[]
}

const NOTHING: readonly KnownStretch[] = []

/** A type that reads nothing by itself: any words are its value. */
export const openType = (name: string): SlotType => ({
  name,
  isListed: false,
  isOpen: true,
  isPhrase: PHRASES.has(name),
  usualWords: PHRASES.has(name) ? 8 : 3,
  knownAt: () => NOTHING,
  nearAt: () => NOTHING,
})

const PHRASES = new Set(['AMAZON.SearchQuery', 'AMAZON.LITERAL'])

/** A built-in type with rules of its own. */
export function grammarType(name: string, grammar: ValueGrammar): SlotType {
  const knownAt = (heard: Hearing, at: number) =>
    grammar(heard.tokens, at, heard.now).map(({ end, value }) => ({ end, value, values: [], likeness: 1 }))
  return { name, isListed: false, isOpen: false, isPhrase: false, usualWords: 3, knownAt, nearAt: knownAt }
}

/** A type of the model, or a built-in one that has a list of its own, that the model adds values to, or both. */
export class ListedType implements SlotType {
  readonly name: string
  readonly isListed: boolean
  readonly isOpen = true
  readonly isPhrase = false
  usualWords = 1
  readonly #trie = new TokenTrie<SlotValue>()
  readonly #loose = new TokenTrie<SlotValue>()
  readonly #words: LanguageWords
  readonly #vocabulary: Vocabulary

  constructor(name: string, isListed: boolean, words: LanguageWords, vocabulary: Vocabulary) {
    this.name = name
    this.isListed = isListed
    this.#words = words
    this.#vocabulary = vocabulary
  }

  /** @param phrase the value's name or a synonym of it */
  add(phrase: string, value: SlotValue): void {
    const keys = this.#words.tokeniser.keys(phrase)
    const words = keys.map(key => this.#vocabulary.add(key))
    this.#trie.add(words, value)
    this.usualWords = Math.max(this.usualWords, Math.min(keys.length, MOST_USUAL_WORDS))
    const content = words.filter((_, at) => !this.#words.functionWords.has(keys[at] ?? ''))
    if (content.length > 0 && content.length < words.length) this.#loose.add(content, value)
  }

  knownAt(heard: Hearing, at: number): readonly KnownStretch[] {
    const added = heard.dynamicTypes.get(this.name)
    const own = this.#exactAt(heard, at)
    return added ? joined(own, added.#exactAt(heard, at)) : own
  }

  nearAt(heard: Hearing, at: number): readonly KnownStretch[] {
    const added = heard.dynamicTypes.get(this.name)
    const own = this.#likeAt(heard, at)
    return added ? joined(own, added.#likeAt(heard, at)) : own
  }

  #exactAt(heard: Hearing, at: number): readonly KnownStretch[] {
    let stretches: KnownStretch[] | undefined
    let node: number | undefined = TokenTrie.ROOT
    for (let end = at; node !== undefined; end++) {
      const values = this.#trie.at(node)
      if (values.length > 0) {
        stretches ??= []
        stretches.push({ end, values: this.#named(values), likeness: 1 })
      }
      const word: number | undefined = heard.words[end]
      node = word === undefined || word < 0 ? undefined : this.#trie.next(node, word)
    }
    return stretches ?? NOTHING
  }

  #likeAt(heard: Hearing, at: number): readonly KnownStretch[] {
    const found = new Map<number, KnownStretch>()
    this.#follow(this.#trie, heard, at, 1, found)
    this.#follow(this.#loose, heard, at, WITHOUT_FUNCTION_WORDS, found)
    return [...found.values()]
  }

  #follow(
    trie: TokenTrie<SlotValue>,
    heard: Hearing,
    at: number,
    likeness: number,
    found: Map<number, KnownStretch>,
  ) {
    let steps = 0
    const walk = (node: number, end: number, likeness: number, isSkipped = false): void => {
      if (++steps > MOST_STEPS) return
      const values = trie.at(node)
      const better = !isSkipped && values.length > 0 && likeness > (found.get(end)?.likeness ?? 0)
      if (better) found.set(end, { end, values: this.#named(values), likeness })
      if (end >= heard.length) return
      for (const alternative of heard.alternativesAt(end)) {
        const lower = likeness * alternative.likeness
        if (alternative.isSynonym || lower < LEAST_LIKENESS) continue
        let next: number | undefined = node
        for (const word of alternative.words) next = next === undefined ? next : trie.next(next, word)
        if (next !== undefined) walk(next, end + alternative.span, lower)
      }
      if (node !== TokenTrie.ROOT && heard.isLight(end)) walk(node, end + 1, likeness * SKIPPED_WORD, true)
    }
    walk(TokenTrie.ROOT, at, likeness)
  }

  #named = (values: readonly SlotValue[]) => values.filter(value => value !== AMAZONS_OWN)
}

/** Where both know a stretch it means the values of both. */
function joined(own: readonly KnownStretch[], added: readonly KnownStretch[]): readonly KnownStretch[] {
  if (added.length === 0) return own
  const byEnd = new Map(own.map(stretch => [stretch.end, stretch]))
  for (const stretch of added) {
    const other = byEnd.get(stretch.end)
    const values = [...(other?.values ?? []), ...stretch.values]
    const likeness = Math.max(other?.likeness ?? 0, stretch.likeness)
    byEnd.set(stretch.end, { end: stretch.end, values, likeness })
  }
  return [...byEnd.values()]
}

const MOST_USUAL_WORDS = 6
const MOST_STEPS = 200
const LEAST_LIKENESS = 0.6
const WITHOUT_FUNCTION_WORDS = 0.9
const SKIPPED_WORD = 0.95

/** All slot types of a model by name. */
export class SlotTypes {
  readonly #known = new Map<string, SlotType>()
  readonly #language: Language
  readonly #words: LanguageWords
  readonly #vocabulary: Vocabulary

  constructor(
    types: readonly ModelSlotType[],
    language: Language,
    words: LanguageWords,
    vocabulary: Vocabulary,
  ) {
    this.#language = language
    this.#words = words
    this.#vocabulary = vocabulary
    for (const type of types) this.#known.set(type.name, this.#listed(type))
  }

  get(name: string): SlotType {
    const known = this.#known.get(name)
    if (known) return known
    const type = this.#builtIn(name)
    this.#known.set(name, type)
    return type
  }

  #listed(type: ModelSlotType): SlotType {
    const listed = new ListedType(type.name, true, this.#words, this.#vocabulary)
    for (const { id, name } of inlineValues(type)) {
      const value: SlotValue = { ...(id ? { id } : {}), name: name.value }
      listed.add(name.value, value)
      for (const synonym of name.synonyms ?? []) listed.add(synonym, value)
    }
    this.#addOwnList(listed)
    return listed
  }

  #builtIn(name: string): SlotType {
    const grammar = own(this.#language.valueGrammars, name)
    if (grammar) return grammarType(name, grammar)
    if (!own(this.#language.lists, name)) return openType(name)
    const listed = new ListedType(name, false, this.#words, this.#vocabulary)
    this.#addOwnList(listed)
    return listed
  }

  /** What Alexa herself knows of a built-in type. */
  #addOwnList(listed: ListedType): void {
    for (const value of own(this.#language.lists, listed.name) ?? []) listed.add(value, AMAZONS_OWN)
  }
}

/** Known to Alexa, and no value of the skill's. */
const AMAZONS_OWN: SlotValue = { name: '' }
