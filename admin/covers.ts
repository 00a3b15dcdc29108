import { Router } from 'express'
import { COVER_LIMITS, coverTooLarge, readCover } from '../core/catalog/picture.ts'
import type { Refusal } from '../core/refusal.ts'
import { onlyIds } from './middleware/names.ts'
import { showPage } from './pages/show-page.ts'
import type { PageOptions } from './pages.ts'
import type { AdminPorts } from './ports.ts'
import { readShow } from './read-shelf.ts'
import { links, PATHS } from './routes.ts'

/** Shows' pictures: the script sends one to the bucket, and then the page's form says so. */
export function coverRoutes(ports: AdminPorts, { mediaBaseUrl, contextOf }: PageOptions): Router {
  const { catalog, showCovers, queues } = ports
  const router = onlyIds(Router())

  router.post(PATHS.apiCover, async (request, response) => {
    const show = await catalog.getShow(request.params.show)
    if (show) response.json(await showCovers.createForm(show.id, COVER_LIMITS.bytes))
    else response.status(404).json({ code: 'show-unknown', message: 'There is no such show.' })
  })

  // The index names the picture, so it is told; pressing again makes good what a death left unsaid.
  router.post(PATHS.cover, async (request, response, next) => {
    const show = await catalog.getShow(request.params.show)
    if (!show) return next()
    const refusal =
      request.body?.remove === undefined ? await keepSent(show.id) : await showCovers.remove(show.id)
    if (!refusal) {
      await queues.reindex()
      return response.redirect(303, `${links.show(show.id)}#cover`)
    }
    const page = await readShow(ports, show)
    response.status(422)
    response.send(showPage({ ...page, mediaBaseUrl, wrongCover: refusal }, contextOf(request, response)))
  })

  /** Told twice, the second time finds nothing sent and what was kept there: that is no mistake. */
  async function keepSent(show: string): Promise<Refusal | undefined> {
    const sent = await showCovers.sent(show, COVER_LIMITS.bytes)
    if (!sent) return (await showCovers.present(show)) ? undefined : NOTHING_SENT
    if (!sent.bytes) return coverTooLarge(sent.sizeInBytes).refusal
    const picture = readCover(sent.bytes)
    if (!picture.ok) return picture.refusal
    await showCovers.keep(show, picture.value, sent.bytes)
    return undefined
  }

  return router
}

const NOTHING_SENT: Refusal = {
  code: 'cover-missing',
  message: 'No picture has arrived. Choose it again.',
}
