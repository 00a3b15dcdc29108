import type { LookupIndex } from '../lookup-index.ts'
import { type Match, type SearchOptions, search } from './search.ts'

/**
 * What is to be done about what was heard: `one`: take it; `several`: ask which of these two to five, best first;
 * `nearest`: nothing fits, and this is the nearest; `none`: nothing is even near.
 */
export type Found =
  | { readonly kind: 'one'; readonly match: Match }
  | { readonly kind: 'several'; readonly matches: readonly Match[] }
  | { readonly kind: 'nearest'; readonly match: Match }
  | { readonly kind: 'none' }

/**
 * Calibrated on `test/bench/find.ts`: of what was heard of a title that stands on the shelf, one in thirty is less
 * like the right one than this, and of what was heard of none one in a hundred is more like some other.
 */
const FITS = 0.7
/** Titles that are said in part are less like; where several are, it is asked which. */
const FITS_IN_PART = 0.58
/** What is less like is not even near. */
export const NEAR = 0.45
/** As much better must the best be than the next to be taken without a question. */
const MARGIN = 0.04

/** Of episodes that are called the same, the newest is meant. */
export function findHeard(index: Pick<LookupIndex, 'names'>, heard: string, options: SearchOptions): Found {
  const matches = search(index, heard, { limit: 8, ...options })
  const [best] = matches
  if (!best || best.likeness < NEAR) return { kind: 'none' }
  const near = matches.filter(({ likeness }) => likeness > best.likeness - MARGIN)
  const alike = [...Map.groupBy(near, ({ title }) => title.toLowerCase()).values()].flatMap(
    ([first]) => first ?? [],
  )
  if (alike.length > 1 && best.likeness >= FITS_IN_PART)
    return { kind: 'several', matches: alike.slice(0, 5) }
  return { kind: best.likeness < FITS ? 'nearest' : 'one', match: best }
}
