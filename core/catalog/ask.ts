import { accept, type Outcome, refuse } from '../refusal.ts'
import type { Estimate } from '../synthesis/estimate.ts'
import { MICRO_DOLLARS } from '../synthesis/price.ts'

/** When a text waits for the creator's word before it is spoken; `above` is in micro-dollars. */
export type Ask = 'never' | 'always' | { readonly above: number }

/** A show that says nothing of it speaks its texts at once. */
export const DEFAULT_ASK: Ask = 'never'

/** What the creator has said yes to: this plan, at this price at most. */
export interface Confirmation {
  readonly plan: string
  readonly microDollars: number
}

/** Whether speaking has to wait for the creator's word. What costs nothing never waits. */
export function mustAsk(
  ask: Ask = DEFAULT_ASK,
  { plan, billedCharacters, microDollars }: Estimate,
  confirmed?: Confirmation,
): boolean {
  if (billedCharacters === 0 || ask === 'never') return false
  if (confirmed?.plan === plan && microDollars <= confirmed.microDollars) return false
  return ask === 'always' || microDollars > ask.above
}

/** The most that an amount may be, in dollars: more is a slip of the finger. */
const MAX_DOLLARS = 1_000_000

/** An amount as a person writes it, such as `2`, `2.50` or `$0.75`, in micro-dollars. */
export function readMoney(given: string): Outcome<number> {
  const [, dollars = '', cents = ''] = /^\$?\s*(\d{1,7})(?:\.(\d{1,2}))?$/u.exec(given.trim()) ?? []
  if (dollars === '' || Number(dollars) > MAX_DOLLARS)
    return refuse(
      'amount-invalid',
      'This is not an amount. Write dollars and cents with a point, such as 2.50, up to 1000000.',
    )
  return accept(Number(dollars) * MICRO_DOLLARS + Number(cents.padEnd(2, '0')) * (MICRO_DOLLARS / 100))
}

/** The setting as a form sends it: `never`, `always`, or `above` with an amount in dollars. */
export function readAsk(when: unknown, amount: unknown): Outcome<Ask> {
  if (when === 'never' || when === 'always') return accept(when)
  if (when !== 'above')
    return refuse('ask-invalid', 'Choose when Voiceshelf asks: never, always, or above an amount.')
  const above = readMoney(typeof amount === 'string' ? amount : '')
  return above.ok ? accept({ above: above.value }) : above
}
