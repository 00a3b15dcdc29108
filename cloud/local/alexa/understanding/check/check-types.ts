import { inlineValues, type LanguageModel, type ModelSlotType } from '../interaction-model.ts'
import { problem } from './problem.ts'

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/create-and-edit-custom-slot-types.html */
export const MAX_SLOT_VALUE_CHARACTERS = 140
const MAX_VALUES = 50_000

/** The types of the slots, and the values of the types. */
export function checkTypes(model: LanguageModel): string[] {
  return [
    ...checkSlotTypes(model),
    ...(model.types ?? []).flatMap(checkValues),
    ...checkNumberOfValues(model),
  ]
}

function checkSlotTypes({ intents, types = [] }: LanguageModel): string[] {
  const known = new Set(types.map(({ name }) => name))
  const typeOfSlot = new Map<string, string>()
  const problems: string[] = []
  for (const intent of intents) {
    for (const { name, type = '' } of intent.slots ?? []) {
      const other = typeOfSlot.get(name)
      if (other !== undefined && other !== type) {
        problems.push(
          problem(
            'SlotTypeMismatch',
            `The slot "${name}" has the types "${other}" and "${type}"; it must have one.`,
          ),
        )
      }
      typeOfSlot.set(name, type)
      if (!type.startsWith('AMAZON.') && !known.has(type)) {
        problems.push(
          problem(
            'UnknownSlotType',
            `The slot "${name}" of intent "${intent.name}" has the type "${type}", which is not defined.`,
          ),
        )
      }
    }
  }
  return problems
}

function checkValues(type: ModelSlotType): string[] {
  const values = inlineValues(type)
  const isOwn = !type.name?.startsWith('AMAZON.')
  if (isOwn && values.length === 0 && !type.valueSupplier) {
    return [problem('MissingSlotValues', `The slot type "${type.name}" has no values.`)]
  }
  const phrases = values.flatMap(({ name }) => [name?.value ?? '', ...(name?.synonyms ?? [])])
  const tooLong = phrases
    .filter(({ length }) => length > MAX_SLOT_VALUE_CHARACTERS)
    .map(({ length }) =>
      problem(
        'SlotValueTooLong',
        `A value of slot type "${type.name}" has ${length} characters; ${MAX_SLOT_VALUE_CHARACTERS} are allowed.`,
      ),
    )
  const empty = values.filter(({ name }) => (name?.value ?? '').trim() === '')
  const missing = empty.map(() => problem('EmptySlotValue', `A value of slot type "${type.name}" is empty.`))
  return [...tooLong, ...missing]
}

function checkNumberOfValues({ types = [] }: LanguageModel): string[] {
  let all = 0
  for (const type of types)
    for (const { name } of inlineValues(type)) all += 1 + (name?.synonyms?.length ?? 0)
  if (all <= MAX_VALUES) return []
  return [
    problem(
      'TooManySlotValues',
      `The model has ${all} values and synonyms; ${MAX_VALUES} are allowed in all.`,
    ),
  ]
}
