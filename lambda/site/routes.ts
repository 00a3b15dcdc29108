import { type Answer, page } from './answer.ts'
import { notFound } from './messages.ts'
import { privacyPage } from './pages/privacy-page.ts'
import type { SitePorts } from './ports.ts'
import type { SiteRequest } from './request.ts'
import type { View } from './view.ts'
import { episodeView } from './views/episode.ts'
import { homeView } from './views/home.ts'
import { robotsView } from './views/robots.ts'
import { searchView } from './views/search.ts'
import { showView } from './views/show.ts'
import { sitemapView } from './views/sitemap.ts'

/** Every address of the pages. A show's id is made of `a-z`, `0-9` and `-`, an episode's of hexadecimal digits. */
const ROUTES: readonly (readonly [RegExp, View])[] = [
  [/^\/$/u, homeView],
  [/^\/shows\/(?<show>[a-z0-9-]{1,64})$/u, showView],
  [/^\/shows\/(?<show>[a-z0-9-]{1,64})\/(?<episode>[a-z0-9]{1,64})$/u, episodeView],
  [/^\/search$/u, searchView],
  [/^\/privacy$/u, (_ports, { origin }) => page(privacyPage(origin))],
  [/^\/robots\.txt$/u, robotsView],
  [/^\/sitemap\.xml$/u, sitemapView],
]

/** What stands at an address; a page that says so where nothing does. */
export async function answerTo(ports: SitePorts, request: SiteRequest): Promise<Answer> {
  for (const [pattern, view] of ROUTES) {
    const match = pattern.exec(request.path)
    if (match) return (await view(ports, request, match.groups ?? {})) ?? notFound()
  }
  return notFound()
}
