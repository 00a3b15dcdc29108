/** What a language says for numbers, dates, times and durations. Words are as the tokeniser leaves them. */
export interface ValueWords {
  /** Digits that are not number words: "oh". */
  readonly digits?: Readonly<Record<string, number>>
  /** How often the digit after it is said: "double". */
  readonly repeats?: Readonly<Record<string, number>>
  /** "one" as an article, where it is meant as a number: "eine". */
  readonly ones: readonly string[]
  readonly minus: readonly string[]
  /** Before the digits of a fraction: "point". */
  readonly points: readonly string[]

  /** Ordinals by word or two words, of units and of tens ("twenty first" is 20 and 1). */
  readonly ordinals: Readonly<Record<string, number>>
  /** What makes an ordinal of digits: "rd" in "3rd". */
  readonly ordinalEndings: readonly string[]
  /** An ordinal in one word of which there is no list: "einundzwanzigster". */
  readonly readOrdinal?: (word: string) => number | undefined
  /** Between the parts of an ordinal, and before one: "et" in "vingt et unième", "第". */
  readonly ordinalJoints?: readonly string[]
  /** With {n}: "第{n}", "{n}番目". */
  readonly ordinalPatterns?: readonly string[]

  /** January first; several names of a month are parted by "/". */
  readonly months: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** Patterns of {n}, {one}, {day}, {month}, {weekday}, {year}, {ordinal}, and what they mean; see `date.ts`. */
  readonly dates: Readonly<Record<string, string>>
  /** The hours of a clock by name, from one o'clock on, where they are no plain numbers: "الثالثة". */
  readonly hours?: readonly string[]
  /** Patterns of {hour}, {minute}, {pm}; see `time.ts`. */
  readonly times: Readonly<Record<string, string>>
  readonly durations: DurationWords
}

export interface DurationWords {
  /** By the letter of ISO 8601, "TM" for minutes and "M" for months: their names. */
  readonly units: Readonly<Record<DurationUnit, readonly string[]>>
  /** "an" in "an hour". */
  readonly ones: readonly string[]
  /** Between two parts: "and". */
  readonly joints: readonly string[]
  /** After an amount or a unit: "and a half"; each a phrase. */
  readonly halves: readonly string[]
  /** Whole durations by their phrase: "half an hour" is PT30M. */
  readonly fixed: Readonly<Record<string, string>>
}

export type DurationUnit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS'
