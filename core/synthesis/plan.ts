import { contentHash } from '../content-hash.ts'
import type { Script } from '../text/script.ts'
import type { Casting } from './casting.ts'
import { type CutPassage, cutPassages } from './cut-passages.ts'
import { hasMarks, marksOf, type Passage } from './passage.ts'

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
  /** Whether Polly is asked when each sentence is heard. */
  readonly marks?: boolean
}

/** Cuts a script into the passages that speak it. */
export function planEdition(
  script: Script,
  from: { title: string; show: Plan['show']; voiceOf: Casting; marks?: boolean; publishAt?: string },
): Plan {
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
  )
  return {
    hash,
    title: from.title,
    show: from.show,
    chapters,
    passages,
    ...(from.marks && { marks: true }),
    ...(from.publishAt !== undefined && { publishAt: from.publishAt }),
  }
}

/** BCP 47: what its first voice speaks. */
export const languageOf = ({ passages }: Plan) => passages[0]?.voice.language ?? 'und'

/** What is asked of Polly for a plan, by hash, each once however often the text repeats it: its passages, and their marks. */
export const passagesByHash = ({ passages, marks }: Plan): Map<string, Passage> =>
  new Map(
    passages.flatMap(passage =>
      (marks && hasMarks(passage.voice) ? [passage, marksOf(passage)] : [passage]).map(one => [
        one.hash,
        one,
      ]),
    ),
  )
