import { contentHash } from '../content-hash.ts'
import type { IndexedEpisode, LookupIndex } from './lookup-index.ts'

/** The slot types of the interaction model whose values are what stands on the shelf. */
export const VOCABULARY_TYPES = ['EpisodeTitle', 'ShowTitle', 'AuthorName'] as const

export type VocabularyType = (typeof VOCABULARY_TYPES)[number]

/** A value of a slot type, in the shape that Alexa reads a catalogue in. */
export interface SpokenName {
  /** Of an episode or a show; an author has the name itself. */
  readonly id: string
  readonly name: { readonly value: string; readonly synonyms: readonly string[] }
}

/** The names that Alexa's recogniser is to know. A type has none where nothing is on the shelf. */
export type Vocabulary = Readonly<Record<VocabularyType, readonly SpokenName[]>>

/** The last time that Alexa was taught. */
export interface Lesson {
  /** Of what was taught; absent while nothing was. */
  readonly hash?: string
  /** When it was last tried, and when it was last done, milliseconds since 1970. */
  readonly triedAt: number
  readonly doneAt: number
  /** Of the lookup index that it was made from. */
  readonly eTag?: string
}

/** The port that keeps what is to be taught, where Alexa can fetch it, and what was. */
export interface Lessons {
  last(): Promise<Lesson | undefined>
  note(lesson: Lesson): Promise<void>
  /** Resolves to an address that gives `{ values }` as JSON for some minutes. */
  hand(catalog: Catalog): Promise<string>
  /** What was handed is fetched, and no longer needed. */
  takeBack(catalog: Catalog): Promise<void>
}

/** The values of one type. */
export interface Catalog {
  readonly type: VocabularyType
  readonly hash: string
  readonly values: readonly SpokenName[]
}

/** The port that is Alexa's recogniser. */
export interface Recogniser {
  /** In all languages of the skill. What is known already costs no new build. @throws while Alexa cannot take it */
  teach(catalogs: readonly (Catalog & { readonly url: string })[]): Promise<void>
}

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/create-and-edit-custom-slot-types.html */
export const MAX_SPOKEN_CHARACTERS = 140

/** The most values and synonyms of a skill. */
const MOST_PHRASES = 50_000

/** Of what is on the shelf: its shows, its authors, and its episodes from the newest on, while there is room. */
export function vocabularyOf(index: LookupIndex, mostPhrases = MOST_PHRASES): Vocabulary {
  let room = mostPhrases
  const namesFor = (named: Iterable<Named>) => {
    const names = spokenNames(named, room)
    room -= names.reduce((sum, { name }) => sum + 1 + name.synonyms.length, 0)
    return names
  }
  const authors = [...new Set(index.shows.map(({ author }) => author))]
  return {
    ShowTitle: namesFor(index.shows.map(({ id, title }) => ({ id, says: [title] }))),
    AuthorName: namesFor(authors.map(author => ({ id: author, says: [author] }))),
    EpisodeTitle: namesFor(newestFirst(index)),
  }
}

/** Those types that have values: Alexa takes no empty one. */
export const catalogsOf = (vocabulary: Vocabulary): Catalog[] =>
  VOCABULARY_TYPES.flatMap(type => {
    const values = vocabulary[type]
    return values.length === 0 ? [] : [{ type, values, hash: contentHash(type, JSON.stringify(values)) }]
  })

export const hashOf = (catalogs: readonly Catalog[]) => contentHash(...catalogs.map(({ hash }) => hash))

interface Named {
  readonly id: string
  /** The name, and what else it may be called. */
  readonly says: readonly string[]
}

function* newestFirst(index: LookupIndex): Generator<Named> {
  const episodes = index.all()
  for (let place = episodes.length - 1; place >= 0; place--) {
    const episode = episodes.at(place)
    if (episode) yield { id: episode.id, says: callsOf(episode) }
  }
}

/** Its title, the title without what stands in brackets or behind a colon or dash, and its file's name in words. */
function callsOf({ title, alias }: IndexedEpisode): string[] {
  const bare = title.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
  const [head = ''] = bare.split(/\s*[:–—|]\s+|\s+-\s+/u)
  return [title, bare, head, alias.replace(/[-_.]+/gu, ' ')]
}

/**
 * Each phrase names one thing alone, the first that has it; names go before what else things may be called. What
 * nobody can say, or is too long, is no phrase.
 */
function spokenNames(named: Iterable<Named>, room: number): SpokenName[] {
  const taken = new Set<string>()
  const take = (text = ''): string[] => {
    const phrase = spoken(text)
    const key = phrase.toLowerCase()
    if (taken.size >= room || !isSayable(phrase) || taken.has(key)) return []
    taken.add(key)
    return [phrase]
  }
  const called = Array.from(named, ({ id, says: [name, ...others] }) => ({ id, others, phrases: take(name) }))
  return called.flatMap(({ id, others, phrases }) => {
    const [value, ...synonyms] = [...phrases, ...others.flatMap(other => take(other))]
    return value === undefined ? [] : [{ id, name: { value, synonyms } }]
  })
}

/** As it is said: letters, digits and what stands within words. */
const spoken = (text: string) =>
  text
    .normalize('NFC')
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}'’.,-]+/gu, ' ')
    .replace(/(?<![\p{L}\p{M}\p{N}])['’.,-]+|['’.,-]+(?![\p{L}\p{M}\p{N}])/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

const isSayable = (phrase: string) => phrase.length <= MAX_SPOKEN_CHARACTERS && /[\p{L}\p{N}]/u.test(phrase)
