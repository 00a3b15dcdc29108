import { type Request, type Response, Router } from 'express'
import { onlyIds } from './middleware/names.ts'
import { episodePage } from './pages/episode-page.ts'
import { homePage } from './pages/home-page.ts'
import type { PageContext } from './pages/layout.ts'
import { showPage } from './pages/show-page.ts'
import type { AdminPorts } from './ports.ts'
import { readEpisode } from './read-episode.ts'
import { readRefused, readShelf, readShow } from './read-shelf.ts'
import { PATHS } from './routes.ts'

export interface PageOptions {
  readonly mediaBaseUrl: string
  contextOf(request: Request, response: Response): PageContext
}

/** The pages that are looked at. What is not there falls through to the page that says so. */
export function pageRoutes(ports: AdminPorts, { mediaBaseUrl, contextOf }: PageOptions): Router {
  const { catalog } = ports
  const router = onlyIds(Router())

  router.get(PATHS.home, async (request, response) => {
    const [shelf, refused] = await Promise.all([readShelf(ports), readRefused(ports)])
    response.send(homePage({ ...shelf, refused }, contextOf(request, response)))
  })

  router.get(PATHS.show, async (request, response, next) => {
    const { after, visiting } = request.query
    const show = await catalog.getShow(request.params.show)
    if (!show) return next()
    const page = await readShow(ports, show, typeof after === 'string' ? after : undefined)
    const address = { isVisiting: visiting !== undefined }
    response.send(showPage({ ...page, address, mediaBaseUrl }, contextOf(request, response)))
  })

  router.get(PATHS.episode, async (request, response, next) => {
    const { problems } = request.query
    const page = await readEpisode(ports, request.params, isProblem(problems) ? problems : undefined)
    if (!page) return next()
    response.send(episodePage({ ...page, mediaBaseUrl }, contextOf(request, response)))
  })

  return router
}

/** What a page of problems may begin with: an id as `Feedback` gives them. */
export const isProblem = (text: unknown): text is string =>
  typeof text === 'string' && /^[\w:.-]{1,80}$/u.test(text)
