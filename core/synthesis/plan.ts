import { contentHash } from '../content-hash.ts'
import type { Script } from '../text/script.ts'
import type { Casting } from './casting.ts'
import { type CutPassage, cutPassages } from './cut-passages.ts'
import { atRate, hasMarks, marksOf, type Passage } from './passage.ts'

/** What will be spoken for one version of an episode's text: everything an edition is assembled from, but the audio. */
export interface Plan {
  /** SHA-256 in hex of the rest. */
  readonly hash: string
  readonly title: string
  readonly show: { readonly id: string; readonly title: string }
  /** In the order of the script's chapters; an untitled one stands as an empty string. */
  readonly chapters: readonly string[]
  readonly passages: readonly CutPassage[]
  /** When the text wants to be heard, ISO 8601 in UTC; no part of the hash, for it changes nothing that is heard. */
  readonly publishAt?: string
  /** Its place in the show, where the text says it; no part of the hash either. */
  readonly number?: number
  /** Whether Polly is asked when each sentence is heard. */
  readonly marks?: boolean
  /** The rates that it is spoken at besides the usual one, in percent of that, in their order. */
  readonly rates?: readonly number[]
}

/** What a plan is made with besides the script. */
export interface PlanSettings
  extends Pick<Plan, 'title' | 'show' | 'marks' | 'rates' | 'publishAt' | 'number'> {
  readonly voiceOf: Casting
}

/** Cuts a script into the passages that speak it. */
export function planEdition(script: Script, from: PlanSettings): Plan {
  const passages = cutPassages(script, from.voiceOf)
  const chapters = script.chapters.map(({ title }) => title ?? '')
  const lines = passages.map(
    passage =>
      `${passage.hash} ${passage.lines.map(({ chapter, isRest }) => chapter + (isRest ? '+' : '')).join()}`,
  )
  const hash = contentHash(
    from.title,
    from.show.id,
    from.show.title,
    JSON.stringify(chapters),
    ...lines,
    ...(from.marks ? ['marks'] : []),
    ...(from.rates?.length ? [`rates ${from.rates.join()}`] : []),
  )
  return {
    hash,
    title: from.title,
    show: from.show,
    chapters,
    passages,
    ...(from.marks && { marks: true }),
    ...(from.rates?.length && { rates: from.rates }),
    ...(from.publishAt !== undefined && { publishAt: from.publishAt }),
    ...(from.number !== undefined && { number: from.number }),
  }
}

/** BCP 47: what its first voice speaks. */
export const languageOf = ({ passages }: Plan) => passages[0]?.voice.language ?? 'und'

/** The plan of the edition at another rate. @param percent of the usual rate */
export const planAtRate = (plan: Plan, percent: number): Plan => ({
  ...plan,
  passages: plan.passages.map(passage => atRate(passage, percent)),
})

/** What is asked of Polly for a passage of a plan: itself and itself at each rate, and their marks. */
export const askedFor = (passage: Passage, { marks, rates = [] }: Pick<Plan, 'marks' | 'rates'>): Passage[] =>
  [passage, ...rates.map(percent => atRate(passage, percent))].flatMap(one =>
    marks && hasMarks(one.voice) ? [one, marksOf(one)] : [one],
  )

/** What is asked of Polly for a plan, by hash, each once however often the text repeats it. */
export const passagesByHash = (plan: Plan): Map<string, Passage> =>
  new Map(plan.passages.flatMap(passage => askedFor(passage, plan).map(one => [one.hash, one])))
