import type { Episode } from '../../core/catalog/episode.ts'
import type { Show } from '../../core/catalog/show.ts'
import { markChapters } from '../../core/synthesis/chapters.ts'
import {
  durationOf,
  type Edition,
  editionHash,
  hashesOf,
  type RatedEdition,
  type Take,
} from '../../core/synthesis/edition.ts'
import { id3Tag } from '../../core/synthesis/id3-tag.ts'
import { type LoudnessAim, louderBy, stepsTo } from '../../core/synthesis/loudness/loudness-aim.ts'
import type { Loudness } from '../../core/synthesis/loudness/loudness-meter.ts'
import { changeGain, type Mp3Audio, millisecondsOf } from '../../core/synthesis/mp3.ts'
import { openingOf } from '../../core/synthesis/opening.ts'
import { marksOf } from '../../core/synthesis/passage.ts'
import { findPauses, type Pause } from '../../core/synthesis/pauses.ts'
import { languageOf, type Plan, planAtRate } from '../../core/synthesis/plan.ts'
import { transcribe } from '../../core/synthesis/transcript.ts'
import type { TakeAudio } from '../../core/synthesis/work.ts'
import type { AssemblyPorts } from './advance-episode.ts'
import { joinTakes } from './join-takes.ts'

/** What an edition is made of, but the takes. */
interface Material {
  readonly episode: Episode
  readonly plan: Plan
  readonly show: Show | undefined
  readonly cover: Uint8Array | undefined
}

/**
 * Joins a plan's takes into its edition, after those at other rates. Who joins the same takes under the same titles
 * again writes the same objects.
 */
export async function assembleEdition(
  ports: AssemblyPorts,
  episode: Episode,
  planHash: string,
): Promise<void> {
  const plan = await ports.plans.get(episode, planHash)
  const [show, cover] = await Promise.all([
    ports.catalog.getShow(episode.show),
    ports.covers.get(episode.show),
  ])
  const material = { episode, plan, show, cover }
  const rates = await joinAtRates(ports, material)
  if (!rates) return
  const edition = { ...(await joinEdition(ports, material)), ...(rates.length > 0 && { rates }) }
  await retireLast(ports, episode, hashesOf(edition))
  const finished = await ports.catalog.finish(episode, planHash, edition)
  if (!finished) await retire(ports, episode, planHash, [edition.hash])
}

/**
 * The editions at other rates, each noted when it is there, so that who dies has not joined it in vain. Undefined when
 * a newer text has overtaken the plan.
 */
async function joinAtRates(ports: AssemblyPorts, material: Material): Promise<RatedEdition[] | undefined> {
  const { episode, plan } = material
  const rates: RatedEdition[] = []
  for (const percent of plan.rates ?? []) {
    const known = episode.work?.joined?.find(rated => rated.percent === percent)
    if (known) {
      rates.push(known)
      continue
    }
    const joined = await joinEdition(ports, { ...material, plan: planAtRate(plan, percent) })
    const { hash, durationMilliseconds, bytes } = joined
    const rated = { percent, hash, durationMilliseconds, bytes }
    if (!(await ports.catalog.noteJoined(episode, plan.hash, rated))) {
      await retire(ports, episode, plan.hash, [hash])
      return undefined
    }
    rates.push(rated)
  }
  return rates
}

async function joinEdition(ports: AssemblyPorts, material: Material): Promise<Edition> {
  const { episode, plan, show, cover } = material
  const takes = await takesInOrder(ports, plan)
  const durationMilliseconds = durationOf(takes)
  const words = {
    title: plan.title,
    show: plan.show.title,
    author: show?.author ?? plan.show.title,
    language: languageOf(plan),
    chapters: markChapters(plan, takes.map(millisecondsOf)),
  }
  const tag = id3Tag({ ...words, number: episode.number, durationMilliseconds, cover })
  const { gainSteps, loudness } = await normalise(ports, takes, show?.loudness)
  const edition = {
    hash: editionHash(plan, takes, tag, gainSteps),
    durationMilliseconds,
    bytes: takes.reduce((sum, { bytes }) => sum + bytes, tag.length),
    ...(words.chapters.length > 0 && { chapters: words.chapters.length }),
    ...(loudness && { loudness }),
  }
  const pauses: Pause[][] = []
  await ports.editions.putAudio(episode, edition, write(ports.takeAudio, tag, takes, { pauses, gainSteps }))
  const marks = await readMarks(ports, plan)
  const heard = takes.map((take, at) => ({
    milliseconds: millisecondsOf(take),
    pauses: pauses[at] ?? [],
    marks: marks.get(plan.passages[at]?.hash ?? ''),
  }))
  const transcript = transcribe(plan, heard)
  await ports.editions.putWords(episode, edition.hash, { ...words, transcript })
  return { ...edition, opening: openingOf({ ...words, transcript }) }
}

