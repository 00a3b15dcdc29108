import { EMPTY_INDEX } from '../../core/catalog/lookup/open-lookup-index.ts'
import type { LookupIndex, LookupIndexes } from '../../core/catalog/lookup-index.ts'

/** How long what is in memory is taken for true while a listener is in the middle of something. */
const FRESH_FOR_MILLISECONDS = 60_000

/** The lookup index in this function's memory. */
export interface Shelf {
  /** As it was a minute ago or later. */
  index(): Promise<LookupIndex>
  /** As it is now; one request that carries nothing when it has not changed. */
  latestIndex(): Promise<LookupIndex>
}

export function openShelf(lookupIndexes: LookupIndexes, now: () => number): Shelf {
  let held: { index: LookupIndex; eTag?: string } = { index: EMPTY_INDEX }
  let checkedAt = Number.NEGATIVE_INFINITY

  async function latestIndex() {
    const answer = await lookupIndexes.get(held.eTag)
    // What cannot be read now is not better than what is held: publish builds it anew within a minute.
    if (answer !== 'unchanged') held = { index: held.index, ...(answer ?? { index: EMPTY_INDEX }) }
    checkedAt = now()
    return held.index
  }

  return {
    index: async () => (now() - checkedAt < FRESH_FOR_MILLISECONDS ? held.index : latestIndex()),
    latestIndex,
  }
}
