import { priceOf } from '../../infra/prices.ts'
import type { Bill } from './bill.ts'
import { money, quantity } from './format.ts'

/** A bill for a terminal, the dearest first; what is less than a cent is left out. */
export function reportOf({ items, dollars, freeDollars, byPart }: Bill): string {
  const shown = items.filter(item => item.dollars >= 0.01)
  return [
    ...shown.map(
      item =>
        `${money(item.dollars).padStart(10)}  ${item.service}: ${quantity(item.quantity)} × ${priceOf(item.price).unit}`,
    ),
    `${money(dollars).padStart(10)}  a month; what is always free would take off ${money(freeDollars)}`,
    '',
    ...Object.entries(byPart).map(([part, share]) => `${money(share).padStart(10)}  ${part}`),
  ].join('\n')
}
