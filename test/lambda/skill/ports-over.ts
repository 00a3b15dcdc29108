import { EMPTY_INDEX } from '../../../core/catalog/lookup/open-lookup-index.ts'
import type { LookupIndex } from '../../../core/catalog/lookup-index.ts'
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
    mediaBaseUrl: MEDIA,
  }
}
