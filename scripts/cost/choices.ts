import { type PriceName, priceOf } from '../../infra/prices.ts'
import type { Assumed } from './assumptions.ts'
import { billOf, type Item } from './bill.ts'
import type { Size } from './sizes.ts'
import type { Stack } from './stack.ts'
import { costOf } from './tiers.ts'
import { admin, HOURS_A_MONTH, listenerBytes, textOf, usageOf } from './usage.ts'

export interface Choice {
  readonly what: string
  readonly dollars: number
}

const monthOf = (size: Size, stack: Stack, assumed: Assumed) => billOf(admin(size, stack, assumed)).dollars

/** Ways out of the admin app's network, each as the whole admin app costs with it. */
export function egressChoices(size: Size, stack: Stack, assumed: Assumed): Choice[] {
  const with_ = (change: Partial<Size>) => monthOf({ ...size, ...change }, stack, assumed)
  return [
    { what: 'a public address for each task', dollars: with_({ egress: 'public-ip' }) },
    {
      what: 'the same, and interface endpoints',
      dollars: with_({ egress: 'public-ip', interfaceEndpoints: true }),
    },
    { what: 'one NAT gateway', dollars: with_({ egress: 'nat', natGateways: 1 }) },
    { what: 'a NAT gateway in each of two zones', dollars: with_({ egress: 'nat', natGateways: 2 }) },
    {
      what: 'the same, and interface endpoints',
      dollars: with_({ egress: 'nat', natGateways: 2, interfaceEndpoints: true }),
    },
  ]
}

/** What two tasks run on. */
export function capacityChoices(size: Size, stack: Stack, assumed: Assumed): Choice[] {
  const onFargate = (spotPercent: number) => {
    const { items } = billOf(admin({ ...size, spotPercent }, stack, assumed))
    return items.filter(isCapacity).reduce((sum, { dollars }) => sum + dollars, 0)
  }
  const instances =
    size.tasks * (costOf(HOURS_A_MONTH, priceOf('instance-hours')) + costOf(30, priceOf('volume-storage')))
  return [
    { what: 'Fargate', dollars: onFargate(0) },
    { what: 'Fargate, half of it Spot', dollars: onFargate(50) },
    { what: 'Fargate Spot alone', dollars: onFargate(100) },
    { what: 'as many t4g.small of EC2, with 30 GB each', dollars: instances },
  ]
}

const isCapacity = ({ price }: Item) => price === 'fargate-cpu' || price === 'fargate-memory'

const REGIONS = {
  'North America and Europe (price class 100)': 'cdn-egress',
  Japan: 'cdn-egress-japan',
  India: 'cdn-egress-india',
  'South America': 'cdn-egress-south-america',
} as const satisfies Record<string, PriceName>

/** What CloudFront sends of it all, were all listeners in one part of the world. */
export function regionChoices(size: Size, stack: Stack, assumed: Assumed): Choice[] {
  const gigabytes = usageOf(size, stack, assumed)
    .filter(({ price }) => price === 'cdn-egress')
    .reduce((sum, { quantity }) => sum + quantity, 0)
  return Object.entries(REGIONS).map(([what, price]) => ({
    what,
    dollars: costOf(gigabytes, priceOf(price)),
  }))
}

export interface EngineChoice {
  readonly engine: Size['engine']
  readonly hourOfAudio: number
  readonly month: number
}

/** What an hour of audio costs to speak, and all of a month's texts. */
export const engineChoices = (size: Size, assumed: Assumed): EngineChoice[] =>
  (['standard', 'neural', 'generative', 'long-form'] as const).map(engine => {
    const dollars = (characters: number) => costOf(characters, priceOf(`polly-${engine}`))
    return {
      engine,
      hourOfAudio: dollars(3600 * assumed.charactersASecond),
      month: dollars(size.texts * textOf(size, assumed).characters),
    }
  })

export interface HistoryChoice extends Choice {
  readonly bytes: number
}

/** What listeners' writes cost as their one item grows with what is known of them. */
export function historyChoices(size: Size, stack: Stack, assumed: Assumed): HistoryChoice[] {
  const writes = usageOf(size, stack, assumed)
    .filter(({ price, part }) => price === 'table-writes' && part === 'listeners')
    .reduce((sum, { quantity }) => sum + quantity, 0)
  const now = Math.ceil(listenerBytes(size) / 1024)
  return [0, 1, 3, 6, 12].map(months => {
    const bytes = listenerBytes(size, months)
    const units = (writes / now) * Math.ceil(bytes / 1024)
    const what = months === 0 ? 'the first evening' : `after ${months} month${months === 1 ? '' : 's'}`
    return { what, bytes, dollars: costOf(units, priceOf('table-writes')) }
  })
}
