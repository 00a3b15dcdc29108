/** What is known of how a language is written, for the ear alone: nothing of it is ever said or shown. */
export interface SoundLanguage {
  /**
   * `spelling>phones`, parted by spaces, in lower case. `^` stands for the word's begin, `$` for its end, and
   * `c/eiy` for a `c` that one of these letters follows. Longer spellings go first. Phones are those of costs.ts.
   */
  readonly rules: string
  /** Words that say little of which title it is: articles and the like, and what people put around a title. */
  readonly light: string
  /** `written>spoken`, parted by semicolons. */
  readonly short: string
  /** Words after which a number stands: "part", "episode". */
  readonly counters: string
  readonly numbers: NumberWords
}

export interface NumberWords {
  /** `word=value`, parted by spaces; values up to 99, 100 and 1000. */
  readonly cardinals: string
  readonly ordinals: string
  /** Words that are a number only beside another one or after a counter, since they are articles: `un=1`. */
  readonly articles?: string
  /** What may stand between the parts of a number. */
  readonly and?: string
  /** Whether 21 is one and twenty, and whether "and" is said in twenty and one. */
  readonly isUnitsFirst?: boolean
  readonly isAndWithin?: boolean
  /** `twenties`: 97 is four twenties ten seven; `tens`: 20 is two ten; `teens`: 13 is three ten. */
  readonly order?: 'twenties' | 'tens' | 'teens'
  /** Endings that make an ordinal of a cardinal. */
  readonly ordinalEndings?: string
}
