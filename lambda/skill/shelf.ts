import { setTimeout as delay } from 'node:timers/promises'
import { EMPTY_INDEX } from '../../core/catalog/lookup/open-lookup-index.ts'
import type { LookupIndex, LookupIndexes } from '../../core/catalog/lookup-index.ts'

/** How long what is in memory is taken for true while a listener is in the middle of something. */
const FRESH_FOR_MILLISECONDS = 60_000

/** How long a listener waits at the most for what is new, when there is something to go on with. */
const PATIENCE_MILLISECONDS = 300

/** The lookup index in this function's memory. */
export interface Shelf {
  /** As it was a minute ago or later. */
  index(): Promise<LookupIndex>
  /**
   * As it is now: one request that carries nothing when it has not changed. A large one that has changed goes on
   * coming in while the one in memory serves, and a fault of the store leaves that one in its place.
   */
  latestIndex(): Promise<LookupIndex>
}

export function openShelf(lookupIndexes: Pick<LookupIndexes, 'get'>, now: () => number): Shelf {
  let held: { index: LookupIndex; eTag?: string } | undefined
  let checkedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<LookupIndex> | undefined

  async function look(): Promise<LookupIndex> {
    const startedAt = now()
    const answer = await lookupIndexes.get(held?.eTag)
    const index = held?.index ?? EMPTY_INDEX
    // What cannot be read now is not better than what is held: publish builds it anew within a minute.
    if (answer !== 'unchanged' || !held)
      held = answer && answer !== 'unchanged' ? { index, ...answer } : { index: EMPTY_INDEX }
    checkedAt = startedAt
    return held.index
  }

  async function latestIndex(): Promise<LookupIndex> {
    looking ??= look().finally(() => {
      looking = undefined
    })
    const before = held
    if (!before) return looking
    const soon = new AbortController()
    const late = delay(PATIENCE_MILLISECONDS, before.index, { signal: soon.signal, ref: false }).catch(
      () => before.index,
    )
    return Promise.race([looking.catch(() => before.index), late]).finally(() => soon.abort())
  }

  return {
    index: async () => (held && now() - checkedAt < FRESH_FOR_MILLISECONDS ? held.index : latestIndex()),
    latestIndex,
  }
}
