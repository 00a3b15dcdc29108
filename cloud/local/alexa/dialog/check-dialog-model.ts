import { isObject } from '../device/answer/problem.ts'
import { readSsml } from '../device/ssml.ts'
import { type InteractionModel, sampleParts } from '../understanding/interaction-model.ts'
import { checkDialogShape } from './check-dialog-shape.ts'
import type { Prompt } from './dialog-model.ts'
import { readDuration } from './iso-8601.ts'
import type { ValidationType } from './validations.ts'

type Schema = InteractionModel['interactionModel']
type DialogIntent = NonNullable<Schema['dialog']>['intents'][number]
type DialogSlot = NonNullable<DialogIntent['slots']>[number]
type Validation = NonNullable<DialogSlot['validations']>[number]

/** What Alexa's build would refuse in the `dialog` and `prompts` sections; empty when they would build. */
export function checkDialogModel({ interactionModel }: InteractionModel): string[] {
  const shape = checkDialogShape(interactionModel)
  if (shape.length > 0) return shape
  const { dialog, prompts = [] } = interactionModel
  const intents = dialog?.intents ?? []
  return [
    ...repeated(prompts.map(({ id }) => id)).map(id => `The prompt "${id}" is defined more than once.`),
    ...prompts.flatMap(checkSpeech),
    ...repeated(intents.map(({ name }) => name)).map(
      name => `The intent "${name}" stands more than once in the dialog model.`,
    ),
    ...intents.flatMap(intent => checkIntent(intent, interactionModel)),
  ]
}

const repeated = (names: readonly string[]) =>
  new Set(names.filter((name, at) => names.indexOf(name) !== at)).values().toArray()

const checkSpeech = ({ id, variations }: Prompt): string[] =>
  variations.flatMap(({ type, value }) => {
    const problem = type === 'SSML' ? readSsml(value).problem : undefined
    return problem ? [`The prompt "${id}" is not valid SSML: ${problem}.`] : []
  })

function checkIntent(intent: DialogIntent, model: Schema): string[] {
  const own = model.languageModel.intents.find(({ name }) => name === intent.name)
  if (!own) return [`The intent "${intent.name}" of the dialog model is not defined in the language model.`]
  const known = new Map((own.slots ?? []).map(({ name, type }) => [name, type]))
  const where = `intent "${intent.name}"`
  const use = { where, slots: new Set(known.keys()), prompts: model.prompts ?? [] }
  return [
    ...(intent.slots ?? []).flatMap(slot => checkSlot(slot, known, use)),
    ...needed(intent.confirmationRequired, intent.prompts?.confirmation, `The ${where}`, 'confirmation'),
    ...checkPromptId(
      intent.prompts?.confirmation,
      `intent "${intent.name}"`,
      'MissingDialogIntentPrompt',
      use,
    ),
  ]
}

/** Where a prompt is used. */
interface Use {
  readonly where: string
  readonly slots: ReadonlySet<string>
  readonly prompts: readonly Prompt[]
}

function checkSlot(slot: DialogSlot, known: ReadonlyMap<string, string | undefined>, use: Use): string[] {
  const { name, type, prompts, elicitationRequired, confirmationRequired, validations = [] } = slot
  if (!known.has(name))
    return [`The slot "${name}" of ${use.where} in the dialog model is not defined there.`]
  const what = `The slot "${name}" of ${use.where}`
  const ids = [prompts?.elicitation, prompts?.confirmation, ...validations.map(({ prompt }) => prompt)]
  const differs = `${what} has the type "${type}" in the dialog model and "${known.get(name)}" in the intent.`
  return [
    ...(known.get(name) === type ? [] : [differs]),
    ...needed(elicitationRequired, prompts?.elicitation, what, 'elicitation'),
    ...needed(confirmationRequired, prompts?.confirmation, what, 'confirmation'),
    ...ids.flatMap(id => checkPromptId(id, `slot "${name}"`, 'MissingDialogIntentSlotPrompt', use)),
    ...validations.flatMap(rule => checkRule(rule, type).map(why => `${what}: ${rule.type} ${why}.`)),
  ]
}

const needed = (isRequired: boolean | undefined, id: string | undefined, what: string, kind: string) =>
  isRequired && id === undefined ? [`${what} requires ${kind} but has no ${kind} prompt.`] : []

/** The words of a missing prompt are Amazon's own. */
function checkPromptId(id: string | undefined, what: string, code: string, use: Use): string[] {
  if (id === undefined) return []
  const prompt = use.prompts.find(one => one.id === id)
  if (!prompt) {
    return [
      `${code}: Prompt id "${id}" for ${what} is not present in prompts, but is referenced in the dialog model for ${use.where}.`,
    ]
  }
  return prompt.variations
    .flatMap(({ value }) => sampleParts(value).flatMap(part => ('slot' in part ? [part.slot] : [])))
    .filter(slot => !use.slots.has(slot))
    .map(slot => `The prompt "${id}" names the slot "${slot}", which ${use.where} does not have.`)
}

const isCustom = (type: string) => !type.startsWith('AMAZON.')
const TIMED: readonly string[] = ['AMAZON.DATE', 'AMAZON.TIME']

/** What a rule needs besides its prompt: why it is not right, where it is not. */
const NEEDS: Readonly<Record<ValidationType, (rule: object, slotType: string) => string[]>> = {
  hasEntityResolutionMatch: (_, type) => (isCustom(type) ? [] : ['goes with custom slot types only']),
  isInSet: needValues,
  isNotInSet: needValues,
  isGreaterThan: needValue,
  isGreaterThanOrEqualTo: needValue,
  isLessThan: needValue,
  isLessThanOrEqualTo: needValue,
  isInDuration: needSpan,
  isNotInDuration: needSpan,
}

const checkRule = (rule: Validation, slotType: string): string[] => NEEDS[rule.type](rule, slotType)

function needValues(rule: object): string[] {
  const values = 'values' in rule ? rule.values : undefined
  const isRight = Array.isArray(values) && values.length > 0 && values.every(one => typeof one === 'string')
  return isRight ? [] : ['needs "values", a list of texts']
}

function needValue(rule: object): string[] {
  return 'value' in rule && typeof rule.value === 'string' && rule.value !== ''
    ? []
    : ['needs "value", a text']
}

function needSpan(rule: object, slotType: string): string[] {
  if (!TIMED.includes(slotType)) return [`goes with ${TIMED.join(' and ')} only`]
  const { start, end }: { start?: unknown; end?: unknown } = isObject(rule) ? rule : {}
  if (start === undefined && end === undefined) return ['needs "start" or "end"']
  return [start, end]
    .filter(bound => bound !== undefined && (typeof bound !== 'string' || !readDuration(bound)))
    .map(bound => `needs ISO 8601 durations such as "P1D"; "${bound}" is none`)
}
