import type { Language } from './languages/language.ts'
import { TokenPhrases } from './token-phrases.ts'
import { type Token, Tokeniser } from './tokens.ts'

/** A way to say the same in other words. */
export interface Related {
  /** The words that are said. */
  readonly said: readonly string[]
  /** The words that may be meant. */
  readonly meant: readonly string[]
  readonly likeness: number
  /** It means the same and sounds different: a name is never said so. */
  readonly isSynonym: boolean
}

const LIKENESS = { homophone: 0.95, synonym: 0.8 }

/** What a language says about words, made ready once. */
export class LanguageWords {
  readonly tokeniser: Tokeniser
  readonly functionWords: ReadonlySet<string>
  readonly #fillers: TokenPhrases
  /** By the first word that is said. */
  readonly #related = new Map<string, Related[]>()

  constructor(language: Language) {
    const { functionWords, fillers, synonyms, homophones } = language.phrases
    this.tokeniser = new Tokeniser(language)
    this.functionWords = new Set(
      functionWords.map(word => this.tokeniser.keys(word)).flatMap(keys => (keys.length === 1 ? keys : [])),
    )
    this.#fillers = new TokenPhrases(fillers, this.tokeniser)
    for (const group of homophones) this.#relate(group, LIKENESS.homophone, false)
    for (const group of synonyms) this.#relate(group, LIKENESS.synonym, true)
  }

  /** How many words the longest filler takes at a position; 0 where none stands there. */
  fillerAt(tokens: readonly Token[], at: number): number {
    return this.#fillers.lengthAt(tokens, at)
  }

  related(key: string): readonly Related[] {
    return this.#related.get(key) ?? NONE
  }

  #relate(group: readonly string[], likeness: number, isSynonym: boolean): void {
    const phrases = group.map(phrase => this.tokeniser.keys(phrase)).filter(({ length }) => length > 0)
    for (const said of phrases) {
      const [first = ''] = said
      const known = this.#related.get(first) ?? []
      for (const meant of phrases) if (meant !== said) known.push({ said, meant, likeness, isSynonym })
      this.#related.set(first, known)
    }
  }
}

const NONE: readonly Related[] = []

const READY = new WeakMap<Language, LanguageWords>()

/** The words of a language, which are made ready when they are first asked for. */
export function wordsOf(language: Language): LanguageWords {
  const known = READY.get(language) ?? new LanguageWords(language)
  READY.set(language, known)
  return known
}
