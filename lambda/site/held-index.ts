import { EMPTY_INDEX } from '../../core/catalog/lookup/open-lookup-index.ts'
import type { LookupIndex, LookupIndexes } from '../../core/catalog/lookup-index.ts'

/** How long what is in memory is taken for true: short beside what CloudFront keeps of a page. */
const FRESH_FOR_MILLISECONDS = 5_000

/**
 * The lookup index in this function's memory: a look that finds it unchanged carries nothing. What cannot be read
 * leaves the last one in its place.
 */
export function holdIndex(lookupIndexes: Pick<LookupIndexes, 'get'>, now: () => number) {
  let held: { readonly index: LookupIndex; readonly eTag: string } | undefined
  let checkedAt = Number.NEGATIVE_INFINITY

  async function look(): Promise<LookupIndex> {
    const startedAt = now()
    const answer = await lookupIndexes.get(held?.eTag)
    if (answer !== 'unchanged' && answer?.index) held = { index: answer.index, eTag: answer.eTag }
    checkedAt = startedAt
    return held?.index ?? EMPTY_INDEX
  }

  return async (): Promise<LookupIndex> => {
    if (!held) return look()
    if (now() - checkedAt < FRESH_FOR_MILLISECONDS) return held.index
    const { index } = held
    return look().catch(() => index)
  }
}
