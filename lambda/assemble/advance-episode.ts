import type { Catalog } from '../../core/catalog/catalog.ts'
import type { Episode } from '../../core/catalog/episode.ts'
import type { RetiredPlans } from '../../core/catalog/retired-plans.ts'
import type { Budget } from '../../core/synthesis/budget.ts'
import type { Takes, Waiter } from '../../core/synthesis/takes.ts'
import type { Covers, Editions, Plans, Queues, TakeAudio } from '../../core/synthesis/work.ts'
import { assembleEdition } from './assemble-edition.ts'

export interface AssemblyPorts {
  readonly catalog: Catalog
  readonly takes: Takes
  readonly budget: Pick<Budget, 'giveBack'>
  readonly plans: Plans
  readonly takeAudio: TakeAudio
  readonly editions: Editions
  readonly retiredPlans: Pick<RetiredPlans, 'add'>
  readonly covers: Covers
  readonly queues: Pick<Queues, 'reindex'>
}

/**
 * Brings an episode as far as its takes allow. It is told at every turn that might be the last one, and again
 * after a death in the middle, so it looks where the episode stands rather than at what was just done.
 * @param known the episode as it was just read, if it was
 */
export async function advanceEpisode(ports: AssemblyPorts, waiter: Waiter, known?: Episode): Promise<void> {
  const episode = known ?? (await ports.catalog.getEpisode(waiter))
  if (episode?.work?.plan !== waiter.plan) return
  const isComplete = episode.state === 'synthesizing' && episode.work.waiting.length === 0
  if (isComplete) await assembleEdition(ports, episode, waiter.plan)
  if (isComplete || episode.state === 'ready') await ports.queues.reindex()
}
