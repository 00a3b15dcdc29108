import type { Episode, EpisodeRef } from '../core/catalog/episode.ts'
import { accept, type Outcome, refuse } from '../core/refusal.ts'
import { acceptWithin, monthOf } from '../core/synthesis/budget.ts'
import { standingOf } from '../core/synthesis/estimate.ts'
import { passagesByHash } from '../core/synthesis/plan.ts'
import type { PlannedScript } from './pages/script-part.ts'
import type { AdminPorts } from './ports.ts'
import { uploadGone } from './requests.ts'

/**
 * The creator's word for what an episode offers: it is noted, and the text comes again by its own door, where the
 * note is found. Who dies between the two, or says it twice, changes nothing but the time. What the month's budget
 * has no room for goes on waiting.
 * @param now milliseconds since 1970
 */
export async function speakAsOffered(
  { catalog, uploads, budget }: AdminPorts,
  ref: EpisodeRef,
  plan: unknown,
  now: number,
): Promise<Outcome<Episode>> {
  const episode = await catalog.getEpisode(ref)
  if (episode && episode.work?.plan === plan) return accept(episode)
  const { offer } = episode ?? {}
  if (typeof plan !== 'string' || offer?.plan !== plan) return offerChanged()
  const { billedCharacters: characters, microDollars } = offer
  const room = acceptWithin(await budget.read(monthOf(now)), { characters, microDollars })
  if (!room.ok) return room
  const confirmed = await catalog.confirm(ref, plan)
  if (!confirmed) return offerChanged()
  return (await uploads.repeat(confirmed.upload.key)) ? accept(confirmed) : uploadGone()
}

/** The script of a text that waits or is in work beside an older edition; none when nothing will change. */
export async function readPlannedScript(
  { plans, takes }: AdminPorts,
  episode: Episode,
): Promise<PlannedScript | undefined> {
  const hash = plannedHash(episode)
  if (!hash) return undefined
  const plan = await plans.get(episode, hash)
  const onTheShelf = await takes.find([...passagesByHash(plan).keys()])
  return { plan, passages: standingOf(plan, onTheShelf) }
}

/** The plan whose passages the episode's page shows. */
export function plannedHash({ state, offer, work, edition }: Episode): string | undefined {
  if (state === 'draft') return offer?.plan
  return edition && (state === 'synthesizing' || state === 'failed') ? work?.plan : undefined
}

const offerChanged = () =>
  refuse(
    'offer-changed',
    'The text or its price has changed since these figures were shown. Look at the new ones, and say yes to those.',
  )
