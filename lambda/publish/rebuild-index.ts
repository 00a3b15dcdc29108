import type { Catalog } from '../../core/catalog/catalog.ts'
import type { CoverKeys } from '../../core/catalog/cover-keys.ts'
import { packLookupIndex } from '../../core/catalog/lookup/build-lookup-index.ts'
import { gatherSnapshot, type LookupSnapshot } from '../../core/catalog/lookup/snapshot.ts'
import type { LookupIndexes } from '../../core/catalog/lookup-index.ts'

export interface IndexPorts {
  readonly catalog: Catalog
  readonly covers: CoverKeys
  readonly lookupIndexes: LookupIndexes
}

/**
 * Builds the lookup index from the catalog as it is now. The version to replace is looked at before the catalog is
 * read, so whoever reads an older catalog and writes later finds that version replaced.
 * @param now milliseconds since 1970
 * @throws when another rebuild came between, which the next attempt of the message sets right
 */
export async function rebuildIndex(ports: IndexPorts, now: number): Promise<void> {
  const kept = await ports.lookupIndexes.look()
  const snapshot = await snapshotOfCatalog(ports, now)
  const { nextAt } = snapshot
  const index = { bytes: packLookupIndex(snapshot), ...(nextAt !== undefined && { nextAt }) }
  const isReplaced = await ports.lookupIndexes.replace(index, kept?.eTag)
  if (!isReplaced) throw new Error('the lookup index was replaced meanwhile')
}

/** Page by page: of an episode only what the index tells is held. */
async function snapshotOfCatalog({ catalog, covers }: IndexPorts, now: number): Promise<LookupSnapshot> {
  const gathered = gatherSnapshot(now)
  const keys = await covers.keys()
  for (const show of await catalog.listShows()) {
    gathered.addShow(show, keys.get(show.id))
    let after: string | undefined
    do {
      const page = await catalog.listEpisodes(show.id, { limit: 500, ...(after && { after }) })
      gathered.addEpisodes(page.items)
      after = page.next
    } while (after)
  }
  return gathered.snapshot()
}
