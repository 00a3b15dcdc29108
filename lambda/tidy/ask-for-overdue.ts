import { passagesByHash } from '../../core/synthesis/plan.ts'
import type { StartedTask, Takes } from '../../core/synthesis/takes.ts'
import type { Plans, Queues, Speech, TakeAudio } from '../../core/synthesis/work.ts'
import { eachInTime } from './each-in-time.ts'

export interface OverduePorts {
  readonly takes: Pick<Takes, 'startedBefore' | 'release' | 'forget'>
  readonly plans: Pick<Plans, 'get'>
  readonly takeAudio: Pick<TakeAudio, 'exists'>
  readonly speech: Pick<Speech, 'ask'>
  readonly queues: Pick<Queues, 'ended' | 'speak'>
}

/**
 * Asks Polly for every task that was started before a time (milliseconds since 1970) and not heard of since, and
 * goes on as its notice would have. What is left undone when the time is up, the next look finds again.
 */
export const askForOverdue = (ports: OverduePorts, startedBefore: number, isTimeLeft: () => boolean) =>
  eachInTime(ports.takes.startedBefore(startedBefore), isTimeLeft, task => askFor(ports, task))

async function askFor(ports: OverduePorts, task: StartedTask): Promise<void> {
  const { takeAudio, speech, queues } = ports
  const standing = await speech.ask(task)
  if (standing.kind === 'running') return
  if (standing.kind === 'unspoken')
    return queues.ended({ kind: 'unspoken', ...task, reason: standing.reason })
  if (standing.kind === 'unknown' && !(await takeAudio.exists(standing.key))) return speakAnew(ports, task)
  await queues.ended({ kind: 'spoken', passage: task.passage, key: standing.key })
}

/** Polly has forgotten the task, and it wrote nothing. It is forgotten here last, so that whoever dies before is followed up. */
async function speakAnew(
  { takes, plans, queues }: OverduePorts,
  { passage, taskId }: StartedTask,
): Promise<void> {
  const [waiter] = await takes.release(passage, taskId)
  const words = waiter && passagesByHash(await plans.get(waiter, waiter.plan)).get(passage)
  if (words) await queues.speak([words], waiter.show)
  await takes.forget(passage, taskId)
}
