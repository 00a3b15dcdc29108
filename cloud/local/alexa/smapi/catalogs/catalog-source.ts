import { z } from 'zod'
import { isLoopbackName } from '../../loopback.ts'
import type { SlotValues } from '../../understanding/catalog-values.ts'
import { MAX_SLOT_VALUE_CHARACTERS } from '../../understanding/check/check-types.ts'

const MOST_BYTES = 4 * 1024 * 1024
const WITHIN_MILLISECONDS = 10_000

const phrase = z.string().trim().min(1).max(MAX_SLOT_VALUE_CHARACTERS)
const NAME = z.object({ value: phrase, synonyms: z.array(phrase).default([]) })
/** The values of a slot type: one at least. */
export const SLOT_VALUES = z.array(z.object({ id: z.string().optional(), name: NAME })).min(1)
const VALUES = z.looseObject({ values: SLOT_VALUES })

/**
 * Gets the values of a catalogue from where its source says, on this machine alone.
 * https://developer.amazon.com/en-US/docs/alexa/smapi/reference-based-catalog-management-reference.html
 * @throws {Error} that says why there are none.
 */
export async function catalogValues(url: string): Promise<SlotValues> {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (!address || !/^https?:$/.test(address.protocol) || !isLoopbackName(address.hostname)) {
    throw new Error(
      `${url} is not on this machine: serve the catalogue on loopback, such as http://localhost:3000/`,
    )
  }
  const response = await fetch(address, {
    redirect: 'error',
    signal: AbortSignal.timeout(WITHIN_MILLISECONDS),
  })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  const bytes = await response.arrayBuffer()
  if (bytes.byteLength > MOST_BYTES) throw new Error(`${url} has more than ${MOST_BYTES} bytes`)
  const checked = VALUES.safeParse(jsonOf(url, Buffer.from(bytes).toString('utf8')))
  if (checked.success) return checked.data.values
  const [issue] = checked.error.issues
  throw new Error(
    `${url} holds no catalogue: ${z.core.toDotPath(issue?.path ?? []) || 'it'}: ${issue?.message}`,
  )
}

function jsonOf(url: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${url} holds no JSON`)
  }
}
