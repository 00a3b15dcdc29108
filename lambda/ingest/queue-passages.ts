import type { Catalog } from '../../core/catalog/catalog.ts'
import { type Episode, waitingName } from '../../core/catalog/episode.ts'
import { type Plan, passagesByHash } from '../../core/synthesis/plan.ts'
import type { TakeRecord, Takes } from '../../core/synthesis/takes.ts'
import type { Queues } from '../../core/synthesis/work.ts'

export interface QueueingPorts {
  readonly catalog: Catalog
  readonly takes: Takes
  readonly queues: Queues
}

/** Of a long text there are thousands. */
const AT_ONCE = 50

/** Puts the episode on the list of each passage it waits for, and queues those that nobody has made meanwhile. */
export async function queuePassages(ports: QueueingPorts, episode: Episode, plan: Plan): Promise<void> {
  const { catalog, takes, queues } = ports
  const { show, episode: id } = episode
  const names = new Set(episode.work?.waiting)
  const waiting = [...passagesByHash(plan).values()].filter(({ hash }) => names.has(waitingName(hash)))
  const records: TakeRecord[] = []
  for (let at = 0; at < waiting.length; at += AT_ONCE) {
    const some = waiting.slice(at, at + AT_ONCE)
    const waiter = { show, episode: id, plan: plan.hash }
    records.push(...(await Promise.all(some.map(({ hash }) => takes.await(hash, waiter)))))
  }

  const made = new Set(records.filter(({ take }) => take).map(({ passage }) => passage))
  if (made.size > 0) await catalog.strike(episode, plan.hash, ...[...made].map(waitingName))

  const unmade = waiting.filter(({ hash }) => !made.has(hash))
  await queues.speak(unmade, show)
  if (unmade.length === 0) await queues.assemble({ show, episode: id, plan: plan.hash })
}
