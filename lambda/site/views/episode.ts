import { canBeHeard, feedShow } from '../../../core/feeds/show-feed.ts'
import { page } from '../answer.ts'
import { episodePage } from '../pages/episode-page.ts'
import type { View } from '../view.ts'

/** An episode that everybody may hear, as the table has it now. */
export const episodeView: View = async (ports, { origin }, { show: showId = '', episode: id = '' }) => {
  const { catalog, editionWords, index, now } = ports
  const [show, episode] = await Promise.all([
    catalog.getShow(showId),
    catalog.getEpisode({ show: showId, episode: id }),
  ])
  const edition = episode?.edition
  if (!show || !episode || !edition || !canBeHeard(episode, now())) return undefined
  const [words, shelf] = await Promise.all([editionWords.get(episode, edition.hash), index()])
  const list = shelf.ofShow(showId)
  const place = list.placeOf(id)
  return page(
    episodePage(
      {
        show: feedShow(show, shelf.show(showId)?.cover),
        episode,
        edition,
        publishedAt: episode.publishAt ?? episode.createdAt,
        words,
        older: place < 0 ? undefined : list.at(place - 1),
        newer: place < 0 ? undefined : list.at(place + 1),
      },
      origin,
    ),
  )
}
