import type { Catalog } from '../../core/catalog/catalog.ts'
import type { Episode } from '../../core/catalog/episode.ts'
import { snapshotOf } from '../../core/catalog/lookup/snapshot.ts'
import type { LookupIndexes } from '../../core/catalog/lookup-index.ts'
import type { Show } from '../../core/catalog/show.ts'

export interface IndexPorts {
  readonly catalog: Catalog
  readonly lookupIndexes: LookupIndexes
}

/**
 * Builds the lookup index from the catalog as it is now. The version to replace is read before the catalog is,
 * so whoever reads an older catalog and writes later finds that version replaced.
 * @param now milliseconds since 1970
 * @throws when another rebuild came between, which the next attempt of the message sets right
 */
export async function rebuildIndex({ catalog, lookupIndexes }: IndexPorts, now: number): Promise<void> {
  const known = await lookupIndexes.get()
  const eTag = known && known !== 'unchanged' ? known.eTag : undefined
  const shows = await catalog.listShows()
  const shelf = await Promise.all(
    shows.map(async show => ({ show, episodes: await episodesOf(catalog, show) })),
  )
  const replaced = await lookupIndexes.replace(snapshotOf(shelf, now), eTag)
  if (!replaced) throw new Error('the lookup index was replaced meanwhile')
}

async function episodesOf(catalog: Catalog, show: Show): Promise<Episode[]> {
  const episodes: Episode[] = []
  let after: string | undefined
  do {
    const page = await catalog.listEpisodes(show.id, { limit: 500, ...(after && { after }) })
    episodes.push(...page.items)
    after = page.next
  } while (after)
  return episodes
}
