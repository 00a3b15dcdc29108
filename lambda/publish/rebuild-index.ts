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
 * Builds all that is looked up from the catalog as it is now, or later. Another rebuild may come between, as they do
 * while many texts become ready: whoever is overtaken begins anew while there is time, and is done when overtaken twice,
 * for the second other looked at what the first had put, and so read the catalog after we began.
 * @param now milliseconds since 1970
 * @throws when others came between until there was no time left, which the next attempt of the message sets right
 */
export async function rebuildIndex(ports: IndexPorts, now: number, isTimeLeft: () => boolean): Promise<void> {
  let timesOvertaken = 0
  do {
    const came = await rebuildOnce(ports, now, isTimeLeft)
    if (came === 'built') return
    if (came === 'overtaken') timesOvertaken++
    if (timesOvertaken === 2) return
  } while (isTimeLeft())
  throw new Error('other rebuilds came between until there was no time left')
}

/** Overtaken is who finds another index than before, and crossed who had put their own and finds the rest changed. */
type Came = 'built' | 'overtaken' | 'crossed'

/**
 * The index, the feeds, then what listeners will not find by voice, then the topics. The versions to replace are looked at before
 * the catalog is read, so whoever reads an older catalog and writes later finds them replaced. Whoever dies in between
 * does it all again.
 */
async function rebuildOnce(ports: IndexPorts, now: number, isTimeLeft: () => boolean): Promise<Came> {
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
  if (!isReplaced) return 'overtaken'
  if (!(await writeFeeds(ports, showFeeds, feeds))) return 'crossed'
  const index = openLookupIndex(bytes)
  if (index && !(await keptVoiceChecks.replace(checkTitles(index), checks))) return 'crossed'
  return (await updateTopics(ports, snapshot.episodes, topics, isTimeLeft)) ? 'built' : 'crossed'
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
