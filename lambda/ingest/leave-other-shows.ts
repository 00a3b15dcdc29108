import type { Catalog } from '../../core/catalog/catalog.ts'
import type { Episode } from '../../core/catalog/episode.ts'
import { episodeIn, showsLeft, textElsewhere } from '../../core/catalog/text-place.ts'
import type { FoundName } from '../../core/catalog/upload.ts'
import type { Queues } from '../../core/synthesis/work.ts'

/**
 * A text that says another show than before is one episode all the same: what it was elsewhere is archived, once the
 * new one is certain to be spoken. Whoever ends with a text looks last at where it belongs by then, so that of two
 * uploads under way at once the later to look sees both.
 */
export async function leaveOtherShows(
  { catalog, queues }: { catalog: Catalog; queues: Pick<Queues, 'reindex'> },
  upload: FoundName,
  key: string,
): Promise<void> {
  const place = await catalog.getTextPlace(key)
  const others = place ? showsLeft(place, upload) : []
  if (!place || others.length === 0) return
  const here = await catalog.getEpisode(episodeIn(place.show, upload))
  if (!here || !isSpoken(here)) return
  const title = (await catalog.getShow(place.show))?.title ?? place.show
  let left = false
  for (const show of others) {
    const { sequencer } = place
    if (await catalog.leave(episodeIn(show, upload), { key, sequencer }, textElsewhere(title))) left = true
  }
  if (left) await queues.reindex()
}

const isSpoken = ({ state, work }: Episode) =>
  work !== undefined && state !== 'failed' && state !== 'archived'
