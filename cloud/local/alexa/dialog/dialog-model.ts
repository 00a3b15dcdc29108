import type { v1 } from 'ask-smapi-model'
import {
  type InteractionModel,
  inlineValues,
  type ModelSlotType,
} from '../understanding/interaction-model.ts'

export type Prompt = v1.skill.interactionModel.Prompt
type SlotValidation = v1.skill.interactionModel.SlotValidation
type ModelSchema = v1.skill.interactionModel.InteractionModelSchema

/** A validation rule with what Alexa says where a value breaks it. */
export interface Validation {
  readonly rule: SlotValidation
  readonly prompt: Prompt
}

/** A slot that stands under `dialog.intents[].slots`. */
export interface DialogSlot {
  readonly name: string
  readonly type: string
  /** Asks for the value; there only where the slot is required. */
  readonly elicitation?: Prompt
  /** Asks whether the value is right; there only where it must be confirmed. */
  readonly confirmation?: Prompt
  readonly validations: readonly Validation[]
  /** The values and synonyms of a custom type, in lower case. */
  readonly knownValues: ReadonlySet<string>
}

/** An intent that stands under `dialog.intents`. */
export interface DialogIntent {
  readonly name: string
  /** Alexa leads the whole dialog, and the skill hears of it when it is complete. */
  readonly isAutoDelegated: boolean
  /** In the order in which Alexa asks for them. */
  readonly slots: readonly DialogSlot[]
  /** Asks whether all is right; there only where the intent must be confirmed. */
  readonly confirmation?: Prompt
}

/** What Alexa knows of a model's dialogs. */
export interface DialogModel {
  /** The intents with a dialog; none where the model has no dialog section. */
  readonly dialogs: ReadonlyMap<string, DialogIntent>
  /** The slots of every intent of the model. */
  readonly slotsOf: ReadonlyMap<string, readonly string[]>
  /** The custom slot types, and the built-in ones that the model adds values to. */
  readonly types: ReadonlySet<string>
}

/** Of a locale without a model. */
export const NO_DIALOGS: DialogModel = { dialogs: new Map(), slotsOf: new Map(), types: new Set() }

/**
 * Reads the dialog section of a model that builds. Without a delegation strategy the skill leads its dialogs itself.
 * https://developer.amazon.com/en-US/docs/alexa/smapi/interaction-model-schema.html
 */
export function readDialogModel({ interactionModel }: InteractionModel): DialogModel {
  const { languageModel, dialog } = interactionModel
  const { intents, types = [] } = languageModel
  const skillStrategy = dialog?.delegationStrategy ?? 'SKILL_RESPONSE'
  const slotOf = slotReader(interactionModel)
  const dialogs = (dialog?.intents ?? []).map(
    ({
      name,
      delegationStrategy = skillStrategy,
      slots = [],
      confirmationRequired,
      prompts,
    }): DialogIntent => ({
      name,
      isAutoDelegated: delegationStrategy === 'ALWAYS',
      slots: slots.map(slotOf),
      confirmation: confirmationRequired ? promptOf(interactionModel, prompts?.confirmation) : undefined,
    }),
  )
  return {
    dialogs: new Map(dialogs.map(one => [one.name, one])),
    slotsOf: new Map(intents.map(({ name, slots = [] }) => [name, slots.map(slot => slot.name)])),
    types: new Set(types.map(({ name }) => name)),
  }
}

function slotReader(model: ModelSchema) {
  const types = new Map((model.languageModel.types ?? []).map(type => [type.name, type]))
  return (slot: v1.skill.interactionModel.DialogSlotItems): DialogSlot => ({
    name: slot.name,
    type: slot.type,
    elicitation: slot.elicitationRequired ? promptOf(model, slot.prompts?.elicitation) : undefined,
    confirmation: slot.confirmationRequired ? promptOf(model, slot.prompts?.confirmation) : undefined,
    validations: (slot.validations ?? []).flatMap(rule => {
      const prompt = promptOf(model, rule.prompt)
      return prompt ? [{ rule, prompt }] : []
    }),
    knownValues: knownValues(types.get(slot.type)),
  })
}

const promptOf = ({ prompts = [] }: ModelSchema, id: string | undefined) =>
  prompts.find(prompt => prompt.id === id)

const knownValues = (type: ModelSlotType | undefined): ReadonlySet<string> =>
  new Set(
    (type ? inlineValues(type) : [])
      .flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])])
      .map(value => value.toLowerCase()),
  )
