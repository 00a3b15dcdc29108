import type { EpisodeRef } from '../../core/catalog/episode.ts'
import type { ListedPlan } from '../../core/catalog/retired-plans.ts'
import { contentHash } from '../../core/content-hash.ts'
import type { Waiter } from '../../core/synthesis/takes.ts'

/**
 * The one table. Its key is `pk` and `sk`; episodes also stand in the index `EPISODES_BY_TIME` (partition
 * `show`, sort `createdAt`), and so does what listeners said of a show, in partitions that have no show's id.
 */
export const EPISODES_BY_TIME = 'EpisodesByTime'

export const SHELF = 'SHELF'
export const REFUSED = 'REFUSED'

export const SOURCES = 'SOURCE#'

export const showKey = (id: string) => ({ pk: SHELF, sk: `SHOW#${id}` })
/** The shelf's own, or a show's. */
export const lexiconKey = (show?: string) => ({
  pk: 'LEXICONS',
  sk: show === undefined ? 'SHELF' : `SHOW#${show}`,
})
export const refusedKey = (uploadKey: string) => ({ pk: REFUSED, sk: contentHash(uploadKey) })
export const episodeKey = ({ show, episode }: EpisodeRef) => ({
  pk: `SHOW#${show}`,
  sk: `EPISODE#${episode}`,
})
export const sourceKey = (show: string, uploadKey: string) => ({
  pk: `SHOW#${show}`,
  sk: `${SOURCES}${contentHash(uploadKey)}`,
})
export const textPlaceKey = (uploadKey: string) => ({ pk: `TEXT#${contentHash(uploadKey)}`, sk: 'PLACE' })
export const takeKey = (passage: string) => ({ pk: `TAKE#${passage}`, sk: 'TAKE' })
/** The partition of tasks that were started and have not ended: who looks for lost ones reads it alone. */
export const STARTED = 'STARTED'
export const startedKey = (passage: string) => ({ pk: STARTED, sk: passage })
export const BUDGET_LIMIT = { pk: 'BUDGET', sk: 'LIMIT' }
/** @param month such as `2026-11` */
export const budgetMonthKey = (month: string) => ({ pk: 'BUDGET', sk: `MONTH#${month}` })
/** The partition of plans that were left behind, by time. */
export const RETIRED = 'RETIRED'
export const retiredKey = ({ at, show, episode, plan }: ListedPlan) => ({
  pk: RETIRED,
  sk: `${new Date(at).toISOString()}#${show}/${episode}/${plan}`,
})
/** Below a take: who uses it, an item each, for one passage may be in any number of episodes. */
export const USE_PREFIX = 'USE#'
export const useKey = (passage: string, { show, episode, plan }: Waiter) => ({
  pk: takeKey(passage).pk,
  sk: `${USE_PREFIX}${show}/${episode}/${plan}`,
})
export const listenerKey = (listener: string) => ({ pk: `LISTENER#${listener}`, sk: 'LISTENER' })
/** A listener's partition as an index told it. @throws where it is another's */
export function listenerPartition(pk: unknown): string {
  const { pk: prefix } = listenerKey('')
  if (typeof pk !== 'string' || !pk.startsWith(prefix)) throw new Error(`${pk} is no listener's`)
  return listenerKey(pk.slice(prefix.length)).pk
}

/** Below a listener: what they said. */
export const FEEDBACK_PREFIX = 'FEEDBACK#'
export const ratingKey = (listener: string, { show, episode }: EpisodeRef) => ({
  pk: listenerKey(listener).pk,
  sk: `${FEEDBACK_PREFIX}RATING#${show}/${episode}`,
})
export const reportKey = (listener: string, report: string) => ({
  pk: listenerKey(listener).pk,
  sk: `${FEEDBACK_PREFIX}REPORT#${report}`,
})
