import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newShow } from '../../../core/catalog/show.ts'
import type { Take } from '../../../core/synthesis/edition.ts'
import { estimateSynthesis, standingOf } from '../../../core/synthesis/estimate.ts'
import { type Plan, passagesByHash } from '../../../core/synthesis/plan.ts'
import { planText } from '../../../core/synthesis/plan-text.ts'
import { formatMoney, formatMoneyLeft, PRICES, priceOf } from '../../../core/synthesis/price.ts'
import { DEFAULT_VOICE, type Voice } from '../../../core/synthesis/voice.ts'

const AT = '2026-11-23T10:00:00Z'

async function planOf(text: string, voice: Voice = DEFAULT_VOICE): Promise<Plan> {
  const plan = await planText(
    { name: 'a.md', bytes: new TextEncoder().encode(text) },
    { ...newShow('Tales', AT), voice },
  )
  if (!plan.ok) throw new Error(plan.refusal.message)
  return plan.value
}

/** A take of so many seconds. */
const take = (seconds: number): Take => ({
  key: 'takes/a.mp3',
  bytes: 1,
  frameCount: seconds * 1000,
  sampleRateHz: 24_000,
  samplesPerFrame: 24,
})

const NOTHING = new Map<string, Take>()
const shelfOf = (plans: readonly Plan[], seconds = 1) =>
  new Map(plans.flatMap(plan => [...passagesByHash(plan).keys()].map(hash => [hash, take(seconds)] as const)))

const paragraph = fc.lorem({ mode: 'sentences', maxCount: 12 })
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 30 })
/** An edit of a list of paragraphs: one is changed, taken away, added or moved, or one is said twice. */
const edit = fc.record({
  kind: fc.constantFrom('change', 'remove', 'add', 'move', 'repeat'),
  at: fc.nat(29),
  to: fc.nat(29),
  text: paragraph,
})
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function edited(text: string[], { kind, at, to, text: written }: Edit): string[] {
  const here = at % text.length
  const there = to % text.length
  const [said = ''] = text.slice(here, here + 1)
  if (kind === 'change') return text.with(here, written)
  if (kind === 'add') return text.toSpliced(here, 0, written)
  if (kind === 'repeat') return text.toSpliced(there, 0, said)
  if (kind === 'remove' && text.length > 1) return text.toSpliced(here, 1)
  return text.toSpliced(here, 1).toSpliced(there, 0, said)
}

describe('what a synthesis costs', () => {
  test('is billed for the passages that are new and for nothing else, whatever the edits before it', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.array(edit, { maxLength: 8 }), async (text, edits) => {
        const versions = [text]
        for (const one of edits) versions.push(edited(versions.at(-1) ?? text, one))
        const plans = await Promise.all(versions.map(version => planOf(version.join('\n\n'))))
        let billed = 0
        for (const [at, plan] of plans.entries()) {
          const shelf = shelfOf(plans.slice(0, at))
          const estimate = estimateSynthesis(plan, shelf)
          const fresh = [...passagesByHash(plan).values()].filter(({ hash }) => !shelf.has(hash))
          expect(estimate.billedCharacters).toBe(
            fresh.reduce((sum, passage) => sum + passage.billedCharacters, 0),
          )
          expect(estimate.microDollars).toBe(priceOf(fresh))
          expect(estimate.passages - estimate.onTheShelf).toBe(fresh.length)
          expect(estimate.billedCharacters).toBeLessThanOrEqual(estimate.characters)
          billed += estimate.billedCharacters
        }
        const all = new Map(plans.flatMap(plan => [...passagesByHash(plan)]))
        expect(billed).toBe([...all.values()].reduce((sum, passage) => sum + passage.billedCharacters, 0))
      }),
      { numRuns: 60 },
    )
  })

  test('marks each passage once as new, and what is said again as said again', async () => {
    const chapter = 'The bell rang. Nobody came.\n\n'
    const standings = standingOf(await planOf(`# One\n\n${chapter}# One\n\n${chapter}`), NOTHING)
    expect(standings.map(({ standing }) => standing)).toEqual(['new', 'repeated'])
  })

  test('is the price of each voice’s engine', async () => {
    const text = 'A hundred characters. '.repeat(10)
    for (const engine of ['standard', 'neural', 'long-form', 'generative'] as const) {
      const { billedCharacters, microDollars } = estimateSynthesis(
        await planOf(text, { ...DEFAULT_VOICE, engine }),
        NOTHING,
      )
      expect(microDollars).toBe(billedCharacters * PRICES.microDollarsPerCharacter[engine])
    }
  })

  test('is nothing when everything is on the shelf', async () => {
    const plan = await planOf('Once upon a time.\n\nThe end.')
    expect(estimateSynthesis(plan, shelfOf([plan]))).toMatchObject({ billedCharacters: 0, microDollars: 0 })
  })
})

describe('how long it will be', () => {
  const text = Array.from({ length: 12 }, (_, at) => `Day ${at}. ${'The tide came in and went. '.repeat(20)}`)

  test('is told by the language before anything is spoken', async () => {
    const english = await planOf(text.join('\n\n'))
    const mandarin = await planOf(text.join('\n\n'), { id: 'Zhiyu', engine: 'neural', language: 'cmn-CN' })
    const { durationMilliseconds, characters } = estimateSynthesis(english, NOTHING)
    expect(characters / (durationMilliseconds / 1000)).toBeCloseTo(14, 1)
    expect(estimateSynthesis(mandarin, NOTHING).durationMilliseconds).toBeGreaterThan(
      3 * durationMilliseconds,
    )
  })

  test('is exact when all is on the shelf', async () => {
    const plan = await planOf(text.join('\n\n'))
    expect(estimateSynthesis(plan, shelfOf([plan], 7)).durationMilliseconds).toBe(
      plan.passages.length * 7_000,
    )
  })

  test('is told by the voice’s own pace where the text has takes', async () => {
    const before = await planOf(text.join('\n\n'))
    const slow = new Map(
      before.passages.map(({ hash, billedCharacters }) => [hash, take(billedCharacters / 5)]),
    )
    const after = await planOf([...text, 'Something new was said. '.repeat(40)].join('\n\n'))
    const { durationMilliseconds, characters } = estimateSynthesis(after, slow)
    expect(characters / (durationMilliseconds / 1000)).toBeCloseTo(5, 1)
  })
})

describe('money', () => {
  test.each([
    [0, '$0.00', '$0.00'],
    [4, '$0.01', '$0.00'],
    [10_000, '$0.01', '$0.01'],
    [20_000, '$0.02', '$0.02'],
    [290_000, '$0.29', '$0.29'],
    [1_280_001, '$1.29', '$1.28'],
    [12_345_670_000, '$12,345.67', '$12,345.67'],
  ])('%d micro-dollars are %s as a price and %s as what is left', (microDollars, price, left) => {
    expect([formatMoney(microDollars), formatMoneyLeft(microDollars)]).toEqual([price, left])
  })
})
