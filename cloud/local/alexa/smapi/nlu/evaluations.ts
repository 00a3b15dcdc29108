import type { Intent } from 'ask-sdk-model'
import type { v1 } from 'ask-smapi-model'
import type { Moment } from '../../understanding/languages/language.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import type { LastHundred } from '../last-hundred.ts'
import { SmapiError } from '../smapi-error.ts'
import { smapiIntent } from '../smapi-intent.ts'
import type { AnnotationSet } from './annotation-sets.ts'
import type { Annotation } from './annotations.ts'

type Expected = v1.skill.nlu.evaluations.Expected
export type TestCase = Required<v1.skill.nlu.evaluations.TestCase>

/** What a model understood of the utterances of an annotation set. */
export interface Evaluation {
  readonly inputs: {
    readonly locale: string
    readonly stage: 'development'
    readonly source: { annotationId: string }
  }
  /** ISO 8601. */
  readonly startTimestamp: string
  readonly endTimestamp: string
  readonly testCases: readonly TestCase[]
}

/** The evaluations of a skill, until the next start. */
export type Evaluations = LastHundred<Evaluation>

export function evaluate(
  { annotationId, locale, annotations }: AnnotationSet,
  understanding: Understanding,
): Evaluation {
  const startTimestamp = new Date().toISOString()
  const testCases = annotations.map(annotation => testCaseOf(annotation, understanding))
  return {
    inputs: { locale, stage: 'development', source: { annotationId } },
    startTimestamp,
    endTimestamp: new Date().toISOString(),
    testCases,
  }
}

/** @throws {SmapiError} 404 */
export function requireEvaluation(evaluations: Evaluations, id: string): Evaluation {
  const found = evaluations.get(id)
  if (found) return found
  throw new SmapiError(404, `There is no evaluation ${id}.`)
}

/** An evaluation as SMAPI gives it; its test cases are asked for by themselves. */
export const shownEvaluation = ({
  testCases,
  ...shown
}: Evaluation): v1.skill.nlu.evaluations.EvaluationEntity => ({
  ...shown,
  status: testCases.every(({ status }) => status === 'PASSED') ? 'PASSED' : 'FAILED',
})

function testCaseOf({ inputs, expected }: Annotation, understanding: Understanding): TestCase {
  const now = inputs.referenceTimestamp === undefined ? {} : { now: momentOf(inputs.referenceTimestamp) }
  const { considered } = understanding.understand(inputs.utterance, {
    isInSession: true,
    isAudioSkill: false,
    ...now,
  })
  const intent = considered[0]?.intent
  const isRight = intent !== undefined && expected.some(one => isExpected(intent, one))
  return {
    status: isRight ? 'PASSED' : 'FAILED',
    inputs,
    expected: [...expected],
    actual: intent ? { intent: asEvaluated(intent) } : {},
  }
}

/** The clock on the wall where the timestamp was written. */
function momentOf(timestamp: string): Moment {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = timestamp.split(/[-T:]/, 5).map(Number)
  return { year, month, day, hour, minute }
}

/** The intent is compared by its name, and by its slots where any are expected. */
function isExpected(intent: Intent, { intent: expected }: Expected): boolean {
  if (expected?.name !== intent.name) return false
  if (!expected.slots) return true
  const names = new Set([...Object.keys(expected.slots), ...Object.keys(intent.slots ?? {})])
  return [...names].every(name => isValue(intent.slots?.[name], expected.slots?.[name]?.value))
}

/** What was said, or what it resolves to: its name or its id. */
function isValue(
  slot: NonNullable<Intent['slots']>[string] | undefined,
  expected: string | undefined,
): boolean {
  if (!expected) return slot?.value === undefined
  const resolved = slot?.resolutions?.resolutionsPerAuthority?.flatMap(({ values }) => values ?? []) ?? []
  const values = [slot?.value, ...resolved.flatMap(({ value: { name, id } }) => [name, id])]
  return values.some(value => value?.toLowerCase() === expected.toLowerCase())
}

/** As an evaluation shows it: each authority's resolutions under its own key. */
function asEvaluated(intent: Intent): v1.skill.nlu.evaluations.Intent {
  const { slots, ...rest } = smapiIntent(intent)
  const shown = Object.entries(slots ?? {}).map(([key, { resolutions, ...slot }]) => {
    const authorities = resolutions?.resolutionsPerAuthority?.map(({ authority, status, values }) => ({
      authority,
      status,
      values,
    }))
    return [
      key,
      { ...slot, ...(authorities ? { resolutions: { resolutionsPerAuthority: authorities } } : {}) },
    ]
  })
  return { ...rest, slots: Object.fromEntries(shown) }
}
