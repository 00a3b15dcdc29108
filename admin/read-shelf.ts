import type { RefusedUpload } from '../core/catalog/catalog.ts'
import { type Show, showId } from '../core/catalog/show.ts'
import { UPLOADS_PREFIX } from '../core/catalog/upload.ts'
import type { Voice } from './pages/episode-parts.ts'
import type { ShowFeedback } from './pages/feedback-part.ts'
import type { ShelvedShow } from './pages/home-page.ts'
import type { ShowPage } from './pages/show-page.ts'
import type { AdminPorts } from './ports.ts'
import { readVoice } from './read-voice.ts'

/** Shows whose episodes stand on the home page; further ones are linked. It bounds what one look costs. */
const SHELVED_SHOWS = 24
const NEWEST_EPISODES = 4

/** What the home page shows, but for the refused uploads: the shows, newest first, with the newest episodes of the first of them. */
export async function readShelf({
  catalog,
  ...ports
}: AdminPorts): Promise<{ shows: readonly Show[]; shelf: ShelvedShow[]; voice: Voice }> {
  const shows = (await catalog.listShows()).toSorted(newestFirst)
  const shelf = await Promise.all(
    shows.slice(0, SHELVED_SHOWS).map(async show => ({
      show,
      newest: await catalog.listEpisodes(show.id, { limit: NEWEST_EPISODES }),
    })),
  )
  const voice = await readVoice(
    ports,
    shelf.map(({ show, newest }) => ({ show, episodes: newest.items })),
  )
  return { shows, shelf, voice }
}

/** What a show's page shows: its newest episodes, or those after a cursor. */
export async function readShow(ports: AdminPorts, show: Show, after?: string): Promise<ReadShow> {
  const [episodes, refused, sources, cover, feedback] = await Promise.all([
    ports.catalog.listEpisodes(show.id, after === undefined ? {} : { after }),
    readRefused(ports, show.id),
    ports.catalog.listSources(show.id),
    ports.showCovers.present(show.id),
    readFeedback(ports, show.id),
  ])
  const voice = await readVoice(ports, [{ show, episodes: episodes.items }])
  return { show, episodes, refused, sources, cover, feedback, voice, isFirst: after === undefined }
}

export type ReadShow = Omit<ShowPage, 'mediaBaseUrl' | 'address' | 'wrong' | 'wrongCover'>

/** Episodes with problems that a show's page names. */
const MOST_TROUBLED = 10

async function readFeedback({ catalog, feedback }: AdminPorts, show: string): Promise<ShowFeedback> {
  const summary = await feedback.summary({ show })
  const troubled = await Promise.all(
    summary.troubled.slice(0, MOST_TROUBLED).map(async ({ episode: id, problems }) => {
      const episode = await catalog.getEpisode({ show, episode: id })
      return episode ? [{ episode, problems }] : []
    }),
  )
  return { summary, troubled: troubled.flat() }
}

/** The refused uploads, or those that were meant for one show. */
export async function readRefused({ catalog }: AdminPorts, show?: string): Promise<readonly RefusedUpload[]> {
  const refused = await catalog.listRefusedUploads()
  if (show === undefined) return refused
  return refused.filter(({ key }) => showOfKey(key) === show)
}

function showOfKey(key: string): string | undefined {
  const [folder, ...rest] = key.slice(UPLOADS_PREFIX.length).split('/')
  return folder && rest.length > 0 ? showId(folder) : undefined
}

const newestFirst = (a: Show, b: Show) =>
  a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : a.id < b.id ? -1 : 1
