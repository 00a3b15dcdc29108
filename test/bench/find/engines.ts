import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { packLookupIndex } from '../../../core/catalog/lookup/build-lookup-index.ts'
import { openLookupIndex } from '../../../core/catalog/lookup/open-lookup-index.ts'
import { search } from '../../../core/catalog/lookup/search.ts'
import type { LookupSnapshot } from '../../../core/catalog/lookup/snapshot.ts'

/** Something that finds titles. */
export interface Engine {
  readonly name: string
  /** The ids of the best three, best first. */
  find(heard: string, locale: string): string[]
}

export function ours(bytes: Uint8Array): Engine {
  const index = openLookupIndex(bytes)
  if (!index) throw new Error('an index that was just built is opened')
  return {
    name: 'here',
    find: (heard, locale) =>
      search(index, heard, { locale, limit: 6 })
        .filter(({ kind }) => kind === 'episode')
        .slice(0, 3)
        .map(({ id }) => id),
  }
}

export const bytesOf = (shelf: LookupSnapshot) => packLookupIndex(shelf)

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

const MINI = {
  fields: ['title'],
  processTerm: (term: string) => plain(term) || null,
  searchOptions: {
    prefix: (term: string) => term.length > 3,
    fuzzy: (term: string) => (term.length > 3 ? 0.25 : false),
    maxFuzzy: 3,
    weights: { fuzzy: 0.45, prefix: 0.35 },
  },
}

const documentsOf = ({ episodes }: LookupSnapshot) => episodes.map(({ id, title }) => ({ id, title }))

/** MiniSearch as its pages advise: fuzzy by a quarter of a word, prefixes, accents folded; its snapshot is its own JSON. */
export function miniSearchJson(shelf: LookupSnapshot): string {
  const mini = new MiniSearch(MINI)
  mini.addAll(documentsOf(shelf))
  return JSON.stringify(mini)
}

export function miniSearch(json: string): Engine {
  const mini = MiniSearch.loadJSON<{ id: string; title: string }>(json, MINI)
  return {
    name: 'MiniSearch',
    find: heard =>
      mini
        .search(heard)
        .slice(0, 3)
        .map(({ id }) => String(id)),
  }
}

const FUSE = {
  keys: ['title'],
  ignoreLocation: true,
  includeScore: true,
  threshold: 0.6,
  useTokenSearch: false,
  ignoreDiacritics: true,
}

export function fuse(shelf: LookupSnapshot): Engine {
  const made = new Fuse(documentsOf(shelf), FUSE)
  return {
    name: 'Fuse.js',
    find: heard => made.search(heard, { limit: 3 }).map(({ item }) => item.id),
  }
}
