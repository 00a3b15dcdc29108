import { giveUpPassage } from '../../core/synthesis/give-up-passage.ts'
import { namePassage } from '../../core/synthesis/name-passage.ts'
import { passagesByHash } from '../../core/synthesis/plan.ts'
import type { TaskEnd } from '../../core/synthesis/work.ts'
import type { AssemblyPorts } from './advance-episode.ts'

type Unspoken = Extract<TaskEnd, { kind: 'unspoken' }>

/** Polly took a passage and could not speak it: everyone who waits for it fails with the words it begins with. */
export async function giveUpTask(ports: AssemblyPorts, unspoken: Unspoken): Promise<void> {
  const what = await nameOf(ports, unspoken)
  await giveUpPassage(ports, unspoken, {
    code: 'speech-failed',
    message: `Amazon Polly could not speak ${what}: ${unspoken.reason.replace(/\.$/u, '')}. Try again; all that is spoken already is kept.`,
  })
}

async function nameOf({ takes, plans }: AssemblyPorts, { passage, reason }: Unspoken): Promise<string> {
  const [waiter] = await takes.waiters(passage)
  const words = waiter && passagesByHash(await plans.get(waiter, waiter.plan)).get(passage)
  return words ? namePassage(words, reason) : 'a part of this text'
}
