import type { LookupSnapshot } from '../../../core/catalog/lookup/snapshot.ts'
import type { IndexedEpisode, IndexedShow } from '../../../core/catalog/lookup-index.ts'
import type { Random } from '../understanding/random.ts'
import { roman } from './number-forms.ts'
import { VOCABULARIES } from './vocabulary/vocabularies.ts'
import type { BenchVocabulary } from './vocabulary/vocabulary.ts'

const MOST_OF_A_SHOW = 200
const FEWEST_SHOWS = 40
const AUTHORS = ['Ada Nwosu', 'Bram de Wit', 'Clara Lindqvist', 'Diego Fuentes', 'Emi Tanaka', 'Farid Haddad']

const listOf = (text: string) => text.trim().split(/\s+/u)

/** A shelf of so many episodes: forty shows at least and 200 episodes in one at most, half of them English, a third of them with numbered titles. */
export function makeShelf(random: Random, episodes: number): LookupSnapshot {
  const shows: IndexedShow[] = []
  const all: IndexedEpisode[] = []
  const ofShow = Math.min(MOST_OF_A_SHOW, Math.ceil(episodes / FEWEST_SHOWS))
  while (all.length < episodes) {
    const vocabulary = random.next() < 0.5 ? VOCABULARIES[0] : random.pick(VOCABULARIES.slice(1))
    if (!vocabulary) throw new Error('there are vocabularies')
    const show = makeShow(random, vocabulary, shows.length)
    shows.push(show)
    const isSeries = random.next() < 0.3
    for (let number = 1; number <= ofShow && all.length < episodes; number++)
      all.push(makeEpisode(random, vocabulary, show, isSeries ? number : undefined, all.length))
  }
  return { shows, episodes: all }
}

function makeShow(random: Random, vocabulary: BenchVocabulary, at: number): IndexedShow {
  const title = `${random.pick(vocabulary.shows)} ${random.pick(listOf(vocabulary.places))}`
  return {
    id: `show-${at}`,
    title,
    author: random.next() < 0.7 ? (random.pick(AUTHORS) ?? title) : title,
    language: vocabulary.tag,
  }
}

function makeEpisode(
  random: Random,
  vocabulary: BenchVocabulary,
  { id: show, title: showTitle }: IndexedShow,
  number: number | undefined,
  at: number,
): IndexedEpisode {
  const own = fillIn(random, vocabulary, random.pick(vocabulary.templates) ?? '')
  const title = number === undefined ? own : inSeries(random, vocabulary, own, showTitle, number)
  return {
    id: `e${String(at).padStart(6, '0')}`,
    show,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    alias: random.next() < 0.9 ? title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-') : `take-${at}`,
    ...(number !== undefined && { number }),
    edition: `${'0123456789abcdef'.repeat(3)}${String(at).padStart(16, '0')}`,
    durationMilliseconds: 60_000 + random.below(3_600_000),
    publishedAt: new Date(Date.UTC(2020, 0, 1) + at * 60_000).toISOString(),
  }
}

function inSeries(
  random: Random,
  vocabulary: BenchVocabulary,
  own: string,
  show: string,
  number: number,
): string {
  const count = (random.pick(vocabulary.series) ?? '').replace('{number}', String(number))
  const chance = random.next()
  if (chance < 0.5) return `${count} ${own}`
  if (chance < 0.75) return `${show}, ${count.replace(/[:,-]\s*$/u, '').trim()}`
  return number <= 12 ? `${own} ${roman(number)}` : `${own}, ${count.replace(/[:,-]\s*$/u, '').trim()}`
}

function fillIn(random: Random, vocabulary: BenchVocabulary, template: string): string {
  const isTitled = vocabulary.tag.startsWith('en')
  return template.replace(/\{(\w+)\}/gu, (_, slot: string) => {
    if (slot === 'number') return String(2 + random.below(98))
    const lists: Readonly<Record<string, string>> = {
      noun: vocabulary.nouns,
      adjective: vocabulary.adjectives,
      name: vocabulary.names,
      place: vocabulary.places,
    }
    const word = random.pick(listOf(lists[slot] ?? '')) ?? ''
    return isTitled ? word.charAt(0).toUpperCase() + word.slice(1) : word
  })
}
