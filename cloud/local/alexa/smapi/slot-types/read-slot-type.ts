import { z } from 'zod'
import { isObject } from '../../device/answer/problem.ts'
import { SLOT_VALUES } from '../catalogs/catalog-source.ts'
import { readText } from '../read-text.ts'
import { SmapiError } from '../smapi-error.ts'
import type { SlotTypeDefinition } from './slot-types.ts'

export const MOST_DESCRIPTION_CHARACTERS = 255

const text = z.string().min(1)
const DEFINITION = z.object({
  valueSupplier: z.discriminatedUnion('type', [
    z.object({ type: z.literal('InlineValueSupplier'), values: SLOT_VALUES }),
    z.object({
      type: z.literal('CatalogValueSupplier'),
      valueCatalog: z.object({ catalogId: text, version: text }),
    }),
  ]),
})

/** The object that the bodies of these operations hold. @throws {SmapiError} 400 where it is missing. */
export function readSlotType(body: unknown): Record<string, unknown> {
  const slotType = isObject(body) ? body.slotType : undefined
  if (isObject(slotType)) return slotType
  throw new SmapiError(400, '"slotType" must be an object.')
}

/** Undefined where it is left out. @throws {SmapiError} 400 */
export const readDescription = (slotType: Record<string, unknown>): string | undefined =>
  slotType.description === undefined
    ? undefined
    : readText(slotType, 'description', MOST_DESCRIPTION_CHARACTERS)

/** @throws {SmapiError} 400 with what is wrong with it. */
export function readDefinition({ definition }: Record<string, unknown>): SlotTypeDefinition {
  const checked = DEFINITION.safeParse(definition)
  if (checked.success) return checked.data
  throw new SmapiError(
    400,
    'The definition of the slot type is not valid.',
    checked.error.issues
      .slice(0, 10)
      .map(({ path, message }) => `${z.core.toDotPath(['definition', ...path])}: ${message}`),
  )
}
