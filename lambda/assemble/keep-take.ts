import { waitingName } from '../../core/catalog/episode.ts'
import { marksTakeOf, type Take, takeOf } from '../../core/synthesis/edition.ts'
import { readMp3 } from '../../core/synthesis/mp3.ts'
import { isMarks } from '../../core/synthesis/passage.ts'
import type { TakeRecord } from '../../core/synthesis/takes.ts'
import { type AssemblyPorts, advanceEpisode } from './advance-episode.ts'

/** Polly wrote a take: keeps it, and moves on every episode that waited for it. */
export async function keepTake(
  ports: AssemblyPorts,
  spoken: { passage: string; key: string },
): Promise<void> {
  const { waiters } = await recordTake(ports, spoken)
  for (const waiter of waiters) {
    const struck = await ports.catalog.strike(waiter, waiter.plan, waitingName(spoken.passage))
    await advanceEpisode(ports, waiter, struck)
  }
  await ports.takes.dismiss(spoken.passage, waiters)
  await ports.takes.forget(spoken.passage)
}

/** The first take of a passage is its take; a second one, of a task that was started twice, is removed. */
async function recordTake(
  { takes, takeAudio }: AssemblyPorts,
  { passage, key }: { passage: string; key: string },
): Promise<TakeRecord> {
  const audio = await takeAudio.read(key)
  const take: Take | undefined = audio
    ? isMarks(passage)
      ? marksTakeOf(key, audio)
      : takeOf(key, readMp3(audio))
    : (await takes.find([passage])).get(passage)
  if (!take) throw new Error(`Polly says that it wrote ${key}, and nothing is there`)
  const record = await takes.keep(passage, take)
  if (record.take?.key !== key) await takeAudio.remove(key)
  return record
}
