import { newShow } from '../../core/catalog/show.ts'
import { type Plan, passagesByHash } from '../../core/synthesis/plan.ts'
import { planText } from '../../core/synthesis/plan-text.ts'
import type { Voice } from '../../core/synthesis/voice.ts'

/** A text as the queues see it. */
export interface PlannedText {
  readonly words: number
  /** Billed characters of each passage, as `core/synthesis` cuts them. */
  readonly passages: readonly number[]
}

/** Words of the texts of an import, and how many of a hundred have so many. */
const LENGTHS = [
  [400, 15],
  [800, 25],
  [1_500, 25],
  [2_500, 20],
  [4_000, 10],
  [8_000, 5],
] as const

const WORDS = [
  'the',
  'harbour',
  'was',
  'quiet',
  'that',
  'morning',
  'and',
  'nobody',
  'had',
  'seen',
  'a',
  'light',
]

/** Text of so many words, in sentences and paragraphs of usual lengths. */
function textOf(words: number): string {
  const sentences = Array.from({ length: Math.ceil(words / 14) }, (_, at) => {
    const said = Array.from({ length: 13 }, (_, place) => WORDS[(at * 7 + place * 5) % WORDS.length])
    return `Then ${at} ${said.slice(1).join(' ')}.`
  })
  return sentences.map((sentence, at) => sentence + ((at + 1) % 6 === 0 ? '\n\n' : ' ')).join('')
}

/** A hundred texts, planned by the product's own code for a voice of this engine. */
export async function plannedTexts(engine: Voice['engine']): Promise<PlannedText[]> {
  const show = {
    ...newShow('Import', '2026-01-01T00:00:00Z'),
    voice: { id: 'Joanna', engine, language: 'en-US' },
  }
  const kinds = await Promise.all(
    LENGTHS.map(async ([words, share]) => {
      const plan = await planText({ name: 'text.txt', bytes: Buffer.from(textOf(words)) }, show)
      if (!plan.ok) throw new Error(plan.refusal.message)
      return Array<PlannedText>(share).fill({ words, passages: lengthsOf(plan.value) })
    }),
  )
  return kinds.flat()
}

const lengthsOf = (plan: Plan) =>
  [...passagesByHash(plan).values()].map(({ billedCharacters }) => billedCharacters)
