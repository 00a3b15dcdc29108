import type { LookupSnapshot } from '../../../core/catalog/lookup/snapshot.ts'

const FIRST = [
  'Silver',
  'Quiet',
  'Broken',
  'Golden',
  'Hidden',
  'Northern',
  'Hollow',
  'Distant',
  'Burning',
  'Paper',
]
const THING = [
  'Harbour',
  'Clock',
  'Orchard',
  'Letter',
  'Garden',
  'Mirror',
  'Lantern',
  'Bridge',
  'Island',
  'Winter',
]
const OF = [
  'of the Miller',
  'at Midnight',
  'in the Rain',
  'without a Name',
  'for Two',
  'from Afar',
  'by the Sea',
  'under Glass',
  'on the Hill',
  'after Dark',
]

const word = (words: readonly string[], at: number) => words[at % words.length] ?? ''

/** The title of this episode: each is another's neighbour in sound, as in a shelf of many. */
export const titleOf = (at: number) =>
  `The ${word(FIRST, at)} ${word(THING, Math.floor(at / 10))} ${word(OF, Math.floor(at / 100))}${at < 1_000 ? '' : ` part ${Math.floor(at / 1_000)}`}`

/** A shelf of so many episodes in shows of a hundred. */
export const snapshotOfMany = (episodes: number): LookupSnapshot => ({
  shows: Array.from({ length: Math.ceil(episodes / 100) }, (_, show) => ({
    id: `show-${show}`,
    title: `Show ${show}`,
    author: `Author ${show}`,
    language: 'en-US',
  })),
  episodes: Array.from({ length: episodes }, (_, at) => ({
    id: `e${at}`,
    show: `show-${Math.floor(at / 100)}`,
    title: titleOf(at),
    alias: `file-${at}`,
    edition: `edition${at}`,
    durationMilliseconds: 600_000,
    publishedAt: new Date(Date.UTC(2020, 0, 1) + at * 60_000).toISOString(),
  })),
})
