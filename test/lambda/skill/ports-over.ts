import { EMPTY_INDEX } from '../../../core/catalog/lookup/open-lookup-index.ts'
import type { LookupIndex } from '../../../core/catalog/lookup-index.ts'
import type { Passage } from '../../../core/catalog/topics/topics.ts'
import type { Rating, Report } from '../../../core/listening/feedback.ts'
import type { Cut } from '../../../core/playback/cuts.ts'
import type { Listener } from '../../../core/playback/listener.ts'
import type { Words } from '../../../core/synthesis/edition-words.ts'
import type { SkillPorts } from '../../../lambda/skill/ports.ts'
import { listenersIn } from './listeners-in.ts'

/** What the skill's ports hold in a test; it may change while the skill runs. */
export interface Held {
  index?: LookupIndex
  readonly listeners?: Map<string, Listener>
  /** By edition. */
  words?: Readonly<Record<string, Words>>
  /** Those that were made. */
  readonly cuts?: Cut[]
  /** Found by a word of their sentences. */
  readonly passages?: readonly Passage[]
  /** What creators were told. */
  readonly feedback?: (Rating | Report)[]
  /** What chance gives; 0 where it is left out. */
  random?: number
}

export const MEDIA = 'https://media.example'

/** The skill's ports over what is held in memory. */
export function portsOver(held: Held): SkillPorts {
  const index = async () => held.index ?? EMPTY_INDEX
  return {
    shelf: { index, latestIndex: index },
    listeners: listenersIn(held.listeners ?? new Map()),
    editionWords: { get: async (_, edition) => held.words?.[edition] },
    cuts: { make: async cut => void held.cuts?.push(cut) },
    topics: {
      find: async topic => held.passages?.filter(({ sentence }) => sentence.includes(topic)) ?? [],
    },
    feedback: {
      rate: async rating => void held.feedback?.push(rating),
      report: async report => void held.feedback?.push(report),
      forget: async listener => {
        const others = held.feedback?.filter(told => told.listener !== listener) ?? []
        held.feedback?.splice(0, held.feedback.length, ...others)
      },
    },
    mediaBaseUrl: MEDIA,
    random: () => held.random ?? 0,
  }
}
