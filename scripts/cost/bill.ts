import { type PriceName, priceOf } from '../../infra/prices.ts'
import { costOf, freeOf } from './tiers.ts'
import type { Line, Part } from './usage.ts'

/** A line of the bill: all that has one price, together. */
export interface Item {
  readonly price: PriceName
  readonly service: string
  readonly quantity: number
  readonly dollars: number
  /** What the always free units take off it. */
  readonly freeDollars: number
}

/** A month's bill, the dearest first. */
export interface Bill {
  readonly items: readonly Item[]
  readonly dollars: number
  readonly freeDollars: number
  /** An item that many parts use is shared out by what each uses. */
  readonly byPart: Readonly<Record<Part, number>>
  readonly byService: ReadonlyMap<string, number>
}

export function billOf(lines: readonly Line[]): Bill {
  const items = [...Map.groupBy(lines, ({ price }) => price)]
    .map(([price, group]) => itemOf(price, sum(group.map(({ quantity }) => quantity))))
    .filter(({ quantity }) => quantity > 0)
    .sort((a, b) => b.dollars - a.dollars)
  const unitCost = new Map(items.map(({ price, dollars, quantity }) => [price, dollars / quantity]))
  const byPart = { standing: 0, texts: 0, listeners: 0, pages: 0, admin: 0 }
  for (const { part, price, quantity } of lines) byPart[part] += quantity * (unitCost.get(price) ?? 0)
  const byService = new Map<string, number>()
  for (const { service, dollars } of items) byService.set(service, (byService.get(service) ?? 0) + dollars)
  return {
    items,
    dollars: sum(items.map(({ dollars }) => dollars)),
    freeDollars: sum(items.map(({ freeDollars }) => freeDollars)),
    byPart,
    byService,
  }
}

function itemOf(name: PriceName, quantity: number): Item {
  const price = priceOf(name)
  return {
    price: name,
    service: price.service,
    quantity,
    dollars: costOf(quantity, price),
    freeDollars: freeOf(quantity, price),
  }
}

export const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
