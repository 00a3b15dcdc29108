import type { EpisodeRef } from '../../core/catalog/episode.ts'
import { contentHash } from '../../core/content-hash.ts'

/**
 * The one table. Its key is `pk` and `sk`; episodes also stand in the index `EPISODES_BY_TIME` (partition
 * `show`, sort `createdAt`), which only they have the attributes for.
 */
export const EPISODES_BY_TIME = 'EpisodesByTime'

export const SHELF = 'SHELF'
export const REFUSED = 'REFUSED'

export const SOURCES = 'SOURCE#'

export const showKey = (id: string) => ({ pk: SHELF, sk: `SHOW#${id}` })
export const refusedKey = (uploadKey: string) => ({ pk: REFUSED, sk: contentHash(uploadKey) })
export const episodeKey = ({ show, episode }: EpisodeRef) => ({
  pk: `SHOW#${show}`,
  sk: `EPISODE#${episode}`,
})
export const sourceKey = (show: string, uploadKey: string) => ({
  pk: `SHOW#${show}`,
  sk: `${SOURCES}${contentHash(uploadKey)}`,
})
export const takeKey = (passage: string) => ({ pk: `TAKE#${passage}`, sk: 'TAKE' })
export const listenerKey = (listener: string) => ({ pk: `LISTENER#${listener}`, sk: 'LISTENER' })
