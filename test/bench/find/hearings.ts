import type { LookupSnapshot } from '../../../core/catalog/lookup/snapshot.ts'
import type { Random } from '../understanding/random.ts'
import { AROUND, AS_ENGLISH, CONFUSIONS } from './confusions.ts'
import { CARDINALS, ORDINALS } from './number-forms.ts'

/** Something a recogniser wrote when a title was said. */
export interface Hearing {
  readonly heard: string
  readonly locale: string
  /** The ids of all episodes that are right: the one that was said, and those that nobody can tell from it by ear. */
  readonly right: ReadonlySet<string>
  /** Of the title. */
  readonly language: string
  /** What was done to the title. */
  readonly kinds: readonly string[]
}

/** The more of it, the more is wrong at once. Shares of hearings with no noise, one kind, two and three. */
const AMOUNTS = [0.1, 0.45, 0.3, 0.15]

export function makeHearings(random: Random, { shows, episodes }: LookupSnapshot, count: number): Hearing[] {
  const languages = new Map(shows.map(({ id, language }) => [id, language]))
  const titles = new SaidTitles(episodes)
  return Array.from({ length: count }, () => {
    const { id, show, title } = episodes[random.below(episodes.length)] ?? { id: '', show: '', title: '' }
    const tag = languages.get(show) ?? ''
    return hear(random, titles, { id, title, tag })
  })
}

function hear(
  random: Random,
  titles: SaidTitles,
  { id, title, tag }: { id: string; title: string; tag: string },
): Hearing {
  const language = tag.split('-')[0] ?? ''
  const kinds: string[] = []
  let words = sayNumbers(random, spokenWords(title), language)
  let amount = amountOf(random.next())
  let locale = tag
  for (let tries = 0; amount > 0 && tries < 12; tries++) {
    const [kind, change] = random.pick(CHANGES) ?? ['', () => undefined]
    if (kinds.includes(kind)) continue
    const changed = change(random, words, { language, title, titles })
    if (!changed || changed.length === 0) continue
    if (kind === 'foreign') locale = 'en-US'
    words = changed
    kinds.push(kind)
    amount--
  }
  const heard = words.join(language === 'ja' ? '' : ' ')
  return {
    heard,
    locale,
    language,
    right: new Set([id, ...titles.sameAs(title), ...titles.sameAs(heard)]),
    kinds,
  }
}

function amountOf(chance: number): number {
  let below = 0
  return AMOUNTS.findIndex(share => {
    below += share
    return chance < below
  })
}

interface Saying {
  readonly language: string
  readonly title: string
  readonly titles: SaidTitles
}

type Change = (random: Random, words: readonly string[], saying: Saying) => string[] | undefined

const CHANGES: readonly (readonly [kind: string, change: Change])[] = [
  ['confusion', (random, words, { language }) => confuse(random, words, CONFUSIONS[language] ?? '')],
  ['confusion again', (random, words, { language }) => confuse(random, words, CONFUSIONS[language] ?? '')],
  ['typing', mistype],
  ['dropped', drop],
  ['added', add],
  ['joined', join],
  ['parted', part],
  ['swapped', swap],
  ['foreign', foreign],
]

const pairsOf = (table: string) =>
  table
    .trim()
    .split(/\s+(?=\S+\|)/u)
    .map(entry => entry.split('|') as [string, string])

/** One place of the words where a pair of the table fits, words of the table before letters. */
function confuse(random: Random, words: readonly string[], table: string): string[] | undefined {
  const pairs = pairsOf(table)
  const fits = words.flatMap((word, at) =>
    pairs.flatMap(([written, heard]) => {
      if (word.toLowerCase() === written.toLowerCase()) return [{ at, now: heard, weight: 3 }]
      if (written.length > 3 || word.length < 4 || !word.includes(written)) return []
      return [{ at, now: word.replace(written, heard), weight: 1 }]
    }),
  )
  const chosen = random.pick(fits.flatMap(fit => Array<typeof fit>(fit.weight).fill(fit)))
  return chosen && words.map((word, at) => (at === chosen.at ? chosen.now : word)).filter(word => word !== '')
}

function mistype(random: Random, words: readonly string[]): string[] | undefined {
  const at = random.below(words.length)
  const letters = [...(words[at] ?? '')]
  if (letters.length < 5) return undefined
  const place = 1 + random.below(letters.length - 2)
  const [letter = '', next = ''] = letters.slice(place)
  const kind = random.below(3)
  if (kind === 0) letters.splice(place, 1)
  else if (kind === 1) letters.splice(place, 2, next, letter)
  else letters.splice(place, 0, letter)
  return words.map((word, each) => (each === at ? letters.join('') : word))
}

/** A word that is not missed: what is left, short words aside, is in no other title. */
function drop(random: Random, words: readonly string[], { title, titles }: Saying): string[] | undefined {
  if (words.length < 3) return undefined
  const gone = random.below(words.length)
  const left = words.filter((_, at) => at !== gone)
  return titles.isOnly(left, title) ? left : undefined
}

