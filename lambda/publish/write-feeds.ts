import { feedTag } from '../../core/feeds/feed-tag.ts'
import type { Feeds, KeptFeeds, KeptShowFeeds } from '../../core/feeds/feeds.ts'
import { flashBriefing } from '../../core/feeds/flash-briefing.ts'
import { podcastFeed } from '../../core/feeds/podcast-feed.ts'
import type { ShowFeed } from '../../core/feeds/show-feed.ts'
import { inParallel } from './in-parallel.ts'

export interface FeedPorts {
  readonly feeds: Feeds
  /** The address of the distribution, without a slash at its end. */
  readonly site: string
}

/**
 * Writes the feeds that are not what is wanted, and takes away those of shows that are gone. A show of which nothing was
 * ever heard has none yet; one of which nothing is heard any more has empty ones, which those who follow it still find. What was written is noted
 * last, so that what a death leaves unnoted is written again.
 * @param kept the feeds as they were before `wanted` was read, so that an older catalog replaces no newer one
 * @returns false when another run came between
 */
export async function writeFeeds(
  { feeds, site }: FeedPorts,
  wanted: readonly ShowFeed[],
  kept: KeptFeeds,
): Promise<boolean> {
  const heard = wanted.filter(({ show, episodes }) => episodes.length > 0 || kept.shows.has(show.id))
  const notes: Record<string, Required<KeptShowFeeds>> = {}
  let isChanged = false
  let isCrossed = false
  await inParallel(heard, async feed => {
    const { id } = feed.show
    const known = kept.shows.get(id)
    const tag = feedTag(feed, site)
    if (known?.tag === tag) {
      notes[id] = { tag, versions: known.versions }
      return
    }
    isChanged = true
    const written = { podcast: podcastFeed(feed, site), flashBriefing: flashBriefing(feed, site) }
    const versions = await feeds.put(id, written, known)
    if (versions) notes[id] = { tag, versions }
    else isCrossed = true
  })
  if (isCrossed) return false
  const gone = [...kept.shows.keys()].filter(show => notes[show] === undefined)
  await inParallel(gone, show => feeds.remove(show))
  if (!isChanged && gone.length === 0 && !(await feeds.isBehind(site))) return true
  return feeds.note(notes, site, kept.version)
}
