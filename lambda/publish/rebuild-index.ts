import type { Catalog } from '../../core/catalog/catalog.ts'
import type { CoverKeys } from '../../core/catalog/cover-keys.ts'
import { packLookupIndex } from '../../core/catalog/lookup/build-lookup-index.ts'
import { openLookupIndex } from '../../core/catalog/lookup/open-lookup-index.ts'
import { gatherSnapshot, type LookupSnapshot } from '../../core/catalog/lookup/snapshot.ts'
import type { LookupIndexes } from '../../core/catalog/lookup-index.ts'
import { checkTitles } from '../../core/catalog/voice-check/check-titles.ts'
import type { KeptVoiceChecks } from '../../core/catalog/voice-checks.ts'
import { gatherFeeds, type ShowFeed } from '../../core/feeds/show-feed.ts'
import { type TopicPorts, updateTopics } from './update-topics.ts'
import { type FeedPorts, writeFeeds } from './write-feeds.ts'

export interface IndexPorts extends TopicPorts, FeedPorts {
  readonly catalog: Catalog
  readonly covers: CoverKeys
  readonly lookupIndexes: LookupIndexes
  readonly keptVoiceChecks: KeptVoiceChecks
}

/**
 * Builds all that is looked up from the catalog as it is now: the index, the feeds, then what listeners will not find
 * by voice, then the topics. The versions to replace are looked at before the catalog is read, so whoever reads an older catalog
 * and writes later finds them replaced. Whoever dies in between does it all again.
 * @param now milliseconds since 1970
 * @throws when another rebuild came between, which the next attempt of the message sets right
 */
export async function rebuildIndex(ports: IndexPorts, now: number, isTimeLeft: () => boolean): Promise<void> {
  const { lookupIndexes, topicManifests, keptVoiceChecks } = ports
  const [kept, checks, topics, feeds] = await Promise.all([
    lookupIndexes.look(),
    keptVoiceChecks.version(),
    topicManifests.get(),
    ports.feeds.look(),
  ])
  const { snapshot, showFeeds } = await readCatalog(ports, now)
  const { nextAt } = snapshot
  const bytes = packLookupIndex(snapshot)
  const isReplaced = await lookupIndexes.replace(
    { bytes, ...(nextAt !== undefined && { nextAt }) },
    kept?.eTag,
  )
  if (!isReplaced) throw new Error('the lookup index was replaced meanwhile')
  await writeFeeds(ports, showFeeds, feeds)
  const index = openLookupIndex(bytes)
  if (index && !(await keptVoiceChecks.replace(checkTitles(index), checks)))
    throw new Error('the voice check was replaced meanwhile')
  await updateTopics(ports, snapshot.episodes, topics, isTimeLeft)
}

/** Page by page: of an episode only what the index and the feeds tell is held. */
async function readCatalog(
  { catalog, covers }: IndexPorts,
  now: number,
): Promise<{ snapshot: LookupSnapshot; showFeeds: readonly ShowFeed[] }> {
  const gathered = gatherSnapshot(now)
  const feeds = gatherFeeds(now)
  const keys = await covers.keys()
  for (const show of await catalog.listShows()) {
    gathered.addShow(show, keys.get(show.id))
    feeds.addShow(show, keys.get(show.id))
    let after: string | undefined
    do {
      const page = await catalog.listEpisodes(show.id, { limit: 500, ...(after && { after }) })
      gathered.addEpisodes(page.items)
      feeds.addEpisodes(page.items)
      after = page.next
    } while (after)
  }
  return { snapshot: gathered.snapshot(), showFeeds: feeds.feeds() }
}
