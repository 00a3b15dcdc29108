import { accept, type Outcome, type Refusal, refuse } from '../refusal.ts'
import type { Passage } from './passage.ts'
import { formatMoney, formatMoneyLeft, priceOf } from './price.ts'

/** What Polly bills. */
export interface Amount {
  readonly characters: number
  readonly microDollars: number
}

/** The most that may be billed in a month, in one measure or the other. */
export type Limit = Pick<Amount, 'characters'> | Pick<Amount, 'microDollars'>

/** One start as it is counted: on the passage's record while it is not made, and by its id in its month. */
export interface Count extends Amount {
  readonly id: string
  readonly month: string
  /** The month has it. */
  readonly isCounted?: boolean
  /** It is to be given back. */
  readonly isVoid?: boolean
}

/** A month of the shelf: months begin and end by UTC, as Amazon bills them. */
export interface MonthsBudget {
  /** ISO 8601: `2026-11`. */
  readonly month: string
  /** Absent when there is none. */
  readonly limit?: Limit
  readonly used: Amount
}

/**
 * The port that counts what is billed. A passage is counted when its task is about to be started and its record
 * says so, hence once however often it comes; the sum of a month never goes over the limit that was read with it.
 */
export interface Budget {
  read(month: string): Promise<MonthsBudget>
  /** Holds for the present month and all that follow; undefined takes it away. */
  change(limit: Limit | undefined): Promise<void>
  /**
   * Counts a passage, or refuses it where no room is left. Who calls holds the passage's claim. The record says that
   * it is counted when `Takes.started` has noted it, and the month forgets its id by `settle`.
   * @param now milliseconds since 1970
   * @param noted what the claim says that stands on the record
   */
  count(passage: Passage, now: number, noted?: Count): Promise<Outcome<Count>>
  /** The records say that these are counted: their months need not know them one by one. */
  settle(counts: readonly Count[]): Promise<void>
  /**
   * The passage's task was not billed: what was counted for it is given back, once. Without a task the start was
   * refused, and who calls holds the passage's claim.
   */
  giveBack(passage: string, taskId?: string): Promise<void>
}

export const amountOf = (passage: Passage): Amount => ({
  characters: passage.billedCharacters,
  microDollars: priceOf([passage]),
})

/** @param time milliseconds since 1970, or ISO 8601 */
export const monthOf = (time: number | string) => new Date(time).toISOString().slice(0, 7)

/** Whether so much may still be billed. */
export function fits({ limit, used }: MonthsBudget, { characters, microDollars }: Amount): boolean {
  if (!limit) return true
  if ('characters' in limit) return used.characters + characters <= limit.characters
  return used.microDollars + microDollars <= limit.microDollars
}

/** Nothing when it fits; else how much is needed, how much is left until when, and what to do. */
export function acceptWithin(
  budget: MonthsBudget,
  amount: Amount,
  what: 'This text' | 'The next part of this text' = 'This text',
): Outcome<void> {
  return fits(budget, amount) ? accept(undefined) : { ok: false, refusal: overBudget(budget, amount, what) }
}

function overBudget(budget: MonthsBudget, { characters, microDollars }: Amount, what: string): Refusal {
  const needed =
    budget.limit && 'characters' in budget.limit ? inCharacters(characters) : formatMoney(microDollars)
  return refuse(
    'over-budget',
    `${what} needs ${needed}, and ${leftInWords(budget)} of this month's budget, which lasts to the end of ${lastDay(budget.month)} (UTC). Raise the budget, or wait until then, and try again: what is spoken already is kept.`,
  ).refusal
}

/** `$1.20 is left`, or `1,200 characters are left`; never below nothing, though the limit was lowered. */
export function leftInWords({ limit, used }: MonthsBudget): string {
  if (!limit) return 'any amount is left'
  if ('microDollars' in limit)
    return `${formatMoneyLeft(Math.max(0, limit.microDollars - used.microDollars))} is left`
  const left = Math.max(0, limit.characters - used.characters)
  return `${inCharacters(left)} ${left === 1 ? 'is' : 'are'} left`
}

const inCharacters = (characters: number) =>
  `${characters.toLocaleString('en-US')} ${characters === 1 ? 'character' : 'characters'}`

/** The last day of a month, such as `30 November`. */
export function lastDay(month: string): string {
  const day = new Date(`${month}-01T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() + 1)
  day.setUTCDate(0)
  return LAST_DAY.format(day)
}

const LAST_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
