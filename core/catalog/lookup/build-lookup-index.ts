import type { IndexedEpisode, IndexedShow } from '../lookup-index.ts'
import { beginsOf, packColumns } from './columns.ts'
import { type Name, nameColumns } from './names/build-names.ts'
import { type LookupSnapshot, type ShelvedShow, snapshotOf } from './snapshot.ts'
import { readerOf } from './sound/words.ts'
import { stringColumns } from './strings.ts'

/** Counts changes of what is in the file. One of another version is not opened, and built anew. */
export const LAYOUT = 1

/** Where there is none. */
export const NONE = 0xffff_ffff

/** The bytes of the index of all that can be heard of this shelf. @param now milliseconds since 1970 */
export const buildLookupIndex = (shelf: readonly ShelvedShow[], now: number) =>
  packLookupIndex(snapshotOf(shelf, now))

/** @param snapshot its episodes oldest first; those of shows that it has not are left out */
export function packLookupIndex({ shows, episodes: all, nextAt }: LookupSnapshot): Uint8Array {
  const showPlace = new Map(shows.map(({ id }, place) => [id, place]))
  const episodes = all.filter(({ show }) => showPlace.has(show))
  const showOf = Uint32Array.from(episodes, ({ show }) => showPlace.get(show) ?? 0)
  const authors = [...new Set(shows.map(({ author }) => author))].sort()
  const authorPlace = new Map(authors.map((author, place) => [author, place]))
  const authorOf = Uint32Array.from(shows, ({ author }) => authorPlace.get(author) ?? 0)
  return packColumns(LAYOUT, {
    ...stringColumns('nextAt', nextAt === undefined ? [] : [nextAt]),
    ...showColumns(shows),
    'show.author': authorOf,
    ...stringColumns('author', authors),
    ...episodeColumns(episodes),
    'episode.show': showOf,
    'episode.byId': placesBy(episodes, (one, other) => (one.id < other.id ? -1 : 1)),
    'episode.byLength': placesBy(
      episodes,
      (one, other) => one.durationMilliseconds - other.durationMilliseconds,
    ),
    ...groupColumns('ofShow', showOf, shows.length),
    ...groupColumns(
      'ofAuthor',
      showOf.map(show => authorOf[show] ?? 0),
      authors.length,
    ),
    ...nameColumns(namesOf(shows, authors, authorOf, episodes, showOf)),
  })
}

const showColumns = (shows: readonly IndexedShow[]) => ({
  ...stringColumns(
    'show.id',
    shows.map(({ id }) => id),
  ),
  ...stringColumns(
    'show.title',
    shows.map(({ title }) => title),
  ),
  ...stringColumns(
    'show.language',
    shows.map(({ language }) => language),
  ),
  ...stringColumns(
    'show.cover',
    shows.map(({ cover }) => cover ?? ''),
  ),
  'show.byId': placesBy(shows, (one, other) => (one.id < other.id ? -1 : 1)),
})

function episodeColumns(episodes: readonly IndexedEpisode[]) {
  const rates = episodes.flatMap(({ rates = [] }) => rates)
  let rateEnd = 0
  return {
    ...stringColumns(
      'episode.id',
      episodes.map(({ id }) => id),
    ),
    ...stringColumns(
      'episode.title',
      episodes.map(({ title }) => title),
    ),
    ...stringColumns(
      'episode.alias',
      episodes.map(({ alias }) => alias),
    ),
    ...stringColumns(
      'episode.edition',
      episodes.map(({ edition }) => edition),
    ),
    'episode.number': Uint32Array.from(episodes, ({ number }) => number ?? NONE),
    'episode.length': Uint32Array.from(episodes, ({ durationMilliseconds }) => durationMilliseconds),
    'episode.publishedAt': Float64Array.from(episodes, ({ publishedAt }) => Date.parse(publishedAt)),
    'episode.rateEnd': Uint32Array.from(episodes, ({ rates: { length } = [] }) => (rateEnd += length)),
    'rate.percent': Uint16Array.from(rates, ({ percent }) => percent),
    'rate.length': Uint32Array.from(rates, ({ durationMilliseconds }) => durationMilliseconds),
    ...stringColumns(
      'rate.edition',
      rates.map(({ edition }) => edition),
    ),
  }
}

/** The places of a list in another order; of equals the first stays first. */
function placesBy<T>(list: readonly T[], compare: (one: T, other: T) => number): Uint32Array {
  const places = Array.from(list, (_, place) => place)
  return Uint32Array.from(
    places.sort((one, other) => compare(list[one] as T, list[other] as T) || one - other),
  )
}

/** Places by their group, in each as they come, and where each group ends. */
function groupColumns(name: string, groupOf: Uint32Array, groups: number) {
  const ends = new Uint32Array(groups)
  for (const group of groupOf) ends[group] = (ends[group] ?? 0) + 1
  for (let group = 1; group < groups; group++) ends[group] = (ends[group] ?? 0) + (ends[group - 1] ?? 0)
  const next = beginsOf(ends)
  const places = new Uint32Array(groupOf.length)
  groupOf.forEach((group, place) => {
    places[next[group] ?? 0] = place
    next[group] = (next[group] ?? 0) + 1
  })
  return { [`${name}.places`]: places, [`${name}.ends`]: ends }
}

/** Shows', then authors', then episodes' titles, each the name of its own number, then what episodes are called besides. */
function namesOf(
  shows: readonly IndexedShow[],
  authors: readonly string[],
  authorOf: Uint32Array,
  episodes: readonly IndexedEpisode[],
  showOf: Uint32Array,
): Name[] {
  const languageOf = (show: number | undefined) => shows[show ?? 0]?.language ?? ''
  const afterShows = episodes.length
  const afterAuthors = episodes.length + shows.length
  // A show of nobody in particular is its own author; it is asked for as a show.
  const titles = new Set(shows.map(({ title }) => title))
  const showOfAuthor = authors.map((_, author) => authorOf.indexOf(author))
  return [
    ...shows.map(({ title, language }, show) => ({ text: title, language, target: afterShows + show })),
    ...authors.map((name, author) => ({
      text: titles.has(name) ? '' : name,
      language: languageOf(showOfAuthor[author]),
      target: afterAuthors + author,
    })),
    ...episodes.map(({ title }, target) => ({ text: title, language: languageOf(showOf[target]), target })),
    ...episodes.flatMap(({ title, alias }, target) => {
      const language = languageOf(showOf[target])
      return isSaidAs(title, alias, language) ? [] : [{ text: alias, language, target }]
    }),
  ]
}

function isSaidAs(title: string, alias: string, language: string): boolean {
  if (lettersOf(title) === lettersOf(alias)) return true
  const { read } = readerOf(language)
  const said = (text: string) =>
    read(text)
      .map(({ spelling }) => spelling)
      .join('')
  return said(title) === said(alias)
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
