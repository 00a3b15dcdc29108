import type { IndexedEpisode, LookupIndex } from './lookup-index.ts'

/** What can be left out of a title, or is added to it, in speech. */
const FILLERS = new Set(['the', 'a', 'an', 'and', 'episode', 'called', 'please', 'story', 'of'])

/**
 * The episode that was asked for by name: its title or its file's name, whole before in part, the newest of
 * equals. Undefined when none has all the words that were said.
 */
export function findEpisode(index: LookupIndex, asked: string): IndexedEpisode | undefined {
  const said = words(asked)
  if (said.length === 0) return undefined
  const scored = episodesOf(index)
    .map(episode => ({
      episode,
      score: Math.max(...namesOf(episode).map(name => likeness(words(name), said))),
    }))
    .filter(({ score }) => score > 0)
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, next) => (best && best.score > next.score ? best : next),
    undefined,
  )?.episode
}

function episodesOf(index: LookupIndex): IndexedEpisode[] {
  const all = index.all()
  return Array.from({ length: all.length }, (_, place) => all.at(place)).filter(
    episode => episode !== undefined,
  )
}

const namesOf = ({ title, alias }: IndexedEpisode) => [title, alias]

/** 1 for the same words in the same order; less for a title with more words than were said; 0 when a word is missing. */
function likeness(name: readonly string[], said: readonly string[]): number {
  if (name.join(' ') === said.join(' ')) return 1
  const contentful = (list: readonly string[]) => list.filter(word => !FILLERS.has(word))
  const wanted = contentful(said)
  const there = new Set(contentful(name))
  if (wanted.length === 0 || !wanted.every(word => there.has(word))) return 0
  return 0.9 * (wanted.length / there.size)
}

/** Lower case, no accents, no punctuation; numbers as digits up to twelve, as the recogniser may write either. */
function words(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(word => NUMBERS.get(word) ?? word)
}

const NUMBERS = new Map(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ].map((word, number) => [word, String(number)]),
)
