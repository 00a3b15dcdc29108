import { QUOTAS } from '../../infra/quotas.ts'
import type { Stack } from '../cost/stack.ts'
import { type Import, type Imported, importTexts } from './import-texts.ts'
import { secondsOfLate } from './summary.ts'
import { type PlannedText, plannedTexts } from './texts.ts'

/** An import and what it came to. */
export interface Trial {
  readonly name: string
  readonly settings: Import
  readonly imported: Imported
}

/** How long the text that came later took, were the queue of passages first come, first served. */
export interface Compared extends Trial {
  readonly secondsOfLateInLine: number
}

export interface Trials {
  /** 10,000 texts at once: as it is, and by a slow engine that does and does not allow for two at once. */
  readonly atOnce: readonly [neural: Compared, slow: Compared, slowWithoutBurst: Compared]
  /** Fewer, with Polly's quota raised and the pace with it. */
  readonly raised: readonly Trial[]
}

export interface TrialOptions {
  readonly uploads: number
  readonly seed: number
}

/** Of the calls that AWS answers with a fault of its own, about one in two thousand. */
const FAULTS = 0.0005

const { 'polly-tasks': brisk, 'polly-slow-tasks': slow } = QUOTAS

export async function runTrials(stack: Stack, { uploads, seed }: TrialOptions): Promise<Trials> {
  const [neural, generative] = await Promise.all([plannedTexts('neural'), plannedTexts('generative')])
  const base = { uploads, stack, seed, faults: FAULTS, lateAfter: 3_600 }
  const trial = (name: string, texts: readonly PlannedText[], settings: Omit<Import, 'texts'>): Trial => ({
    name,
    settings: { ...settings, texts },
    imported: importTexts({ ...settings, texts }),
  })
  const compared = (...[name, texts, settings]: Parameters<typeof trial>): Compared => ({
    ...trial(name, texts, settings),
    secondsOfLateInLine: secondsOfLate(importTexts({ ...settings, texts, isUnfair: true })),
  })
  const atSlow = (burst: number) =>
    ({ ...base, engine: 'generative', polly: { aSecond: slow.value, burst } }) as const
  return {
    atOnce: [
      compared('neural', neural, {
        ...base,
        engine: 'neural',
        polly: { aSecond: brisk.value, burst: brisk.value },
      }),
      compared('generative', generative, atSlow(2)),
      compared('generative, were no two taken at once', generative, atSlow(1)),
    ],
    raised: [1, 3, 10, 30].map(pace =>
      trial(`${pace * brisk.value} a second`, neural, {
        ...base,
        uploads: Math.ceil(uploads / 5),
        lateAfter: 0,
        engine: 'neural',
        pace,
        polly: { aSecond: pace * brisk.value, burst: pace * brisk.value },
      }),
    ),
  }
}
