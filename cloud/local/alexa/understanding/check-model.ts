import { checkDialogModel } from '../dialog/check-dialog-model.ts'
import { checkIntentNames, checkInvocationName, checkSlotNames, checkTypeNames } from './check/check-names.ts'
import { checkSamples } from './check/check-samples.ts'
import { checkTypes } from './check/check-types.ts'
import { problem } from './check/problem.ts'
import type { InteractionModel, LanguageModel } from './interaction-model.ts'

const RULES: readonly ((model: LanguageModel) => string[])[] = [
  checkInvocationName,
  checkIntentNames,
  checkSlotNames,
  checkTypeNames,
  checkSamples,
  checkTypes,
]

const MAX_MODEL_CHARACTERS = 1_500_000

/** What Alexa's build would refuse in a model, each with its code before it; empty when it would build. */
export function checkModel(data: unknown): string[] {
  if (!isInteractionModel(data)) return [invalid('The object "interactionModel.languageModel" is missing.')]
  const model = data.interactionModel.languageModel
  const shape = checkShape(model)
  if (shape.length > 0) return shape.map(invalid)
  return [...RULES.flatMap(check => check(model)), ...checkDialogModel(data), ...checkSize(data)]
}

const invalid = (message: string) => problem('InvalidModelDefinitionSchema', message)

function checkSize(data: InteractionModel): string[] {
  const { length } = JSON.stringify(data)
  if (length <= MAX_MODEL_CHARACTERS) return []
  return [
    problem('ModelTooLarge', `The model has ${length} characters; ${MAX_MODEL_CHARACTERS} are allowed.`),
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
