import type { Episode } from '../../core/catalog/episode.ts'
import { markChapters } from '../../core/synthesis/chapters.ts'
import { durationOf, editionHash, type Take } from '../../core/synthesis/edition.ts'
import { id3Tag } from '../../core/synthesis/id3-tag.ts'
import { millisecondsOf } from '../../core/synthesis/mp3.ts'
import { findPauses, type Pause } from '../../core/synthesis/pauses.ts'
import { languageOf, type Plan } from '../../core/synthesis/plan.ts'
import { transcribe } from '../../core/synthesis/transcript.ts'
import type { TakeAudio } from '../../core/synthesis/work.ts'
import type { AssemblyPorts } from './advance-episode.ts'
import { joinTakes } from './join-takes.ts'

/** Joins a plan's takes into its edition. Who joins the same takes under the same titles again writes the same objects. */
export async function assembleEdition(
  ports: AssemblyPorts,
  episode: Episode,
  planHash: string,
): Promise<void> {
  const plan = await ports.plans.get(episode, planHash)
  const takes = await takesInOrder(ports, plan)
  const [show, cover] = await Promise.all([
    ports.catalog.getShow(episode.show),
    ports.covers.get(episode.show),
  ])

  const durationMilliseconds = durationOf(takes)
  const words = {
    title: plan.title,
    show: plan.show.title,
    author: show?.author ?? plan.show.title,
    language: languageOf(plan),
    chapters: markChapters(plan, takes.map(millisecondsOf)),
  }
  const tag = id3Tag({ ...words, number: episode.number, durationMilliseconds, cover })
  const edition = {
    hash: editionHash(plan, takes, tag),
    durationMilliseconds,
    bytes: takes.reduce((sum, { bytes }) => sum + bytes, tag.length),
  }
  const pauses: Pause[][] = []
  await ports.editions.putAudio(episode, edition, write(ports.takeAudio, tag, takes, pauses))
  const heard = takes.map((take, at) => ({ milliseconds: millisecondsOf(take), pauses: pauses[at] ?? [] }))
  await ports.editions.putWords(episode, edition.hash, { ...words, transcript: transcribe(plan, heard) })
  const last = episode.edition
  if (last && last.hash !== edition.hash)
    await ports.retiredPlans.add({
      show: episode.show,
      episode: episode.episode,
      plan: last.plan,
      edition: last.hash,
    })
  await ports.catalog.finish(episode, planHash, edition)
}

async function takesInOrder({ takes }: AssemblyPorts, plan: Plan): Promise<Take[]> {
  const found = await takes.find([...new Set(plan.passages.map(({ hash }) => hash))])
  return plan.passages.map(({ hash }) => {
    const take = found.get(hash)
    if (!take) throw new Error(`passage ${hash} of plan ${plan.hash} has no take`)
    return take
  })
}

/** The edition's bytes. The pauses of each take are noted as it goes by, so that none is read twice. */
async function* write(
  takeAudio: TakeAudio,
  tag: Uint8Array,
  takes: readonly Take[],
  pauses: Pause[][],
): AsyncGenerator<Uint8Array> {
  yield tag
  for await (const audio of joinTakes(takeAudio, takes)) {
    pauses.push(findPauses(audio))
    yield audio.frames
  }
}
