import { type Request, type Response, Router } from 'express'
import { readEpisodeNumber } from '../core/catalog/episode-number.ts'
import { newShow } from '../core/catalog/show.ts'
import { givenSettings, readShowSettings } from '../core/catalog/show-settings.ts'
import { accept, type Outcome, type Refusal } from '../core/refusal.ts'
import { onlyIds } from './middleware/names.ts'
import { speakAsOffered } from './offers.ts'
import { episodePage } from './pages/episode-page.ts'
import { homePage } from './pages/home-page.ts'
import { showPage } from './pages/show-page.ts'
import { isProblem, type PageOptions } from './pages.ts'
import type { AdminPorts } from './ports.ts'
import { readEpisode } from './read-episode.ts'
import { readRefused, readShelf, readShow } from './read-shelf.ts'
import { acceptShowTitle, inWork, showExists, uploadGone } from './requests.ts'
import { links, PATHS } from './routes.ts'
import { loadSamples } from './samples.ts'

/** What the pages' forms do. Each answers with the page to look at next, or with its own page and a refusal. */
export function formRoutes(ports: AdminPorts, { mediaBaseUrl, contextOf }: PageOptions): Router {
  const { catalog, uploads, feedback, queues } = ports
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

  /** The episode's own page again, with why what was asked for could not be done. */
  async function refuse(request: EpisodeRequest, response: Response, status: number, refusal: Refusal) {
    const page = await readEpisode(ports, request.params)
    if (!page) return false
    response.status(status)
    response.send(episodePage({ ...page, mediaBaseUrl, refusal }, contextOf(request, response)))
    return true
  }

  router.post(PATHS.retry, async (request, response, next) => {
    const episode = await catalog.getEpisode(request.params)
    if (!episode) return next()
    const canBeMadeAnew = episode.state === 'failed' || episode.state === 'ready'
    if (!canBeMadeAnew || (await uploads.repeat(episode.upload.key)))
      return response.redirect(303, links.episode(episode))
    if (!(await refuse(request, response, 422, uploadGone().refusal))) next()
  })

  router.post(PATHS.speak, async (request, response, next) => {
    if (!(await catalog.getEpisode(request.params))) return next()
    const spoken = await speakAsOffered(ports, request.params, request.body?.plan, Date.now())
    if (spoken.ok) return response.redirect(303, links.episode(spoken.value))
    if (!(await refuse(request, response, 422, spoken.refusal))) next()
  })

  router.post(PATHS.episodeNumber, async (request, response, next) => {
    const episode = await catalog.getEpisode(request.params)
    if (!episode) return next()
    const number = readEpisodeNumber(request.body?.number)
    if (number.ok) {
      await catalog.number(episode, number.value)
      await queues.reindex()
      return response.redirect(303, links.episode(episode))
    }
    if (!(await refuse(request, response, 422, number.refusal))) next()
  })

  router.post(PATHS.doneWithProblem, async (request, response, next) => {
    const episode = await catalog.getEpisode(request.params)
    if (!episode) return next()
    const { problem } = request.body ?? {}
    if (isProblem(problem)) await feedback.dismiss(episode, problem)
    response.redirect(303, links.feedback(episode))
  })

  router.post(PATHS.showSettings, async (request, response, next) => {
    const show = await catalog.getShow(request.params.show)
    if (!show) return next()
    const given = givenSettings(request.body)
    const change = readShowSettings(given, show)
    if (change.ok) {
      await catalog.changeShow(show.id, change.value)
      await queues.reindex()
      return response.redirect(303, links.show(show.id))
    }
    const page = await readShow(ports, show)
    const wrong = { refusal: change.refusal, given }
    response.status(422)
    response.send(showPage({ ...page, wrong, mediaBaseUrl }, contextOf(request, response)))
  })

  // The index is told whether or not anything changed: pressing again makes good what a death left unsaid.
  router.post(PATHS.archive, async (request, response, next) => {
    const episode = await catalog.getEpisode(request.params)
    if (!episode) return next()
    if (await catalog.archive(episode)) {
      await queues.reindex()
      return response.redirect(303, links.episode(episode))
    }
    if (!(await refuse(request, response, 409, inWork().refusal))) next()
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

type EpisodeRequest = Request<{ show: string; episode: string }>

/** S3 has keys of 1 to 1,024 bytes. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const isKey = (text: string) => text !== '' && Buffer.byteLength(text) <= 1024
