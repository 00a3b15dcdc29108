import type { Catalog } from '../../core/catalog/catalog.ts'
import { isLive } from '../../core/catalog/episode.ts'
import type { ListedPlan, RetiredPlans } from '../../core/catalog/retired-plans.ts'
import { hashesOf } from '../../core/synthesis/edition.ts'
import { passagesByHash } from '../../core/synthesis/plan.ts'
import type { Takes } from '../../core/synthesis/takes.ts'
import type { Editions, Plans, TakeAudio } from '../../core/synthesis/work.ts'
import { eachInTime } from './each-in-time.ts'

export interface RemovalPorts {
  readonly catalog: Pick<Catalog, 'getEpisode' | 'beginRemoval' | 'endRemoval'>
  readonly retiredPlans: Pick<RetiredPlans, 'before' | 'crossOut'>
  readonly plans: Pick<Plans, 'find' | 'remove'>
  readonly editions: Pick<Editions, 'remove'>
  readonly takes: Pick<Takes, 'endUse' | 'discard' | 'discarded'>
  readonly takeAudio: Pick<TakeAudio, 'remove'>
}

/**
 * Removes what episodes left behind before a time (milliseconds since 1970): the editions, the plan, and every take
 * that no other plan uses. Who dies in the middle is followed by the next, for the list is crossed out last.
 */
export const removeRetired = (ports: RemovalPorts, retiredBefore: number, isTimeLeft: () => boolean) =>
  eachInTime(ports.retiredPlans.before(retiredBefore), isTimeLeft, plan => remove(ports, plan))

async function remove(ports: RemovalPorts, listed: ListedPlan): Promise<void> {
  const { catalog, retiredPlans, editions, plans } = ports
  const episode = await catalog.getEpisode(listed)
  const isAgain = episode !== undefined && isLive(episode, listed.plan)
  // What is being joined again has the names of what was left behind: the next look sees what came of it.
  if (isAgain && episode.state === 'synthesizing' && episode.work?.plan === listed.plan) return
  if (!isAgain && !(await catalog.beginRemoval(listed, listed.plan))) return

  const heard = episode?.edition ? hashesOf(episode.edition) : []
  for (const edition of listed.editions ?? [])
    if (!heard.includes(edition)) await editions.remove(listed, edition)
  if (!isAgain) {
    await endUse(ports, listed)
    await plans.remove(listed, listed.plan)
    await catalog.endRemoval(listed, listed.plan)
  }
  await retiredPlans.crossOut(listed)
}

async function endUse({ plans, takes, takeAudio }: RemovalPorts, listed: ListedPlan): Promise<void> {
  const plan = await plans.find(listed, listed.plan)
  const passages = plan ? [...passagesByHash(plan).keys()] : []
  await takes.endUse(passages, listed)
  for (const passage of passages)
    for (let key = await takes.discard(passage); key; key = await takes.discard(passage)) {
      await takeAudio.remove(key)
      await takes.discarded(passage, key)
    }
}
