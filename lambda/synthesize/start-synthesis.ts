import type { Catalog } from '../../core/catalog/catalog.ts'
import { accept, type Outcome } from '../../core/refusal.ts'
import { amountOf, type Budget, type Count, monthOf } from '../../core/synthesis/budget.ts'
import { giveUpPassage } from '../../core/synthesis/give-up-passage.ts'
import { growingDelay, WHEN_THROTTLED } from '../../core/synthesis/pace.ts'
import type { Claim, Takes } from '../../core/synthesis/takes.ts'
import {
  type PassageInLine,
  type Queues,
  type Speech,
  SpeechFault,
  SpeechThrottled,
  type TakeAudio,
} from '../../core/synthesis/work.ts'

export interface SynthesisPorts {
  readonly catalog: Catalog
  readonly takes: Takes
  readonly budget: Pick<Budget, 'count' | 'giveBack'>
  readonly speech: Speech
  readonly takeAudio: Pick<TakeAudio, 'taskOf'>
  readonly queues: Pick<Queues, 'speakLater'>
}

/** Milliseconds since 1970. */
export interface Times {
  now(): number
  /** When whoever starts must have ended. */
  readonly deadline: number
}

/** By then a task that was made is among those that Polly lists. */
const LISTED_AFTER_MILLISECONDS = 1_000

/**
 * Starts the one Polly task of a passage. Polly has no token that makes a repeated start harmless, so the start
 * is claimed first: who finds an old claim may follow somebody whose start came about unheard, and asks Polly.
 * A passage that Polly has no room for goes to the end of the line, with all its attempts before it.
 * Resolves to what was counted for a task that is started and noted: the budget may settle it with others.
 * @throws when the passage should come again later
 */
export async function startSynthesis(
  ports: SynthesisPorts,
  passage: PassageInLine,
  { now, deadline }: Times,
): Promise<Count | undefined> {
  const { takes, queues } = ports
  const at = now()
  const claim = await takes.claim(
    passage.hash,
    { now: at, until: deadline },
    { month: monthOf(at), ...amountOf(passage) },
  )
  if (claim.kind === 'settled') return undefined
  if (claim.kind === 'busy') throw new Error(`the start of passage ${passage.hash} is under way elsewhere`)

  try {
    const task = await findOrStart(ports, passage, claim, now)
    if (task.ok) await takes.started(passage.hash, task.value.taskId, now(), task.value.count)
    else await giveUpPassage(ports, { passage: passage.hash }, task.refusal)
    return task.ok ? task.value.count : undefined
  } catch (error) {
    if (!(error instanceof SpeechThrottled)) throw error
    const timesThrottled = (passage.timesThrottled ?? 0) + 1
    const delay = growingDelay(timesThrottled, WHEN_THROTTLED, Math.random())
    await queues.speakLater({ ...passage, timesThrottled }, delay)
    return undefined
  }
}

async function findOrStart(
  { takes, budget, speech, takeAudio }: SynthesisPorts,
  passage: PassageInLine,
  { kind, count }: Claim & { kind: 'first' | 'again' },
  now: () => number,
): Promise<Outcome<{ taskId: string; count?: Count }>> {
  let hasAsked = false
  try {
    // It may end between the two: what is asked first is whether it has not.
    const taskId =
      kind === 'again' ? ((await speech.find(passage)) ?? (await takeAudio.taskOf(passage.hash))) : undefined
    if (taskId) return { ok: true, value: { taskId } }
    hasAsked = true
    const room = await budget.count(passage, now(), count)
    if (!room.ok) return room
    const task = await speech.start(passage)
    return task.ok ? accept({ ...task.value, count: room.value }) : task
  } catch (error) {
    // A throttled start has started nothing, so the claim need not outlive it; else it is for the next to find out.
    if (hasAsked && error instanceof SpeechThrottled) await takes.release(passage.hash)
    else if (error instanceof SpeechFault || error instanceof SpeechThrottled)
      await takes.doubt(passage.hash, now() + LISTED_AFTER_MILLISECONDS)
    throw error
  }
}