/** What is heard until now is left behind, but what is heard from now on as well. */
async function retireLast(ports: AssemblyPorts, episode: Episode, heard: readonly string[]): Promise<void> {
  const { edition: last } = episode
  if (last)
    await retire(
      ports,
      episode,
      last.plan,
      hashesOf(last).filter(hash => !heard.includes(hash)),
    )
}

async function retire(
  { retiredPlans }: AssemblyPorts,
  { show, episode }: Episode,
  plan: string,
  editions: readonly string[],
): Promise<void> {
  if (editions.length > 0) await retiredPlans.add({ show, episode, plan, editions })
}

/** Listens to an edition that is ready: nobody waited for that. */
export async function measureEdition(ports: AssemblyPorts, episode: Episode): Promise<void> {
  const { edition } = episode
  if (!edition || edition.loudness) return
  const plan = await ports.plans.find(episode, edition.plan)
  if (!plan) return
  const loudness = await listen(joinTakes(ports.takeAudio, await takesInOrder(ports, plan)))
  if (loudness) await ports.catalog.noteLoudness(episode, edition.hash, loudness)
}

/** The decoder is loaded when there is something to listen to. */
async function listen(takes: AsyncIterable<Mp3Audio>): Promise<Loudness | undefined> {
  const { measureLoudness } = await import('../../core/synthesis/loudness/measure-loudness.ts')
  return measureLoudness(takes)
}

async function takesInOrder({ takes }: AssemblyPorts, plan: Plan): Promise<Take[]> {
  const found = await takes.find([...new Set(plan.passages.map(({ hash }) => hash))])
  return plan.passages.map(({ hash }) => {
    const take = found.get(hash)
    if (!take) throw new Error(`passage ${hash} of plan ${plan.hash} has no take`)
    return take
  })
}

/** Polly's marks by the passage that they are of. */
async function readMarks({ takes, takeAudio }: AssemblyPorts, plan: Plan): Promise<Map<string, string>> {
  const asked = plan.passages.map(passage => [passage.hash, marksOf(passage).hash] as const)
  const kept = plan.marks
    ? await takes.find([...new Set(asked.map(([, marks]) => marks))])
    : new Map<string, Take>()
  const read = new Map<string, string>()
  for (const [passage, marks] of asked) {
    const key = kept.get(marks)?.key
    const bytes = key === undefined || read.has(passage) ? undefined : await takeAudio.read(key)
    if (bytes) read.set(passage, new TextDecoder().decode(bytes))
  }
  return read
}

/** The edition's bytes. The pauses of each take are noted as it goes by, so that none is read twice. */
async function* write(
  takeAudio: TakeAudio,
  tag: Uint8Array,
  takes: readonly Take[],
  { pauses, gainSteps }: { pauses: Pause[][]; gainSteps: number },
): AsyncGenerator<Uint8Array> {
  yield tag
  for await (const audio of joinTakes(takeAudio, takes)) {
    pauses.push(findPauses(audio))
    yield changeGain(audio, gainSteps).frames
  }
}

/** Where the show wants its editions of one loudness, how much louder they are made, and how loud they are then. */
async function normalise(
  { takeAudio }: AssemblyPorts,
  takes: readonly Take[],
  aim?: LoudnessAim,
): Promise<{ gainSteps: number; loudness?: Loudness }> {
  if (!aim?.normalise) return { gainSteps: 0 }
  const heard = await listen(joinTakes(takeAudio, takes))
  if (!heard) return { gainSteps: 0 }
  const gainSteps = stepsTo(aim, heard)
  return { gainSteps, loudness: louderBy(heard, gainSteps) }
}
