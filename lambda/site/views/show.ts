import { feedShow } from '../../../core/feeds/show-feed.ts'
import { page } from '../answer.ts'
import { badRequest } from '../messages.ts'
import { showPage } from '../pages/show-page.ts'
import type { View } from '../view.ts'
import { newestOf, readPageNumber } from './list-pages.ts'

const EPISODES_OF_A_PAGE = 25

/** A show that has something to hear. */
export const showView: View = async ({ catalog, index }, { query, origin }, { show: id = '' }) => {
  const number = readPageNumber(query)
  if (number === undefined) return badRequest('The number of the page is a whole number from 1 on.')
  const [show, shelf] = await Promise.all([catalog.getShow(id), index()])
  const list = shelf.ofShow(id)
  const pages = Math.ceil(list.length / EPISODES_OF_A_PAGE)
  if (!show || number > pages) return undefined
  const episodes = newestOf(list, EPISODES_OF_A_PAGE, (number - 1) * EPISODES_OF_A_PAGE)
  const told = feedShow(show, shelf.show(id)?.cover)
  return page(showPage({ show: told, episodes, count: list.length, number, pages }, origin))
}
