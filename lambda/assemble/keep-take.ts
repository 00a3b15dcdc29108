import { waitingName } from '../../core/catalog/episode.ts'
import { marksTakeOf, type Take, takeOf } from '../../core/synthesis/edition.ts'
import { readMp3 } from '../../core/synthesis/mp3.ts'
import { isMarks } from '../../core/synthesis/passage.ts'
import type { TakeRecord, Waiter } from '../../core/synthesis/takes.ts'
import type { TaskEnd } from '../../core/synthesis/work.ts'
import { type AssemblyPorts, advanceEpisode } from './advance-episode.ts'

/** Where Polly wrote a passage's take. */
export type Spoken = Pick<Extract<TaskEnd, { kind: 'spoken' }>, 'passage' | 'key'>

/** Polly wrote a take: keeps it, and moves on every episode that waited for it. */
export async function keepTake(ports: AssemblyPorts, spoken: Spoken): Promise<void> {
  const [result] = await keepTakes(ports, [spoken])
  if (result?.status === 'rejected') throw result.reason
}

/**
 * Polly wrote takes: keeps each, and moves on every episode once for all of them. Resolves to what came of each: one
 * that cannot be kept holds up no other, and an episode that cannot be moved on only those it waited for.
 */
export async function keepTakes(
  ports: AssemblyPorts,
  all: readonly Spoken[],
): Promise<PromiseSettledResult<void>[]> {
  const records = await Promise.allSettled(all.map(spoken => recordTake(ports, spoken)))
  const kept = records.flatMap(record => (record.status === 'fulfilled' ? [record.value] : []))
  const failures = await moveOn(ports, kept)
  const results = await Promise.allSettled(
    records.map(async record => {
      if (record.status === 'rejected') throw record.reason
      const { passage, waiters } = record.value
      const failed = waiters.map(nameOf).find(name => failures.has(name))
      if (failed) throw failures.get(failed)
      await ports.takes.dismiss(passage, waiters)
      return passage
    }),
  )
  const done = results.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
  await ports.takes.forgetAll([...new Set(done)])
  return results.map(result => (result.status === 'rejected' ? result : { ...result, value: undefined }))
}

/** Strikes from every episode what it waited for, and brings it as far as that allows. Resolves to what went wrong, by whom. */
async function moveOn(
  ports: AssemblyPorts,
  records: readonly TakeRecord[],
): Promise<ReadonlyMap<string, unknown>> {
  const waits = records.flatMap(({ passage, waiters }) => waiters.map(waiter => ({ passage, waiter })))
  const failures = new Map<string, unknown>()
  for (const [name, group] of Map.groupBy(waits, ({ waiter }) => nameOf(waiter))) {
    const [{ waiter } = { waiter: undefined }] = group
    if (!waiter) continue
    try {
      const names = group.map(({ passage }) => waitingName(passage))
      const struck = await ports.catalog.strike(waiter, waiter.plan, ...new Set(names))
      await advanceEpisode(ports, waiter, struck)
    } catch (error) {
      failures.set(name, error)
    }
  }
  return failures
}

const nameOf = ({ show, episode, plan }: Waiter) => `${show}/${episode}/${plan}`

/** The first take of a passage is its take; a second one, of a task that was started twice, is removed. */
async function recordTake(
  { takes, takeAudio }: AssemblyPorts,
  { passage, key }: Spoken,
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
