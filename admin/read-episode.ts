import type { EpisodeRef } from '../core/catalog/episode.ts'
import { readPlannedScript } from './offers.ts'
import type { EpisodePage } from './pages/episode-page.ts'
import type { AdminPorts } from './ports.ts'
import { readVoice } from './read-voice.ts'

/** What an episode's page shows; undefined when it is not there. @param problems the newest problem of listeners that is wanted */
export async function readEpisode(
  ports: AdminPorts,
  ref: EpisodeRef,
  problems?: string,
): Promise<Omit<EpisodePage, 'mediaBaseUrl' | 'refusal'> | undefined> {
  const [show, episode] = await Promise.all([ports.catalog.getShow(ref.show), ports.catalog.getEpisode(ref)])
  if (!show || !episode) return undefined
  const [script, summary, page, voice] = await Promise.all([
    readPlannedScript(ports, episode),
    ports.feedback.summary(episode),
    ports.feedback.problems(episode, problems === undefined ? {} : { after: problems }),
    readVoice(ports, [{ show, episodes: [episode] }]),
  ])
  return {
    show,
    episode,
    feedback: { summary, problems: page, isFirst: problems === undefined },
    voice: voice.get(episode.episode) ?? [],
    ...(script && { script }),
  }
}
