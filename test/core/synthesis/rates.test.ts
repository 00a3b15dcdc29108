import { describe, expect, test } from '@jest/globals'
import { newShow, type Show } from '../../../core/catalog/show.ts'
import type { Take } from '../../../core/synthesis/edition.ts'
import { estimateSynthesis, standingOf } from '../../../core/synthesis/estimate.ts'
import { atRate, isMarks } from '../../../core/synthesis/passage.ts'
import { type Plan, passagesByHash, planAtRate } from '../../../core/synthesis/plan.ts'
import { planText } from '../../../core/synthesis/plan-text.ts'

const TEXT =
  '# One\n\nThe tide came in. It went.\n\n# Two\n\nNobody saw it, but the gulls.\n\n# One\n\nThe tide came in. It went.'

async function planOf(text: string, settings: Partial<Show> = {}): Promise<Plan> {
  const show = { ...newShow('Tales', '2026-11-23T10:00:00Z'), ...settings }
  const plan = await planText({ name: 'a.md', bytes: new TextEncoder().encode(text) }, show)
  if (!plan.ok) throw new Error(plan.refusal.code)
  return plan.value
}

const TAKE: Take = {
  key: 'takes/a.mp3',
  bytes: 1,
  frameCount: 1000,
  sampleRateHz: 24_000,
  samplesPerFrame: 24,
}
const shelfOf = (...plans: Plan[]) =>
  new Map(plans.flatMap(plan => [...passagesByHash(plan).keys()].map(hash => [hash, TAKE] as const)))

describe('a passage at another rate', () => {
  test('says the same words, whole sentences within one tag, and is another passage at the same price', async () => {
    const [passage] = (await planOf('The <sea> & I.')).passages
    if (!passage) throw new Error('there is one')
    const slower = atRate(passage, 85)
    expect(slower.ssml).toBe(
      passage.ssml.replace(/^<speak>(.*)<\/speak>$/u, '<speak><prosody rate="85%">$1</prosody></speak>'),
    )
    expect(slower).toMatchObject({
      voice: passage.voice,
      lines: passage.lines,
      billedCharacters: passage.billedCharacters,
    })
    expect(new Set([passage, slower, atRate(passage, 115)].map(({ hash }) => hash)).size).toBe(3)
  })
})

describe('a text that its show offers at other rates', () => {
  test('asks for each passage once at every rate, with its marks where those are asked for', async () => {
    const usual = await planOf(TEXT)
    const plan = await planOf(TEXT, { rates: [75, 150] })
    const asked = [...passagesByHash(plan).keys()]
    expect(asked).toHaveLength(3 * passagesByHash(usual).size)
    expect(asked).toEqual(
      expect.arrayContaining([75, 150].flatMap(rate => [...passagesByHash(planAtRate(usual, rate)).keys()])),
    )
    const marked = [...passagesByHash(await planOf(TEXT, { rates: [75, 150], marks: true })).keys()]
    expect(marked.filter(isMarks)).toHaveLength(asked.length)
    expect(marked.filter(hash => !isMarks(hash))).toEqual(asked)
  })

  test('has a plan of its own for each choice of rates', async () => {
    const plans = await Promise.all([{}, { rates: [75] }, { rates: [75, 150] }].map(one => planOf(TEXT, one)))
    expect(new Set(plans.map(({ hash }) => hash)).size).toBe(3)
    expect((await planOf(TEXT, { rates: [] })).hash).toBe(plans[0]?.hash)
  })

  test('is billed anew for each rate, and not again for what is on the shelf', async () => {
    const [usual, slower, both] = [
      await planOf(TEXT),
      await planOf(TEXT, { rates: [75] }),
      await planOf(TEXT, { rates: [75, 150] }),
    ]
    const once = estimateSynthesis(usual, new Map())
    const all = estimateSynthesis(both, new Map())
    expect(all).toMatchObject({
      rates: [75, 150],
      characters: once.characters,
      billedCharacters: 3 * once.billedCharacters,
      microDollars: 3 * once.microDollars,
      durationMilliseconds: once.durationMilliseconds,
    })
    expect(estimateSynthesis(both, shelfOf(slower)).billedCharacters).toBe(once.billedCharacters)
    expect(estimateSynthesis(usual, shelfOf(both)).billedCharacters).toBe(0)
  })

  test.each([
    ['nothing', {}],
    ['the usual rate', { rates: [] }],
    ['one of them', { rates: [75] }],
  ])('shows for each passage what is billed, with %s on the shelf', async (what, kept) => {
    const plan = await planOf(TEXT, { rates: [75, 150], marks: true })
    const shelf = what === 'nothing' ? new Map<string, Take>() : shelfOf(await planOf(TEXT, kept))
    const standings = standingOf(plan, shelf)
    const billed = standings.flatMap(one => one.billed)
    expect(standings.map(({ standing }) => standing)).toEqual(['new', 'new', 'repeated'])
    expect(billed.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0)).toBe(
      estimateSynthesis(plan, shelf).billedCharacters,
    )
  })

  test('shows every passage as kept when all of it is there', async () => {
    const plan = await planOf(TEXT, { rates: [75, 150], marks: true })
    expect(standingOf(plan, shelfOf(plan)).map(({ standing, billed }) => [standing, billed.length])).toEqual(
      plan.passages.map(() => ['kept', 0]),
    )
  })

  test('is refused, with what can be done, where it is more than an episode can wait for', async () => {
    const long = Array.from({ length: 4_000 }, (_, at) => `# ${at}\n\nThe sentence of number ${at}.`).join(
      '\n\n',
    )
    expect(passagesByHash(await planOf(long)).size).toBe(4_000)
    await expect(planOf(long, { rates: [75, 85, 115, 130, 150] })).rejects.toThrow('text-too-long')
  })
})
