import type { CutPassage } from './cut-passages.ts'
import type { Take } from './edition.ts'
import { expectedMilliseconds } from './expected-length.ts'
import type { Passage } from './passage.ts'
import { askedFor, type Plan, passagesByHash } from './plan.ts'
import { priceOf } from './price.ts'

/** What speaking a plan would cost and give, from what is on the shelf now. */
export interface Estimate {
  /** The plan's hash. */
  readonly plan: string
  /** Everything that will be heard, in characters as Polly counts them. */
  readonly characters: number
  readonly billedCharacters: number
  readonly microDollars: number
  /** Expected; exact when all is on the shelf. */
  readonly durationMilliseconds: number
  /** Different ones, with their marks where those are asked for: a text that repeats itself is spoken once. */
  readonly passages: number
  /** How many of them have their take already. */
  readonly onTheShelf: number
  /** The rates that it is spoken at besides the usual one, in percent of that: each is billed as the text itself is. */
  readonly rates?: readonly number[]
}

/** What a passage of a plan costs: something of it is to be spoken, all has its take, or it repeats one before it. */
export type Standing = 'new' | 'kept' | 'repeated'

export interface StandingPassage {
  readonly passage: CutPassage
  readonly standing: Standing
  /** What is billed for it: the passage itself, the same at other rates, their marks. */
  readonly billed: readonly Passage[]
}

/** The plan's passages in their order, each with what it costs. Only what is `new` is billed. */
export function standingOf(
  plan: Plan,
  onTheShelf: Pick<ReadonlyMap<string, Take>, 'has'>,
): StandingPassage[] {
  const met = new Set<string>()
  return plan.passages.map(passage => {
    const isFirst = !met.has(passage.hash)
    met.add(passage.hash)
    const missing = askedFor(passage, plan).filter(({ hash }) => !onTheShelf.has(hash))
    if (missing.length === 0) return { passage, standing: 'kept', billed: [] }
    return isFirst
      ? { passage, standing: 'new', billed: missing }
      : { passage, standing: 'repeated', billed: [] }
  })
}

/** @param onTheShelf the takes that are there, of the plan's passages at least */
export function estimateSynthesis(plan: Plan, onTheShelf: ReadonlyMap<string, Take>): Estimate {
  const asked = [...passagesByHash(plan).values()]
  const fresh = asked.filter(({ hash }) => !onTheShelf.has(hash))
  return {
    plan: plan.hash,
    characters: charactersOf(plan.passages),
    billedCharacters: charactersOf(fresh),
    microDollars: priceOf(fresh),
    durationMilliseconds: expectedMilliseconds(plan.passages, onTheShelf),
    passages: asked.length,
    onTheShelf: asked.length - fresh.length,
    ...(plan.rates && { rates: plan.rates }),
  }
}

const charactersOf = (passages: readonly Passage[]) =>
  passages.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0)
