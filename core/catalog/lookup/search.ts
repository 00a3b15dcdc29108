import type { LookupIndex } from '../lookup-index.ts'
import { candidates } from './names/candidates.ts'
import { readingOf } from './names/heard.ts'
import { keysOf } from './names/keys.ts'
import { Likeness } from './names/likeness.ts'
import type { Target } from './names/open-names.ts'

/** What was heard fits this. */
export interface Match extends Target {
  /** From 0 to 1: as good as the same. */
  readonly likeness: number
}

export interface SearchOptions {
  /** BCP 47: what the listener speaks. */
  readonly locale: string
  /** Five where it is absent. */
  readonly limit?: number
  /** Only this show's episodes. */
  readonly show?: string
}

/** More letters than these of what was heard are not looked at. */
const MOST_LETTERS = 300

/** When so many of the likeliest names were tried, and one of them is as like as this, no other will be more so. */
const ENOUGH = 40
const SURE = 0.93
/** Phones by phones that are measured before the least likely names are left out: this bounds the time. */
const MOST_WORK = 40_000

/** The episodes, shows and authors whose names sound like what was heard, best first; of equals the newer one. */
export function search(
  { names }: Pick<LookupIndex, 'names'>,
  heard: string,
  options: SearchOptions,
): Match[] {
  const { locale, limit = 5, show } = options
  const said = heard.slice(0, MOST_LETTERS)
  const own = readingOf(said, locale)
  const isWanted =
    show === undefined ? undefined : (name: number) => names.isOf(names.target[name] ?? 0, show)
  const likeness = new Likeness(names, said, own, locale)
  const best = new Map<number, number>()
  let [tried, top] = [0, 0]
  for (const name of candidates(names, keysOf(own.words), isWanted)) {
    if (tried++ >= ENOUGH && (top >= SURE || likeness.work > MOST_WORK)) break
    const target = names.target[name] as number
    const its = likeness.of(name, names.around(target))
    if (its > (best.get(target) ?? 0)) best.set(target, its)
    if (its > top) top = its
  }
  return [...best]
    .sort(([one, its], [other, others]) => round(others) - round(its) || other - one)
    .slice(0, limit)
    .map(([target, its]) => ({ ...names.targetOf(target), likeness: its }))
}

/** Smaller differences are none. */
const round = (likeness: number) => Math.round(likeness * 500)
