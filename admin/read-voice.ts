import type { Episode } from '../core/catalog/episode.ts'
import type { Show } from '../core/catalog/show.ts'
import { problemsOfTitle } from '../core/catalog/voice-check/voice-problems.ts'
import type { Voice } from './pages/episode-parts.ts'
import type { AdminPorts } from './ports.ts'

/**
 * What stands in the way of asking for these episodes: what publishing found beside all others, or, before an
 * episode is heard, what its title alone tells, so that the creator may change it before it is spoken.
 */
export async function readVoice(
  { voiceChecks }: Pick<AdminPorts, 'voiceChecks'>,
  shelf: readonly { readonly show: Show; readonly episodes: readonly Episode[] }[],
): Promise<Voice> {
  const found = await voiceChecks.of(shelf.flatMap(({ episodes }) => episodes.map(({ episode }) => episode)))
  const foreseen = shelf.flatMap(({ show, episodes }) =>
    episodes.filter(isPlanned).map(({ episode, title }) => [episode, problemsOfOwn(title, show)] as const),
  )
  return new Map([...foreseen, ...found])
}

/** Its text is read, so that its title is known, and nobody has heard it. */
const isPlanned = ({ edition, offer, work }: Episode) => !edition && (offer ?? work) !== undefined

const problemsOfOwn = (title: string, { title: show, voice: { language } }: Show) =>
  problemsOfTitle({ title, language, show })