function add(random: Random, words: readonly string[], { language }: Saying): string[] {
  const [before = '', after = ''] = AROUND[language] ?? []
  return random.next() < 0.7
    ? [...(random.pick(before.split(';')) ?? '').split(' '), ...words]
    : [...words, ...(random.pick(after.split(';')) ?? '').split(' ')]
}

function join(random: Random, words: readonly string[]): string[] | undefined {
  if (words.length < 2) return undefined
  const at = random.below(words.length - 1)
  return [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)]
}

function part(random: Random, words: readonly string[]): string[] | undefined {
  const long = words.flatMap((word, at) => (word.length >= 6 ? [at] : []))
  const at = random.pick(long)
  if (at === undefined) return undefined
  const word = words[at] ?? ''
  const cut = 2 + random.below(word.length - 4)
  return [...words.slice(0, at), word.slice(0, cut), word.slice(cut), ...words.slice(at + 1)]
}

function swap(random: Random, words: readonly string[]): string[] | undefined {
  if (words.length < 3) return undefined
  const at = random.below(words.length - 1)
  const swapped = [...words]
  ;[swapped[at], swapped[at + 1]] = [words[at + 1] ?? '', words[at] ?? '']
  return swapped
}

/** Heard by an English device, which spells two or three of its sounds in its own way and knows no accents. */
function foreign(random: Random, words: readonly string[], { language }: Saying): string[] | undefined {
  const table = AS_ENGLISH[language]
  if (table === undefined) return undefined
  let now = [...words]
  for (let times = 2 + random.below(2); times > 0; times--) now = confuse(random, now, table) ?? now
  return now.map(word => word.normalize('NFD').replace(/\p{M}/gu, ''))
}

/** The words of a title as they are said: no signs, in lower case. */
const spokenWords = (title: string) =>
  title
    .replace(/#/gu, 'number ')
    .replace(/&/gu, ' and ')
    .replace(/\bDr\./gu, 'Doctor')
    .replace(/\bSt\./gu, 'Saint')
    .replace(/[’']s\b/gu, "'s")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim()
    .split(/\s+/u)
    .map(word => (/^[IVX]+$/u.test(word) ? word : word.toLowerCase()))

/** Each number in one of the ways that it may come: digits, its name, its place in an order. */
function sayNumbers(random: Random, words: readonly string[], language: string): string[] {
  return words.flatMap(word => {
    const value = numberOf(word)
    if (value === undefined) return [word]
    const chance = random.next()
    const ordinal = ORDINALS[language]
    if (chance < 0.35) return [String(value)]
    // A number of several words stays one: nobody hears half of it, or its words in another order.
    if (chance < 0.45 && ordinal && value <= 10) return [ordinal(value)]
    return [(CARDINALS[language]?.(value) ?? String(value)).replace(/-/gu, ' ')]
  })
}

function numberOf(word: string): number | undefined {
  if (/^\d+$/u.test(word)) return Number(word)
  if (!/^[IVX]+$/u.test(word)) return undefined
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
  return [...word].reduce((sum, letter, at) => {
    const own = worth[letter] ?? 0
    return sum + (own < (worth[word[at + 1] ?? ''] ?? 0) ? -own : own)
  }, 0)
}

/** All titles as an ear takes them: what is the same here cannot be told apart. */
class SaidTitles {
  readonly #byTitle = new Map<string, string[]>()
  readonly #byWord = new Map<string, Set<string>>()

  constructor(episodes: LookupSnapshot['episodes']) {
    for (const { id, title } of episodes) {
      const said = this.#key(title)
      const known = this.#byTitle.get(said)
      if (known) known.push(id)
      else this.#byTitle.set(said, [id])
      for (const word of said.split(' ')) {
        const having = this.#byWord.get(word)
        if (having) having.add(said)
        else this.#byWord.set(word, new Set([said]))
      }
    }
  }

  #key = (title: string) =>
    spokenWords(title)
      .map(word => String(numberOf(word) ?? word).replace(/'/gu, ''))
      .join(' ')

  sameAs(title: string): readonly string[] {
    return this.#byTitle.get(this.#key(title)) ?? []
  }

  /** Whether no other title has all of these words. */
  isOnly(words: readonly string[], title: string): boolean {
    const wanted = words
      .map(word => this.#key(word))
      .filter(word => this.#byWord.has(word) && (word.length > 3 || /^\p{N}|[^a-z]/u.test(word)))
    const [rarest, ...rest] = wanted
      .map(word => this.#byWord.get(word) ?? new Set<string>())
      .sort((one, other) => one.size - other.size)
    if (!rarest) return false
    const having = [...rarest].filter(said => rest.every(set => set.has(said)))
    return having.every(said => said === this.#key(title))
  }
}
