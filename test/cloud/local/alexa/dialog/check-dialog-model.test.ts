import { describe, expect, test } from '@jest/globals'
import { checkModel } from '../../../../../cloud/local/alexa/understanding/check-model.ts'
import { tripModel } from './trip-skill/trip-skill.ts'

/** The trip planner's model with something in place of what a path leads to. */
function modelWith(path: string, value: unknown): unknown {
  const model = tripModel()
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let place: Record<string, unknown> = { ...model.interactionModel }
  const root = place
  for (const key of keys) {
    place = place[key] as Record<string, unknown>
  }
  place[last] = value
  return { interactionModel: root }
}

const TRIP = 'dialog.intents.0'
const FROM = `${TRIP}.slots.0`
const PEOPLE = `${TRIP}.slots.2`

test('The trip planner builds', () => {
  expect(checkModel(tripModel())).toEqual([])
})

test('A model without dialogs builds', () => {
  const { interactionModel } = tripModel()
  expect(checkModel({ interactionModel: { languageModel: interactionModel.languageModel } })).toEqual([])
})

describe('A dialog model does not build', () => {
  test.each<[string, string, unknown, string]>([
    [
      'with a prompt id that is not there',
      `${FROM}.prompts.elicitation`,
      'Gone',
      'MissingDialogIntentSlotPrompt: Prompt id "Gone" for slot "fromCity" is not present in prompts, but is referenced in the dialog model for intent "PlanTripIntent".',
    ],
    [
      'with a validation prompt that is not there',
      `${FROM}.validations.0.prompt`,
      'Gone',
      'MissingDialogIntentSlotPrompt: Prompt id "Gone" for slot "fromCity" is not present in prompts, but is referenced in the dialog model for intent "PlanTripIntent".',
    ],
    [
      'with an intent confirmation that is not there',
      `${TRIP}.prompts.confirmation`,
      'Gone',
      'MissingDialogIntentPrompt: Prompt id "Gone" for intent "PlanTripIntent" is not present in prompts, but is referenced in the dialog model for intent "PlanTripIntent".',
    ],
    [
      'where a required slot has no prompt',
      `${FROM}.prompts`,
      {},
      'The slot "fromCity" of intent "PlanTripIntent" requires elicitation but has no elicitation prompt.',
    ],
    [
      'where a slot is to be confirmed without a prompt',
      `${FROM}.confirmationRequired`,
      true,
      'The slot "fromCity" of intent "PlanTripIntent" requires confirmation but has no confirmation prompt.',
    ],
    [
      'where an intent is to be confirmed without a prompt',
      `${TRIP}.prompts`,
      {},
      'The intent "PlanTripIntent" requires confirmation but has no confirmation prompt.',
    ],
    [
      'with an intent that is not defined',
      `${TRIP}.name`,
      'FlyIntent',
      'The intent "FlyIntent" of the dialog model is not defined in the language model.',
    ],
    [
      'with an intent that stands there twice',
      `${TRIP}.name`,
      'BookHotelIntent',
      'The intent "BookHotelIntent" stands more than once in the dialog model.',
    ],
    [
      'with a slot that is not defined',
      `${FROM}.name`,
      'start',
      'The slot "start" of intent "PlanTripIntent" in the dialog model is not defined there.',
    ],
    [
      'with a slot of another type',
      `${PEOPLE}.type`,
      'AMAZON.DURATION',
      'The slot "people" of intent "PlanTripIntent" has the type "AMAZON.DURATION" in the dialog model and "AMAZON.NUMBER" in the intent.',
    ],
    [
      'with an unknown rule',
      `${FROM}.validations.0.type`,
      'isNice',
      'The validation type "isNice" of slot "fromCity" of intent "PlanTripIntent" does not exist.',
    ],
    [
      'with a rule that lacks its values',
      `${TRIP}.slots.1.validations.1.values`,
      [],
      'The slot "toCity" of intent "PlanTripIntent": isNotInSet needs "values", a list of texts.',
    ],
    [
      'with a rule that lacks its value',
      `${PEOPLE}.validations.0.value`,
      undefined,
      'The slot "people" of intent "PlanTripIntent": isGreaterThan needs "value", a text.',
    ],
    [
      'with a rule of another kind of slot',
      `${PEOPLE}.validations.0.type`,
      'hasEntityResolutionMatch',
      'The slot "people" of intent "PlanTripIntent": hasEntityResolutionMatch goes with custom slot types only.',
    ],
    [
      'with a span for what is no date',
      `${PEOPLE}.validations.0.type`,
      'isInDuration',
      'The slot "people" of intent "PlanTripIntent": isInDuration goes with AMAZON.DATE and AMAZON.TIME only.',
    ],
    [
      'with another strategy',
      'dialog.delegationStrategy',
      'NEVER',
      '"delegationStrategy" of dialog must be ALWAYS or SKILL_RESPONSE, where it is there.',
    ],
    [
      'with a prompt that says nothing',
      'prompts.0.variations',
      [],
      'Every prompt needs an id, and at least one variation with a value, of type PlainText or SSML.',
    ],
    [
      'with a prompt of broken SSML',
      'prompts.8.variations',
      [{ type: 'SSML', value: '<speak>Tom & Jerry</speak>' }],
      `The prompt "Few.people" is not valid SSML: Unexpected character '&' at character 11: write &amp;.`,
    ],
    [
      'with a prompt that names another slot',
      'prompts.8.variations',
      [{ value: 'In {nights} nights?' }],
      'The prompt "Few.people" names the slot "nights", which intent "PlanTripIntent" does not have.',
    ],
    [
      'with two prompts of one id',
      'prompts.8.id',
      'Many.people',
      'The prompt "Many.people" is defined more than once.',
    ],
  ])('%s', (_, path, value, message) => {
    expect(checkModel(modelWith(path, value))).toContain(message)
  })

  test.each<[string, unknown]>([
    ['dialog', []],
    ['dialog.intents', {}],
    ['dialog.intents.0', 'PlanTripIntent'],
    ['dialog.intents.0.slots', [{}]],
    ['dialog.intents.0.slots.0.validations', ['isInSet']],
    ['dialog.intents.0.prompts', { confirmation: 1 }],
    ['prompts', {}],
    ['prompts.0', null],
  ])('made of something else at %s', (path, value) => {
    expect(checkModel(modelWith(path, value))).not.toEqual([])
  })
})
