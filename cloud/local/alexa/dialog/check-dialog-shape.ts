import { isObject } from '../device/answer/problem.ts'
import { VALIDATION_TYPES } from './validations.ts'

const STRATEGIES: readonly unknown[] = [undefined, 'ALWAYS', 'SKILL_RESPONSE']
const SPEECH_TYPES: readonly unknown[] = [undefined, 'PlainText', 'SSML']

/** Whether the `dialog` and `prompts` sections are made of what they must be made of. */
export function checkDialogShape({ dialog, prompts }: { dialog?: unknown; prompts?: unknown }): string[] {
  return [...(dialog === undefined ? [] : checkDialog(dialog)), ...checkPrompts(prompts)]
}

function checkPrompts(prompts: unknown): string[] {
  if (isListOf(prompts, isPrompt)) return []
  return ['Every prompt needs an id, and at least one variation with a value, of type PlainText or SSML.']
}

const isPrompt = (prompt: unknown) =>
  isObject(prompt) &&
  typeof prompt.id === 'string' &&
  Array.isArray(prompt.variations) &&
  prompt.variations.length > 0 &&
  prompt.variations.every(isVariation)

const isVariation = (variation: unknown) =>
  isObject(variation) && typeof variation.value === 'string' && SPEECH_TYPES.includes(variation.type)

function checkDialog(dialog: unknown): string[] {
  if (!isObject(dialog) || !Array.isArray(dialog.intents)) return ['"dialog.intents" must be a list.']
  if (!STRATEGIES.includes(dialog.delegationStrategy)) return [badStrategy('dialog')]
  return dialog.intents.flatMap(checkIntent)
}

const badStrategy = (where: string) =>
  `"delegationStrategy" of ${where} must be ALWAYS or SKILL_RESPONSE, where it is there.`

function checkIntent(intent: unknown): string[] {
  if (!isNamed(intent) || !isOptionalPrompts(intent.prompts)) {
    return ['Every intent of the dialog model needs a name, and prompts that name prompt ids.']
  }
  if (!STRATEGIES.includes(intent.delegationStrategy)) return [badStrategy(`the intent "${intent.name}"`)]
  if (!isListOf(intent.slots, isSlot)) {
    return [`Every slot of intent "${intent.name}" in the dialog model needs a name, a type and prompts.`]
  }
  const slots: unknown[] = Array.isArray(intent.slots) ? intent.slots : []
  return slots.flatMap(slot => (isNamed(slot) ? checkValidations(slot, intent.name) : []))
}

function checkValidations({ name, validations }: Named, intent: string): string[] {
  const where = `of slot "${name}" of intent "${intent}"`
  if (!isListOf(validations, isRule)) return [`Every validation ${where} needs a type and a prompt.`]
  return (Array.isArray(validations) ? validations : [])
    .filter(({ type }) => !VALIDATION_TYPES.has(type))
    .map(({ type }) => `The validation type "${type}" ${where} does not exist.`)
}

const isSlot = (slot: unknown) =>
  isNamed(slot) && typeof slot.type === 'string' && isOptionalPrompts(slot.prompts)

const isRule = (rule: unknown) =>
  isObject(rule) && typeof rule.type === 'string' && typeof rule.prompt === 'string'

type Named = Record<string, unknown> & { name: string }

const isNamed = (value: unknown): value is Named => isObject(value) && typeof value.name === 'string'

const isOptionalPrompts = (prompts: unknown) =>
  prompts === undefined ||
  (isObject(prompts) && [prompts.elicitation, prompts.confirmation].every(isOptionalText))

const isOptionalText = (value: unknown) => value === undefined || typeof value === 'string'

const isListOf = (list: unknown, isItem: (item: unknown) => boolean): boolean =>
  list === undefined || (Array.isArray(list) && list.every(isItem))
