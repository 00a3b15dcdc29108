import type { IndexedEpisode, IndexedRate, IndexedShow } from '../lookup-index.ts'
import { NONE } from './build-lookup-index.ts'
import type { Columns } from './columns.ts'
import { firstPlace, openStrings } from './strings.ts'

/** A column of ids, each found by halving an order of them. */
function openIds(columns: Columns, kind: 'episode' | 'show') {
  const ids = openStrings(columns, `${kind}.id`)
  const order = columns.words(`${kind}.byId`)
  return {
    ids,
    placeOf(id: string): number {
      const at = firstPlace(order.length, place => ids.at(order[place] as number) < id)
      const place = order[at]
      return place !== undefined && ids.at(place) === id ? place : -1
    },
  }
}

/** Shows and episodes, each made when it is asked for, and the columns that lists are cut from. */
export function openShelf(columns: Columns) {
  const episodes = openIds(columns, 'episode')
  const shows = openShows(columns)
  const [titles, aliases] = [openStrings(columns, 'episode.title'), openStrings(columns, 'episode.alias')]
  const editions = openStrings(columns, 'episode.edition')
  const showOf = columns.words('episode.show')
  const number = columns.words('episode.number')
  const length = columns.words('episode.length')
  const publishedAt = columns.doubles('episode.publishedAt')
  const ratesOf = openRates(columns)
  function episodeAt(place: number): IndexedEpisode | undefined {
    const id = episodes.ids.at(place)
    if (id === '') return undefined
    const rates = ratesOf(place)
    return {
      id,
      show: shows.ids.at(showOf[place] as number),
      title: titles.at(place),
      alias: aliases.at(place),
      ...(number[place] !== NONE && { number: number[place] as number }),
      edition: editions.at(place),
      durationMilliseconds: length[place] as number,
      ...(rates.length > 0 && { rates }),
      publishedAt: new Date(publishedAt[place] as number).toISOString(),
    }
  }
  return { episodes, shows, titles, showOf, length, publishedAt, episodeAt }
}

function openShows(columns: Columns) {
  const { ids, placeOf } = openIds(columns, 'show')
  const [titles, languages] = [openStrings(columns, 'show.title'), openStrings(columns, 'show.language')]
  const [covers, authors] = [openStrings(columns, 'show.cover'), openStrings(columns, 'author')]
  const authorOf = columns.words('show.author')
  return {
    length: ids.length,
    ids,
    titles,
    authorOf,
    placeOf,
    at(place: number): IndexedShow | undefined {
      if (place < 0 || place >= ids.length) return undefined
      const cover = covers.at(place)
      return {
        id: ids.at(place),
        title: titles.at(place),
        author: authors.at(authorOf[place] as number),
        language: languages.at(place),
        ...(cover !== '' && { cover }),
      }
    },
  }
}

function openRates(columns: Columns) {
  const ends = columns.words('episode.rateEnd')
  const [percent, length] = [columns.shorts('rate.percent'), columns.words('rate.length')]
  const editions = openStrings(columns, 'rate.edition')
  return (episode: number): IndexedRate[] => {
    const begin = episode > 0 ? (ends[episode - 1] as number) : 0
    return Array.from({ length: (ends[episode] as number) - begin }, (_, at) => ({
      percent: percent[begin + at] as number,
      edition: editions.at(begin + at),
      durationMilliseconds: length[begin + at] as number,
    }))
  }
}

export type Shelf = ReturnType<typeof openShelf>
