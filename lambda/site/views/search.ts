import { NEAR } from '../../../core/catalog/lookup/find-heard.ts'
import { type Match, search } from '../../../core/catalog/lookup/search.ts'
import type { LookupIndex } from '../../../core/catalog/lookup-index.ts'
import { page } from '../answer.ts'
import { badRequest } from '../messages.ts'
import { type Found, searchPage } from '../pages/search-page.ts'
import type { View } from '../view.ts'

const MAX_WORDS_CHARACTERS = 200
const MOST_FOUND = 20

/** Finds what a listener would find who said these words: by sound as well as by letter. */
export const searchView: View = async ({ index }, { query, origin }) => {
  const words = (query.get('q') ?? '').trim()
  if (words.length > MAX_WORDS_CHARACTERS || /[\p{Cc}\ufffd]/u.test(words))
    return badRequest(`Search for words, of at most ${MAX_WORDS_CHARACTERS} characters.`)
  const shelf = await index()
  const found = words === '' ? [] : matchesOf(shelf, words).flatMap(match => foundOf(shelf, match))
  return page(searchPage({ words, found: eachOnce(found) }, origin))
}

/** A reader's language is not known: each language that is spoken on the shelf is tried. */
function matchesOf(shelf: LookupIndex, words: string): Match[] {
  const best = new Map<string, Match>()
  for (const locale of new Set(shelf.shows.map(({ language }) => language)))
    for (const match of search(shelf, words, { locale, limit: MOST_FOUND })) {
      const name = `${match.kind} ${match.id}`
      if (match.likeness >= NEAR && match.likeness > (best.get(name)?.likeness ?? 0)) best.set(name, match)
    }
  return [...best.values()].sort((one, other) => other.likeness - one.likeness).slice(0, MOST_FOUND)
}

function foundOf(shelf: LookupIndex, { kind, id }: Match): Found[] {
  if (kind === 'episode') {
    const episode = shelf.episode(id)
    const show = episode && shelf.show(episode.show)
    return episode && show ? [{ kind, episode, show }] : []
  }
  const shows = shelf.shows.filter(show => (kind === 'show' ? show.id : show.author) === id)
  return shows
    .filter(show => shelf.ofShow(show.id).length > 0)
    .map(show => ({ kind: 'show', show, episodes: shelf.ofShow(show.id).length }))
}

/** A show may be found by its name and by its author's. */
const eachOnce = (found: readonly Found[]) => [
  ...new Map(found.map(one => [one.kind === 'show' ? one.show.id : one.episode.id, one])).values(),
]
