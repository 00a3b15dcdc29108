import type { LookupIndex } from '../lookup-index.ts'

/** What was heard fits this. */
export interface Match {
  readonly kind: 'episode' | 'show' | 'author'
  /** The episode's or show's id; an author's name. */
  readonly id: string
  readonly title: string
  /** From 0 to 1: as good as the same. */
  readonly likeness: number
}

export interface SearchOptions {
  /** BCP 47: what the listener speaks. */
  readonly locale: string
  readonly limit?: number
  /** Only this show's episodes. */
  readonly show?: string
}

/** The episodes, shows and authors whose names sound like what was heard, best first; the newer of equals. */
export function search(index: LookupIndex, heard: string, { limit = 5, show }: SearchOptions): Match[] {
  const said = words(heard)
  if (said.length === 0) return []
  const episodes = show === undefined ? index.all() : index.ofShow(show)
  const names: Omit<Match, 'likeness'>[] = []
  for (let place = episodes.length - 1; place >= 0; place--) {
    const episode = episodes.at(place)
    if (episode) names.push({ kind: 'episode', id: episode.id, title: episode.title })
  }
  if (show === undefined)
    for (const { id, title, author } of index.shows)
      names.push({ kind: 'show', id, title }, { kind: 'author', id: author, title: author })
  return names
    .map(name => ({ ...name, likeness: likeness(words(name.title), said) }))
    .filter(match => match.likeness > 0.3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
}

/** The share of words that both have, those that differ by a letter counted half. */
function likeness(name: readonly string[], said: readonly string[]): number {
  const same = (word: string) =>
    Math.max(...name.map(other => (other === word ? 1 : other.slice(0, 4) === word.slice(0, 4) ? 0.5 : 0)), 0)
  const shared = said.reduce((sum, word) => sum + same(word), 0)
  return Math.min(1, (2 * shared) / (name.length + said.length))
}

function words(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    word => !['the', 'a', 'an', 'and', 'of'].includes(word),
  )
}
