import type { DialogState, Directive, dialog, Intent, Response, ResponseEnvelope } from 'ask-sdk-model'
import type { DialogModel } from '../../dialog/dialog-model.ts'
import { isTurnDirective, type TurnDirective } from '../../dialog/directives.ts'
import { countEntities, isEntityUpdate, MAX_ENTITIES } from '../../dialog/dynamic-entities.ts'
import { MAX_SLOT_VALUE_CHARACTERS } from '../../understanding/check/check-types.ts'
import { isObject, type Problem } from './problem.ts'
import { areSlots } from './slot-shape.ts'

/** What the skill was asked about, for the directives that answer it. */
export interface DialogAsked {
  readonly model: DialogModel
  readonly intent?: Intent
  readonly dialogState?: DialogState
}

const REFERENCE =
  'https://developer.amazon.com/en-US/docs/alexa/custom-skills/dialog-interface-reference.html'

/** Checks the Dialog directives of an answer whose directives have the right shape. The words are Amazon's where known. */
export function checkDialog({ response }: ResponseEnvelope, asked: DialogAsked): Problem[] {
  const all = response.directives ?? []
  const [turn] = all.filter(isTurnDirective)
  return [
    ...all.filter(isEntityUpdate).flatMap(checkEntities),
    ...(turn ? [...checkCompany(turn, all), ...checkTurn(turn, response, asked)] : []),
  ]
}

const isOfScreen = ({ type }: Directive) =>
  type.startsWith('Alexa.Presentation.') || type.startsWith('Display.')

function checkCompany(turn: TurnDirective, all: readonly Directive[]): Problem[] {
  const others = all.filter(directive => directive !== turn && !isOfScreen(directive))
  return others.length === 0
    ? []
    : [
        {
          message: 'No other directives are allowed to be specified with a Dialog directive',
          hint: `${turn.type} goes with directives for the screen alone, and not with ${others.map(({ type }) => type).join(', ')}.`,
        },
      ]
}

function checkTurn(turn: TurnDirective, response: Response, asked: DialogAsked): Problem[] {
  if (asked.model.dialogs.size === 0) return [NOT_CONFIGURED]
  const problems = checkUpdatedIntent(turn, asked)
  if (problems.length > 0) return problems
  return turn.type === 'Dialog.Delegate' ? checkDelegate(turn, response, asked) : checkSlot(turn, asked)
}

const NOT_CONFIGURED: Problem = {
  message:
    "The requested skill has not been configured to support dialogs yet. Please update the skill's configuration from the Developer Console",
  hint: 'The interaction model has no dialog.intents.',
}

function checkUpdatedIntent({ type, updatedIntent }: TurnDirective, asked: DialogAsked): Problem[] {
  if (updatedIntent === undefined || updatedIntent === null) {
    return asked.intent ? [] : [invalid(type, 'updatedIntent is required where no intent was sent')]
  }
  if (!isObject(updatedIntent) || typeof updatedIntent.name !== 'string') {
    return [invalid(type, 'updatedIntent is an intent {name, confirmationStatus, slots}')]
  }
  const { name, slots } = updatedIntent
  if (!areSlots(slots)) {
    return [invalid(type, 'updatedIntent.slots maps names to slots {name, value, confirmationStatus}')]
  }
  if (name === asked.intent?.name) return []
  if (name.startsWith('AMAZON.')) {
    return [invalid(type, `a dialog cannot go on with ${name}, a built-in intent`)]
  }
  if (asked.model.slotsOf.has(name)) return []
  return [invalid(type, `the model has no intent ${name}`)]
}

function checkDelegate(
  { type, updatedIntent }: dialog.DelegateDirective,
  response: Response,
  { model, intent, dialogState }: DialogAsked,
): Problem[] {
  const name = updatedIntent?.name ?? intent?.name ?? ''
  const problems = name === intent?.name ? checkSilence(response) : []
  if (!model.dialogs.has(name)) {
    problems.push(unsupported(type, `The intent ${name} does not stand under dialog.intents of the model.`))
  } else if (dialogState === 'COMPLETED' && name === intent?.name) {
    problems.push(unsupported(type, 'The dialog is COMPLETED: there is nothing left to delegate.'))
  }
  return problems
}

/**
 * A skill that delegates its intent says nothing; one that leads over to another intent may say so.
 * https://github.com/alexa/alexa-cookbook/tree/master/feature-demos/skill-demo-intent-chaining-auto-delegate
 */
const checkSilence = ({ outputSpeech, reprompt }: Response): Problem[] =>
  [outputSpeech ? 'an outputSpeech' : undefined, reprompt ? 'a reprompt' : undefined]
    .filter(part => part !== undefined)
    .map(part =>
      unsupported(
        `Response may not contain ${part}`,
        'Dialog.Delegate lets Alexa speak by the prompts of the model.',
      ),
    )

function checkSlot(turn: Exclude<TurnDirective, dialog.DelegateDirective>, asked: DialogAsked): Problem[] {
  if (turn.type === 'Dialog.ConfirmIntent') return []
  const [property, slot] =
    turn.type === 'Dialog.ElicitSlot'
      ? (['slotToElicit', turn.slotToElicit] as const)
      : (['slotToConfirm', turn.slotToConfirm] as const)
  const name = turn.updatedIntent?.name ?? asked.intent?.name ?? ''
  if (typeof slot !== 'string') return [invalid(turn.type, `${property} is missing`)]
  const slots = asked.model.slotsOf.get(name)
  return !slots || slots.includes(slot)
    ? []
    : [invalid(turn.type, `${property} is ${slot}, which is no slot of ${name}`)]
}

function checkEntities(update: dialog.DynamicEntitiesDirective): Problem[] {
  const { type, updateBehavior, types } = update
  if (updateBehavior !== 'REPLACE' && updateBehavior !== 'CLEAR') {
    return [invalid(type, 'updateBehavior must be REPLACE or CLEAR')]
  }
  if (updateBehavior === 'CLEAR') return []
  if (!Array.isArray(types) || !types.every(isEntityType)) {
    return [invalid(type, 'types is a list of {name, values: [{id, name: {value, synonyms}}]}')]
  }
  const count = countEntities(update)
  const tooMany =
    count > MAX_ENTITIES
      ? [invalid(type, `it has ${count} values and synonyms; ${MAX_ENTITIES} are allowed`)]
      : []
  const tooLong = types
    .flatMap(({ values }) => values.flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])]))
    .filter(value => value.length > MAX_SLOT_VALUE_CHARACTERS)
    .map(value =>
      invalid(type, `a value has ${value.length} characters; ${MAX_SLOT_VALUE_CHARACTERS} are allowed`),
    )
  return [...tooMany, ...tooLong]
}

const isEntityType = (type: unknown): boolean =>
  isObject(type) && typeof type.name === 'string' && Array.isArray(type.values) && type.values.every(isEntity)

const isEntity = (value: unknown): boolean =>
  isObject(value) &&
  isObject(value.name) &&
  typeof value.name.value === 'string' &&
  isListOfTexts(value.name.synonyms ?? [])

const isListOfTexts = (list: unknown): boolean =>
  Array.isArray(list) && list.every(one => typeof one === 'string')

const unsupported = (what: string, hint: string): Problem => ({
  message: `The following directives are not supported: ${what}`,
  hint,
})

const invalid = (type: string, why: string): Problem => ({
  message: `Invalid value in directive ${type}: ${why}`,
  hint: REFERENCE,
})
