import type { Passage } from './passage.ts'
import type { Voice } from './voice.ts'

/**
 * What Polly bills, by engine. Dollars for a million characters are micro-dollars for one, so money is whole
 * numbers everywhere. The free tier is not counted, and no other region's or contract's price is known here.
 * https://aws.amazon.com/polly/pricing/
 */
export const PRICES = {
  source: 'https://aws.amazon.com/polly/pricing/',
  /** The day that the page was read. */
  readOn: '2026-10-07',
  microDollarsPerCharacter: {
    standard: 4,
    neural: 16,
    'long-form': 100,
    generative: 30,
  } satisfies Record<Voice['engine'], number>,
} as const

export const MICRO_DOLLARS = 1_000_000

/** The price of passages that are each spoken once, in micro-dollars. */
export const priceOf = (passages: Iterable<Pick<Passage, 'voice' | 'billedCharacters'>>): number => {
  let microDollars = 0
  for (const { voice, billedCharacters } of passages)
    microDollars += billedCharacters * PRICES.microDollarsPerCharacter[voice.engine]
  return microDollars
}

/** Money for the eye, such as `$1.28`: rounded up to a cent, so that nothing costs more than was said. */
export const formatMoney = (microDollars: number) => IN_DOLLARS.format(dollars(microDollars))

/** What is still free to spend: rounded down to a cent, so that no more is promised than there is. */
export const formatMoneyLeft = (microDollars: number) => LEFT_IN_DOLLARS.format(dollars(microDollars))

/** Written in decimal, because a rounding up must not see the error of a fraction in binary. */
const dollars = (microDollars: number) => `${microDollars}e-6` as `${number}`

const DOLLARS = { style: 'currency', currency: 'USD' } as const
const IN_DOLLARS = new Intl.NumberFormat('en-US', { ...DOLLARS, roundingMode: 'ceil' })
const LEFT_IN_DOLLARS = new Intl.NumberFormat('en-US', { ...DOLLARS, roundingMode: 'floor' })
