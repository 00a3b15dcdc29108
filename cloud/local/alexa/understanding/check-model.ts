import { checkDialogModel } from '../dialog/check-dialog-model.ts'
import {
  type InteractionModel,
  inlineValues,
  type LanguageModel,
  type ModelIntent,
  sampleParts,
} from './interaction-model.ts'

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/create-and-edit-custom-slot-types.html */
export const MAX_SLOT_VALUE_CHARACTERS = 140
/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/create-the-interaction-model-for-your-skill.html */
export const MAX_INTENTS = 250

/** What Alexa's build would refuse in a model; empty when it would build. */
export function checkModel(data: unknown): string[] {
  if (!isInteractionModel(data)) return ['The object "interactionModel.languageModel" is missing.']
  const model = data.interactionModel.languageModel
  const shape = checkShape(model)
  if (shape.length > 0) return shape
  return [
    ...checkInvocationName(model),
    ...checkIntents(model),
    ...checkTypes(model),
    ...checkDialogModel(data),
  ]
}

/** True for the shape alone: whether it would build says `checkModel`. */
export function isInteractionModel(data: unknown): data is InteractionModel {
  return isObject(data) && isObject(data.interactionModel) && isObject(data.interactionModel.languageModel)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isListOf = (list: unknown, isItem: (item: unknown) => boolean): boolean =>
  list === undefined || (Array.isArray(list) && list.every(isItem))

const isString = (value: unknown) => typeof value === 'string'
const isNamed = (value: unknown) => isObject(value) && isString(value.name)

function checkShape({ invocationName, intents, types }: LanguageModel): string[] {
  const problems: string[] = []
  if (!isString(invocationName)) problems.push('"languageModel.invocationName" must be a string.')
  if (!Array.isArray(intents) || intents.length === 0) {
    problems.push('"languageModel.intents" must name at least one intent.')
  } else if (
    !intents.every(
      intent =>
        isNamed(intent) &&
        isListOf(intent.samples, isString) &&
        isListOf(intent.slots, slot => isObject(slot) && isString(slot.name) && isString(slot.type)),
    )
  ) {
    problems.push('Every intent needs a name, samples that are strings, and slots with a name and a type.')
  }
  const isType = (type: unknown) => isObject(type) && isNamed(type) && isListOf(type.values, isValue)
  if (!isListOf(types, isType)) {
    problems.push('Every slot type needs a name, and values with a name that has a value and synonyms.')
  }
  return problems
}

const isValue = (value: unknown) =>
  isObject(value) &&
  isObject(value.name) &&
  isString(value.name.value) &&
  isListOf(value.name.synonyms, isString)

function checkInvocationName({ invocationName }: LanguageModel): string[] {
  if (invocationName.trim() === '') return ['The invocation name is empty.']
  const isLowerCase = invocationName === invocationName.toLowerCase()
  return isLowerCase ? [] : [`The invocation name "${invocationName}" must be in lower case.`]
}

function checkIntents({ intents, types = [] }: LanguageModel): string[] {
  const typeNames = new Set(types.map(({ name }) => name))
  const typeOfSlot = new Map<string, string>()
  const seen = new Set<string>()
  const problems = intents.length > MAX_INTENTS ? [`A model has ${MAX_INTENTS} intents at most.`] : []

  for (const intent of intents) {
    if (seen.has(intent.name)) problems.push(`The intent "${intent.name}" is defined more than once.`)
    seen.add(intent.name)
    for (const { name, type = '' } of intent.slots ?? []) {
      const other = typeOfSlot.get(name)
      if (other !== undefined && other !== type) {
        problems.push(`The slot "${name}" has the types "${other}" and "${type}"; it must have one.`)
      }
      typeOfSlot.set(name, type)
      if (!type.startsWith('AMAZON.') && !typeNames.has(type)) {
        problems.push(
          `The slot "${name}" of intent "${intent.name}" has the type "${type}", which is not defined.`,
        )
      }
    }
    problems.push(...checkSamples(intent))
  }
  return problems
}

function checkSamples({ name, samples = [], slots = [] }: ModelIntent): string[] {
  const types = new Map(slots.map(slot => [slot.name, slot.type]))
  return samples.flatMap(sample => {
    const parts = sampleParts(sample)
    const named = parts.flatMap(part => ('slot' in part ? [part.slot] : []))
    const problems = named
      .filter(slot => !types.has(slot))
      .map(slot => `The sample "${sample}" of intent "${name}" has the slot "${slot}", which is not defined.`)
    const hasPhrase = named.some(slot => types.get(slot) === 'AMAZON.SearchQuery')
    const hasCarrier = parts.some(part => 'words' in part && part.words.trim() !== '')
    if (hasPhrase && (!hasCarrier || named.length > 1)) {
      problems.push(
        `The sample "${sample}" of intent "${name}" needs words beside its AMAZON.SearchQuery slot, and no other slot.`,
      )
    }
    return problems
  })
}

function checkTypes({ types = [] }: LanguageModel): string[] {
  return types.flatMap(type => {
    const values = inlineValues(type)
    if (values.length === 0 && !type.valueSupplier) return [`The slot type "${type.name}" has no values.`]
    return values
      .flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])])
      .filter(value => value.length > MAX_SLOT_VALUE_CHARACTERS)
      .map(
        value =>
          `A value of slot type "${type.name}" has ${value.length} characters; ${MAX_SLOT_VALUE_CHARACTERS} are allowed.`,
      )
  })
}
