import type { Catalog } from '../../core/catalog/catalog.ts'
import type { Episode } from '../../core/catalog/episode.ts'
import { type Plan, passagesByHash } from '../../core/synthesis/plan.ts'
import type { Takes } from '../../core/synthesis/takes.ts'
import type { Queues } from '../../core/synthesis/work.ts'

export interface QueueingPorts {
  readonly catalog: Catalog
  readonly takes: Takes
  readonly queues: Queues
}

/** Puts the episode on the list of each passage it waits for, and queues those that nobody has made meanwhile. */
export async function queuePassages(ports: QueueingPorts, episode: Episode, plan: Plan): Promise<void> {
  const { catalog, takes, queues } = ports
  const { show, episode: id } = episode
  const waiting = episode.work?.waiting ?? []
  const records = await Promise.all(
    waiting.map(passage => takes.await(passage, { show, episode: id, plan: plan.hash })),
  )

  const made = records.filter(({ take }) => take).map(({ passage }) => passage)
  for (const passage of made) await catalog.strike(episode, plan.hash, passage)

  const passages = passagesByHash(plan)
  const unmade = waiting.filter(passage => !made.includes(passage)).flatMap(hash => passages.get(hash) ?? [])
  await queues.speak(unmade)
  if (unmade.length === 0) await queues.assemble({ show, episode: id, plan: plan.hash })
}
