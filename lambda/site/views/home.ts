import { page } from '../answer.ts'
import { homePage, type ShelvedShow } from '../pages/home-page.ts'
import type { View } from '../view.ts'
import { newestOf } from './list-pages.ts'

const NEWEST_EPISODES = 6

/** The shelf: what is new, and every show that has something to hear. */
export const homeView: View = async ({ index }, { origin }) => {
  const shelf = await index()
  const newest = newestOf(shelf.all(), NEWEST_EPISODES).flatMap(episode => {
    const show = shelf.show(episode.show)
    return show ? [{ show, episode }] : []
  })
  const shows = shelf.shows.flatMap((show): ShelvedShow[] => {
    const episodes = shelf.ofShow(show.id)
    const latest = episodes.at(episodes.length - 1)
    return latest ? [{ show, latest, episodes: episodes.length }] : []
  })
  return page(homePage({ newest, shows }, origin))
}
