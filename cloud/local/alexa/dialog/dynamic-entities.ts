import type { dialog } from 'ask-sdk-model'
import type { DynamicSlotType } from '../understanding/understanding.ts'
import type { DialogModel } from './dialog-model.ts'

type Update = dialog.DynamicEntitiesDirective

/** The values that a skill added while it runs. */
export interface DynamicEntities {
  readonly types: readonly DynamicSlotType[]
  /** Milliseconds since 1970. */
  readonly expireAt: number
}

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/use-dynamic-entities-for-customized-interactions.html */
export const LASTS_MILLISECONDS = 30 * 60_000
/** Values and synonyms together, in one directive. */
export const MAX_ENTITIES = 100

export const isEntityUpdate = (directive: { type: string }): directive is Update =>
  directive.type === 'Dialog.UpdateDynamicEntities'

/**
 * What a directive leaves: REPLACE puts its types in the place of all that were there, CLEAR leaves none.
 * @returns `lines` for the developer: what Alexa passes over in silence.
 */
export function updateEntities(
  model: DialogModel,
  { updateBehavior, types = [] }: Update,
  now: number,
): { entities?: DynamicEntities; lines: readonly string[] } {
  if (updateBehavior === 'CLEAR') return { lines: [] }
  const lines = types
    .filter(({ name }) => !model.types.has(name))
    .map(({ name }) => `the dynamic entities of ${name} are ignored: the model has no such slot type`)
  const known = types.filter(({ name }) => model.types.has(name))
  return { entities: { types: known, expireAt: now + LASTS_MILLISECONDS }, lines }
}

/** Those that are still there. They outlive a session: a skill that does not want that clears them at its end. */
export const livingEntities = (
  entities: DynamicEntities | undefined,
  now: number,
): readonly DynamicSlotType[] => (entities && now < entities.expireAt ? entities.types : [])

/** How many a directive brings, as the limit counts them. */
export const countEntities = ({ types = [] }: Update): number =>
  types
    .flatMap(({ values }) => values)
    .reduce((count, { name }) => count + 1 + (name.synonyms?.length ?? 0), 0)
