import type { Price, Tier } from '../../infra/prices.ts'

/** What so many units cost, each at the price of its tier. */
export function tiered(units: number, tiers: readonly Tier[]): number {
  let left = Math.max(0, units)
  let dollars = 0
  for (const tier of tiers) {
    const here = Math.min(left, tier.units ?? Number.POSITIVE_INFINITY)
    dollars += here * tier.dollars
    left -= here
  }
  return dollars
}

/** What so many units cost in a month. The free ones are the first, and the tiers begin with them. */
export const costOf = (units: number, { tiers }: Price): number => tiered(units, tiers)

/** What the always free units are worth of it: what would have been paid for the first of them. */
export const freeOf = (units: number, { tiers, alwaysFree = 0 }: Price): number =>
  tiered(Math.min(units, alwaysFree), tiers)
