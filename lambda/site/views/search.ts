import { NEAR } from '../../../core/catalog/lookup/find-heard.ts'
import { type Match, search } from '../../../core/catalog/lookup/search.ts'
import type { LookupIndex } from '../../../core/catalog/lookup-index.ts'
import type { Topics } from '../../../core/catalog/topics/topics.ts'
import { page } from '../answer.ts'
import { badRequest } from '../messages.ts'
import { type Found, type Said, searchPage } from '../pages/search-page.ts'
import type { View } from '../view.ts'

const MAX_WORDS_CHARACTERS = 200
const MOST_FOUND = 20

/** Finds what a listener would find who said these words: titles by sound as well as by letter, and what is spoken of. */
export const searchView: View = async ({ index, topics }, { query, origin }) => {
  const words = (query.get('q') ?? '').trim()
  if (words.length > MAX_WORDS_CHARACTERS || /[\p{Cc}\ufffd]/u.test(words))
    return badRequest(`Search for words, of at most ${MAX_WORDS_CHARACTERS} characters.`)
  const shelf = await index()
  if (words === '') return page(searchPage({ words, found: [], said: [] }, origin))
  const found = matchesOf(shelf, words).flatMap(match => foundOf(shelf, match))
  return page(searchPage({ words, found: eachOnce(found), said: await saidOf(topics, shelf, words) }, origin))
}

/** What of the shelf is looked through for a topic: each of its languages costs some requests. */
const MOST_LANGUAGES = 3

const languagesOf = (shelf: LookupIndex) => [...new Set(shelf.shows.map(({ language }) => language))]

/** Sentences that speak of the words, best first; a title that is spoken is found as one. */
async function saidOf(topics: Topics, shelf: LookupIndex, words: string): Promise<Said[]> {
  const locales = languagesOf(shelf).slice(0, MOST_LANGUAGES)
  const passages = await Promise.all(locales.map(locale => topics.find(words, { locale })))
  const best = passages.flat().toSorted((one, other) => other.likeness - one.likeness)
  const once = new Map(best.toReversed().map(passage => [passage.sentence, passage]))
  return [...once.values()].toReversed().flatMap(({ episode: id, startMilliseconds, sentence }) => {
    const episode = shelf.episode(id)
    const show = episode && shelf.show(episode.show)
    if (!episode || !show || sentence === episode.title) return []
    return [{ episode, show, startMilliseconds, sentence }]
  })
}

/** A reader's language is not known: each language that is spoken on the shelf is tried. */
function matchesOf(shelf: LookupIndex, words: string): Match[] {
  const best = new Map<string, Match>()
  for (const locale of languagesOf(shelf))
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
