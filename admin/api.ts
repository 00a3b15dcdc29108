import { Router } from 'express'
import type { Episode } from '../core/catalog/episode.ts'
import { showId } from '../core/catalog/show.ts'
import { episodeIn } from '../core/catalog/text-place.ts'
import { showNamed } from '../core/text/show-named.ts'
import { isAddressName, textLimit } from '../core/text/text-name.ts'
import { onlyIds } from './middleware/names.ts'
import { speakAsOffered } from './offers.ts'
import type { AdminPorts } from './ports.ts'
import { acceptUpload } from './requests.ts'
import { editionLink, links, PATHS } from './routes.ts'

const PAGE_SIZE = 50
const MAX_PAGE_SIZE = 100

/** JSON for scripts: shows, episodes, refused uploads, and the form by which a text is uploaded. */
export function apiRoutes(ports: AdminPorts, mediaBaseUrl: string): Router {
  const { catalog, uploads } = ports
  const router = onlyIds(Router())

  /** The episode as it is kept, and where its recording is. */
  const describe = (episode: Episode) => ({
    ...episode,
    page: links.episode(episode),
    ...(episode.edition && {
      audio: editionLink(mediaBaseUrl, episode, episode.edition.hash, 'mp3'),
      captions: editionLink(mediaBaseUrl, episode, episode.edition.hash, 'vtt'),
    }),
    ...(episode.edition?.rates && {
      rates: episode.edition.rates.map(({ percent, hash, durationMilliseconds }) => ({
        percent,
        durationMilliseconds,
        audio: editionLink(mediaBaseUrl, episode, hash, 'mp3'),
        captions: editionLink(mediaBaseUrl, episode, hash, 'vtt'),
      })),
    }),
  })

  router.get(PATHS.apiShows, async (_request, response) => {
    response.json({ items: await catalog.listShows() })
  })

  router.get(PATHS.apiRefused, async (_request, response) => {
    response.json({ items: await catalog.listRefusedUploads() })
  })

  router.get(PATHS.apiEpisodes, async (request, response) => {
    const show = await catalog.getShow(request.params.show)
    if (!show) {
      response.status(404).json({ code: 'show-unknown', message: 'There is no such show.' })
      return
    }
    const { after, limit } = request.query
    const { items, next } = await catalog.listEpisodes(show.id, {
      limit: pageSize(limit),
      ...(typeof after === 'string' && { after }),
    })
    response.json({ items: items.map(describe), next })
  })

  router.get(PATHS.apiEpisode, async (request, response) => {
    const episode = await catalog.getEpisode(request.params)
    if (episode) response.json(describe(episode))
    else response.status(404).json({ code: 'episode-unknown', message: 'There is no such episode.' })
  })

  router.post(PATHS.apiSpeak, async (request, response) => {
    const spoken = await speakAsOffered(ports, request.params, request.body?.plan, Date.now())
    if (spoken.ok) response.status(202).json(describe(spoken.value))
    else response.status(409).json(spoken.refusal)
  })

  // A show that is not there yet comes with its first text, as it does when one is put into the bucket by hand.
  router.post(PATHS.apiUploads, async (request, response) => {
    const wanted = acceptUpload(request)
    if (!wanted.ok) {
      response.status(422).json(wanted.refusal)
      return
    }
    const { show, name, start = '' } = wanted.value
    const folder = (await catalog.getShow(showId(show)))?.id ?? show
    const said = showNamed(name, new TextEncoder().encode(start))
    const named = (said.ok ? said.value : undefined) ?? show
    const ref = episodeIn(showId(named), { show: folder, name })
    const form = await uploads.createForm({ show: folder, name }, textLimit(name))
    // What an address brings becomes episodes; it is none itself.
    if (isAddressName(name)) response.json({ ...form, page: links.show(ref.show) })
    else {
      const elsewhere = ref.show !== showId(show) && ((await catalog.getShow(ref.show))?.title ?? named)
      const episode = { episode: ref.episode, page: links.episode(ref) }
      response.json({ ...form, ...episode, ...(elsewhere && { elsewhere }) })
    }
  })

  return router
}

function pageSize(limit: unknown): number {
  const wanted = Number(limit)
  return Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, MAX_PAGE_SIZE) : PAGE_SIZE
}
