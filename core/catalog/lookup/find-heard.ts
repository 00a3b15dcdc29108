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

const FITS = 0.6
const NEAR = 0.4
/** As much better must the best be than the next to be taken without a question. */
const MARGIN = 0.08

export function findHeard(index: LookupIndex, heard: string, options: SearchOptions): Found {
  const matches = search(index, heard, { limit: 5, ...options })
  const [best] = matches
  if (!best || best.likeness < NEAR) return { kind: 'none' }
  if (best.likeness < FITS) return { kind: 'nearest', match: best }
  const alike = matches.filter(({ likeness }) => likeness >= FITS && likeness > best.likeness - MARGIN)
  return alike.length > 1 && alike.some(({ title }) => title !== best.title)
    ? { kind: 'several', matches: alike }
    : { kind: 'one', match: best }
}
