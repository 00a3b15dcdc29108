/** How a word is said where its spelling does not tell. */
export interface LexiconEntry {
  /** As it is written. With a capital in it, it is found only so; without one, in any case. */
  readonly word: string
  readonly says: Pronunciation
  /** BCP 47; the entry holds for voices of this language, and for all where it is absent. */
  readonly language?: string
}

export type Pronunciation =
  | { readonly alias: string }
  | { readonly alphabet: 'ipa' | 'x-sampa'; readonly ph: string }

export type Lexicon = readonly LexiconEntry[]

/** A lexicon as its creator wrote it. */
export interface LexiconText {
  readonly text: string
  /** Grows with each change; 0 where there is none yet. */
  readonly version: number
}

export const NO_LEXICON: LexiconText = { text: '', version: 0 }

/** The port that keeps lexicons: the shelf's, and one for each show. */
export interface Lexicons {
  /** @param show undefined for the shelf's */
  get(show?: string): Promise<LexiconText>
  /** Replaces the one of this version. False when another was put meanwhile. */
  replace(show: string | undefined, text: string, version: number): Promise<boolean>
}
