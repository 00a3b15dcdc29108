import type { Catalog } from '../../core/catalog/catalog.ts'
import { giveUpPassage } from '../../core/synthesis/give-up-passage.ts'
import type { Passage } from '../../core/synthesis/passage.ts'
import type { Takes } from '../../core/synthesis/takes.ts'
import { type Speech, SpeechThrottled } from '../../core/synthesis/work.ts'

export interface SynthesisPorts {
  readonly catalog: Catalog
  readonly takes: Takes
  readonly speech: Speech
}

/**
 * Starts the one Polly task of a passage. Polly has no token that makes a repeated start harmless, so the start
 * is claimed first: who finds an old claim may follow somebody who died after the start, and asks Polly.
 * @throws when the passage should come again later
 */
export async function startSynthesis(
  ports: SynthesisPorts,
  passage: Passage,
  { now, deadline }: { now: number; deadline: number },
): Promise<void> {
  const { takes, speech } = ports
  const claim = await takes.claim(passage.hash, { now, until: deadline })
  if (claim.kind === 'settled') return
  if (claim.kind === 'busy') throw new Error(`the start of passage ${passage.hash} is under way elsewhere`)

  const running = claim.kind === 'again' ? await speech.find(passage) : undefined
  if (running) return takes.started(passage.hash, running)

  const start = await startOrRelease(ports, passage)
  if (start.ok) return takes.started(passage.hash, start.value.taskId)
  await giveUpPassage(ports, { passage: passage.hash }, start.refusal)
}

/** A throttled start has started nothing, so the claim need not outlive it. */
async function startOrRelease({ takes, speech }: SynthesisPorts, passage: Passage) {
  try {
    return await speech.start(passage)
  } catch (error) {
    if (error instanceof SpeechThrottled) await takes.release(passage.hash)
    throw error
  }
}
