import type { v1 } from 'ask-smapi-model'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { SmapiError } from '../smapi-error.ts'

type Inputs = v1.skill.nlu.evaluations.Inputs
type Expected = v1.skill.nlu.evaluations.Expected

/** An utterance, and the intents that it may be understood as. */
export interface Annotation {
  readonly inputs: Inputs & { readonly utterance: string }
  readonly expected: readonly Expected[]
}

export const MEDIA_TYPES = ['application/json', 'text/csv'] as const
export type MediaType = (typeof MEDIA_TYPES)[number]

const MOST_ANNOTATIONS = 1_000

const SLOT = z.looseObject({ value: z.string().optional() })
const INTENT = z.looseObject({ name: z.string().min(1), slots: z.record(z.string(), SLOT).optional() })
const ANNOTATIONS = z.looseObject({
  data: z
    .array(
      z.looseObject({
        inputs: z.looseObject({
          utterance: z.string().trim().min(1),
          referenceTimestamp: z.iso.datetime({ offset: true }).optional(),
        }),
        expected: z.array(z.looseObject({ intent: INTENT })).min(1),
      }),
    )
    .max(MOST_ANNOTATIONS),
})

/**
 * Reads annotations as the developer console and SMAPI take them.
 * https://developer.amazon.com/en-US/docs/alexa/smapi/nlu-annotation-api-reference.html
 * @throws {SmapiError} 400 with what is wrong with them.
 */
export function readAnnotations(body: unknown, type: MediaType): readonly Annotation[] {
  const checked = ANNOTATIONS.safeParse(type === 'text/csv' ? { data: readCsv(body) } : body)
  if (checked.success) return checked.data.data
  throw new SmapiError(
    400,
    'The annotations are not valid.',
    checked.error.issues.slice(0, 10).map(({ path, message }) => `${z.core.toDotPath(path)}: ${message}`),
  )
}

/** As JSON or as CSV: what `readAnnotations` takes. */
export const writeAnnotations = (annotations: readonly Annotation[], type: MediaType): unknown =>
  type === 'text/csv' ? writeCsv(annotations) : { data: annotations }

const SLOT_COLUMN = /^slot\[(.+)\]$/
const slotColumn = (name: string) => `slot[${name}]`

/** One row an annotation: its utterance, its intent, and a column for each slot. */
function readCsv(body: unknown): unknown[] {
  if (typeof body !== 'string') throw new SmapiError(400, 'The body must be CSV.')
  return rowsOf(body).map(({ utterance, referenceTimestamp, intent, ...others }) => {
    const slots = Object.entries(others).flatMap(([column, value]) => {
      const [, name] = SLOT_COLUMN.exec(column) ?? []
      return name === undefined || !value ? [] : [[name, { value }] as const]
    })
    return {
      inputs: { utterance, ...(referenceTimestamp ? { referenceTimestamp } : {}) },
      expected: [
        { intent: { name: intent, ...(slots.length > 0 ? { slots: Object.fromEntries(slots) } : {}) } },
      ],
    }
  })
}

function rowsOf(csv: string): Record<string, string>[] {
  try {
    return parse(csv, { columns: true, bom: true, trim: true, skip_empty_lines: true })
  } catch (error) {
    throw new SmapiError(
      400,
      `The CSV cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** An annotation that expects several intents has only the first in CSV, which has room for no more. */
function writeCsv(annotations: readonly Annotation[]): string {
  const slots = new Set(
    annotations.flatMap(({ expected: [first] }) => Object.keys(first?.intent?.slots ?? {})),
  )
  const rows = annotations.map(({ inputs, expected: [first] }) => [
    inputs.utterance,
    inputs.referenceTimestamp ?? '',
    first?.intent?.name ?? '',
    ...[...slots].map(name => first?.intent?.slots?.[name]?.value ?? ''),
  ])
  const columns = ['utterance', 'referenceTimestamp', 'intent', ...[...slots].map(slotColumn)]
  return stringify([columns, ...rows], { escape_formulas: false })
}
