import type { MatcherContext } from 'expect'

/** A text as a test wants it; upper case, lower case and spaces do not count. */
export type Wanted = string | RegExp | AsymmetricMatcher

/** Such as `expect.stringContaining('…')`. */
export interface AsymmetricMatcher {
  asymmetricMatch(other: unknown): boolean
}

/** Whether a text is what is wanted. */
export const isWanted = (text: string | undefined, wanted: Wanted): boolean =>
  typeof wanted === 'string' ? text !== undefined && plain(text) === plain(wanted) : fits(text, wanted)

/** Whether a text holds the words that are wanted. */
export const holdsWanted = (text: string | undefined, wanted: Wanted): boolean =>
  typeof wanted === 'string' ? text !== undefined && plain(text).includes(plain(wanted)) : fits(text, wanted)

/** As a message shows it. */
export const showWanted = ({ utils }: MatcherContext, wanted: Wanted): string => utils.printExpected(wanted)

const fits = (text: string | undefined, wanted: RegExp | AsymmetricMatcher) =>
  wanted instanceof RegExp
    ? text !== undefined && new RegExp(wanted.source, wanted.flags.replace(/[gy]/g, '')).test(oneSpaced(text))
    : wanted.asymmetricMatch(text)

const oneSpaced = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
const plain = (text: string) => oneSpaced(text).toLowerCase()
