import type { EpisodeList, IndexedShow, LookupIndex } from '../lookup-index.ts'
import { LAYOUT, packLookupIndex } from './build-lookup-index.ts'
import { type Columns, openColumns } from './columns.ts'
import { openNames } from './names/open-names.ts'
import { openShelf, type Shelf } from './shelf-columns.ts'
import { firstPlace, openStrings } from './strings.ts'

/** The index of bytes that `buildLookupIndex` made: views of them, so that opening costs next to nothing. Undefined for bytes that are not whole, or of another version. */
export function openLookupIndex(bytes: Uint8Array): LookupIndex | undefined {
  const columns = openColumns(LAYOUT, bytes)
  return columns && indexOfColumns(columns)
}

function indexOfColumns(columns: Columns): LookupIndex {
  const shelf = openShelf(columns)
  const { episodes, shows, publishedAt, length } = shelf
  const all = { length: episodes.ids.length, at: (place: number) => place }
  const listOf = (places: Places, isBefore = isOlder) => episodeList(shelf, places, isBefore)
  const authors = openStrings(columns, 'author')
  const [ofShow, ofAuthor] = [openGroups(columns, 'ofShow'), openGroups(columns, 'ofAuthor')]
  const byLength = columns.words('episode.byLength')
  const between = (
    places: Places,
    isBeforeFrom: (place: number) => boolean,
    isBeforeTo: (place: number) => boolean,
  ) => {
    const begin = firstPlace(places.length, at => isBeforeFrom(places.at(at)))
    const end = firstPlace(places.length, at => isBeforeTo(places.at(at)), begin)
    return { length: end - begin, at: (place: number) => places.at(begin + place) }
  }
  const showPlaces = (id: string) => ofShow(shows.placeOf(id))
  const nextAt = openStrings(columns, 'nextAt')
  const isShorter: Before = (one, other) =>
    (length[one] as number) - (length[other] as number) < 0 || (length[one] === length[other] && one < other)
  let everyShow: readonly IndexedShow[] | undefined
  return {
    get shows() {
      everyShow ??= Array.from({ length: shows.length }, (_, place) => shows.at(place) as IndexedShow)
      return everyShow
    },
    ...(nextAt.length > 0 && { nextAt: nextAt.at(0) }),
    show: id => shows.at(shows.placeOf(id)),
    episode: id => shelf.episodeAt(episodes.placeOf(id)),
    all: () => listOf(all),
    ofShow: id => listOf(showPlaces(id)),
    ofAuthor(name) {
      const place = firstPlace(authors.length, at => authors.at(at) < name)
      return listOf(ofAuthor(authors.at(place) === name ? place : -1))
    },
    lasting: (from, to) =>
      listOf(
        between(
          viewOf(byLength),
          place => (length[place] as number) < from,
          place => (length[place] as number) <= to,
        ),
        isShorter,
      ),
    published: (from, to, show) =>
      listOf(
        between(
          show === undefined ? all : showPlaces(show),
          place => (publishedAt[place] as number) < from,
          place => (publishedAt[place] as number) < to,
        ),
      ),
    names: {
      ...openNames(columns),
      targetOf(target) {
        if (target < episodes.ids.length)
          return { kind: 'episode', id: episodes.ids.at(target), title: shelf.titles.at(target) }
        const show = target - episodes.ids.length
        if (show < shows.length) return { kind: 'show', id: shows.ids.at(show), title: shows.titles.at(show) }
        const author = authors.at(show - shows.length)
        return { kind: 'author', id: author, title: author }
      },
      around(target) {
        if (target >= episodes.ids.length) return []
        const show = shelf.showOf[target] as number
        return [show, shows.length + (shows.authorOf[show] as number)]
      },
      isOf: (target, show) => target < episodes.ids.length && shelf.showOf[target] === shows.placeOf(show),
    },
  }
}

/** Episodes by their places. */
interface Places {
  readonly length: number
  at(place: number): number
}

const viewOf = (places: Uint32Array): Places => ({ length: places.length, at: at => places[at] as number })

function openGroups(columns: Columns, name: string) {
  const [places, ends] = [columns.words(`${name}.places`), columns.words(`${name}.ends`)]
  return (group: number): Places =>
    viewOf(group < 0 ? places.subarray(0, 0) : places.subarray(group > 0 ? ends[group - 1] : 0, ends[group]))
}

/** @param isBefore whether one episode is before another in the order of these places */
function episodeList({ episodes, episodeAt }: Shelf, places: Places, isBefore: Before): EpisodeList {
  return {
    length: places.length,
    at: place => (place >= 0 && place < places.length ? episodeAt(places.at(place)) : undefined),
    placeOf(id) {
      const wanted = episodes.placeOf(id)
      if (wanted < 0) return -1
      const found = firstPlace(places.length, at => isBefore(places.at(at), wanted))
      return found < places.length && places.at(found) === wanted ? found : -1
    },
  }
}

type Before = (one: number, other: number) => boolean

const isOlder: Before = (one, other) => one < other

export const EMPTY_INDEX = openLookupIndex(packLookupIndex({ shows: [], episodes: [] })) as LookupIndex
