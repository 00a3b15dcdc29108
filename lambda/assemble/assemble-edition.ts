import type { Episode } from '../../core/catalog/episode.ts'
import { markChapters } from '../../core/synthesis/chapters.ts'
import { durationOf, editionHash, type Take } from '../../core/synthesis/edition.ts'
import { id3Tag } from '../../core/synthesis/id3-tag.ts'
import { millisecondsOf, readMp3 } from '../../core/synthesis/mp3.ts'
import type { Plan } from '../../core/synthesis/plan.ts'
import type { Waiter } from '../../core/synthesis/takes.ts'
import { transcribe } from '../../core/synthesis/transcript.ts'
import type { TakeAudio } from '../../core/synthesis/work.ts'
import type { AssemblyPorts } from './advance-episode.ts'

/** Joins a plan's takes into its edition. Who joins the same takes again writes the same objects. */
export async function assembleEdition(
  ports: AssemblyPorts,
  { show, episode, plan: hash }: Waiter,
  { edition: last }: Pick<Episode, 'edition'>,
): Promise<void> {
  const ref = { show, episode }
  const plan = await ports.plans.get(ref, hash)
  const takes = await takesInOrder(ports, plan)

  const transcript = transcribe(plan, takes.map(millisecondsOf))
  const chapters = markChapters(plan, transcript)
  const tag = id3Tag({ title: plan.title, show: plan.show.title, chapters })
  const edition = {
    hash: editionHash(plan, takes),
    durationMilliseconds: durationOf(takes),
    bytes: takes.reduce((sum, { bytes }) => sum + bytes, tag.length),
  }
  await ports.editions.put(ref, edition, join(ports.takeAudio, tag, takes), { transcript, chapters })
  if (last && last.hash !== edition.hash)
    await ports.retiredPlans.add({ ...ref, plan: last.plan, edition: last.hash })
  await ports.catalog.finish(ref, hash, edition)
}

async function takesInOrder({ takes }: AssemblyPorts, plan: Plan): Promise<Take[]> {
  const found = await takes.find([...new Set(plan.passages.map(({ hash }) => hash))])
  return plan.passages.map(({ hash }) => {
    const take = found.get(hash)
    if (!take) throw new Error(`passage ${hash} of plan ${plan.hash} has no take`)
    return take
  })
}

/** The tag and every take's frames, one take in memory at a time. */
async function* join(
  takeAudio: TakeAudio,
  tag: Uint8Array,
  takes: readonly Take[],
): AsyncGenerator<Uint8Array> {
  yield tag
  for (const { key } of takes) {
    const audio = await takeAudio.read(key)
    if (!audio) throw new Error(`the take ${key} is gone`)
    yield readMp3(audio).frames
  }
}
