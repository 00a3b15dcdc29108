import { Router } from 'express'
import { readAsk } from '../core/catalog/ask.ts'
import { newShow } from '../core/catalog/show.ts'
import { accept, type Outcome } from '../core/refusal.ts'
import { onlyIds } from './middleware/names.ts'
import { readPlannedScript, speakAsOffered } from './offers.ts'
import { episodePage } from './pages/episode-page.ts'
import { homePage } from './pages/home-page.ts'
import { showPage } from './pages/show-page.ts'
import type { PageOptions } from './pages.ts'
import type { AdminPorts } from './ports.ts'
import { readRefused, readShelf, readShow } from './read-shelf.ts'
import { acceptShowTitle, inWork, showExists, uploadGone } from './requests.ts'
import { links, PATHS } from './routes.ts'
import { loadSamples } from './samples.ts'

/** What the pages' forms do. Each answers with the page to look at next, or with its own page and a refusal. */
export function formRoutes(ports: AdminPorts, { mediaBaseUrl, contextOf }: PageOptions): Router {
  const { catalog, uploads, queues } = ports
  const router = onlyIds(Router())

  async function makeShow(given: unknown): Promise<Outcome<string>> {
    const title = acceptShowTitle(given)
    if (!title.ok) return title
    const wanted = newShow(title.value, new Date().toISOString())
    const show = await catalog.addShow(wanted)
    return show.createdAt === wanted.createdAt || show.title === wanted.title
      ? accept(show.id)
      : showExists(show)
  }

  router.post(PATHS.shows, async (request, response) => {
    const made = await makeShow(request.body?.title)
    if (made.ok) return response.redirect(303, links.show(made.value))
    const [shelf, refused] = await Promise.all([readShelf(ports), readRefused(ports)])
    const wrong = { refusal: made.refusal, title: String(request.body?.title ?? '') }
    response.status(422).send(homePage({ ...shelf, refused, wrong }, contextOf(request, response)))
  })

  router.post(PATHS.samples, async (_request, response) => {
    response.redirect(303, links.show(await loadSamples(ports, new Date().toISOString())))
  })

  router.post(PATHS.refused, async (request, response) => {
    const { key, again } = request.body ?? {}
    if (typeof key === 'string' && isKey(key)) {
      const refused = await catalog.listRefusedUploads()
      await catalog.dismissRefusedUpload(key)
      if (again !== undefined && refused.some(upload => upload.key === key)) await uploads.repeat(key)
    }
    response.redirect(303, PATHS.home)
  })

  router.post(PATHS.retry, async (request, response, next) => {
    const [show, episode] = await Promise.all([
      catalog.getShow(request.params.show),
      catalog.getEpisode(request.params),
    ])
    if (!show || !episode) return next()
    if (episode.state !== 'failed' || (await uploads.repeat(episode.upload.key)))
      return response.redirect(303, links.episode(episode))
    const { refusal } = uploadGone()
    response.status(422)
    response.send(episodePage({ show, episode, mediaBaseUrl, refusal }, contextOf(request, response)))
  })

  router.post(PATHS.speak, async (request, response, next) => {
    const show = await catalog.getShow(request.params.show)
    if (!show || !(await catalog.getEpisode(request.params))) return next()
    const spoken = await speakAsOffered(ports, request.params, request.body?.plan, Date.now())
    if (spoken.ok) return response.redirect(303, links.episode(spoken.value))
    const episode = await catalog.getEpisode(request.params)
    if (!episode) return next()
    const script = await readPlannedScript(ports, episode)
    const { refusal } = spoken
    response.status(422)
    response.send(
      episodePage(
        { show, episode, mediaBaseUrl, refusal, ...(script && { script }) },
        contextOf(request, response),
      ),
    )
  })

  router.post(PATHS.showSettings, async (request, response, next) => {
    const { ask: when, amount } = request.body ?? {}
    const ask = readAsk(when, amount)
    const show = ask.ok
      ? await catalog.changeShow(request.params.show, { ask: ask.value })
      : await catalog.getShow(request.params.show)
    if (!show) return next()
    if (ask.ok) return response.redirect(303, links.show(show.id))
    const page = await readShow(ports, show)
    const wrong = { refusal: ask.refusal, when: String(when ?? ''), amount: String(amount ?? '') }
    response.status(422)
    response.send(showPage({ ...page, wrong }, contextOf(request, response)))
  })

  // The index is told whether or not anything changed: pressing again makes good what a death left unsaid.
  router.post(PATHS.archive, async (request, response, next) => {
    const [show, episode] = await Promise.all([
      catalog.getShow(request.params.show),
      catalog.getEpisode(request.params),
    ])
    if (!show || !episode) return next()
    if (await catalog.archive(episode)) {
      await queues.reindex()
      return response.redirect(303, links.episode(episode))
    }
    const { refusal } = inWork()
    response.status(409)
    response.send(episodePage({ show, episode, mediaBaseUrl, refusal }, contextOf(request, response)))
  })

  router.post(PATHS.restore, async (request, response, next) => {
    const episode = await catalog.getEpisode(request.params)
    if (!episode) return next()
    await catalog.restore(episode)
    await queues.reindex()
    response.redirect(303, links.episode(episode))
  })

  return router
}

/** S3 has keys of 1 to 1,024 bytes. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const isKey = (text: string) => text !== '' && Buffer.byteLength(text) <= 1024
