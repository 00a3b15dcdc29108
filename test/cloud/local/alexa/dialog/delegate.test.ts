import { describe, expect, test } from '@jest/globals'
import type { Intent } from 'ask-sdk-model'
import { type DialogTurn, delegate, hear } from '../../../../../cloud/local/alexa/dialog/delegate.ts'
import { readDialogModel } from '../../../../../cloud/local/alexa/dialog/dialog-model.ts'
import { beginDialog, type Dialog } from '../../../../../cloud/local/alexa/dialog/dialog-state.ts'
import type { InteractionModel } from '../../../../../cloud/local/alexa/understanding/interaction-model.ts'
import { filledSlots, intent, tripModel } from './trip-skill/trip-skill.ts'

const NOW = Date.UTC(2026, 0, 1)
const model = readDialogModel(tripModel())
const trip = (slots: Record<string, string> = {}) => intent('PlanTripIntent', slots)

/** The trip planner's dialogs after a change of its model. */
function changed(change: (model: InteractionModel['interactionModel']) => void) {
  const own = tripModel()
  change(own.interactionModel)
  return readDialogModel(own)
}

/** Hears one thing after the other. */
function after(dialogs: typeof model, ...heard: Intent[]): DialogTurn {
  let open: Dialog | undefined
  let turn: DialogTurn | undefined
  for (const one of heard) {
    turn = hear(dialogs, open, one, NOW)
    open = turn.dialog
  }
  if (!turn) throw new Error('nothing was heard')
  return turn
}

const said = ({ move }: DialogTurn) =>
  move.kind === 'request'
    ? [move.intent.name, move.dialogState ?? 'no dialog', ...filledSlots(move.intent)].join(' ')
    : move.speech.type === 'SSML'
      ? move.speech.ssml
      : move.speech.text

const yes = intent('AMAZON.YesIntent')
const no = intent('AMAZON.NoIntent')

describe('A delegation strategy', () => {
  const strategy = (skill?: 'ALWAYS' | 'SKILL_RESPONSE', own?: 'ALWAYS' | 'SKILL_RESPONSE') =>
    changed(({ dialog }) => {
      if (!dialog?.intents[0]) return
      dialog.delegationStrategy = skill
      dialog.intents[0].delegationStrategy = own
    }).dialogs.get('PlanTripIntent')?.isAutoDelegated

  test("of the intent wins over the skill's", () => {
    expect(strategy('ALWAYS', 'SKILL_RESPONSE')).toBe(false)
    expect(strategy('SKILL_RESPONSE', 'ALWAYS')).toBe(true)
  })

  test("of the skill is every intent's that has none", () => {
    expect(strategy('ALWAYS')).toBe(true)
    expect(strategy('SKILL_RESPONSE')).toBe(false)
  })

  test('that is not given leaves the dialog to the skill', () => {
    expect(strategy()).toBe(false)
  })
})

describe('Slots', () => {
  test('are asked for in the order of the dialog model', () => {
    const dialogs = changed(({ dialog }) => dialog?.intents[0]?.slots?.reverse())
    expect(said(after(dialogs, trip()))).toBe('How many are you?')
  })

  test('that are not required are validated where they have a value', () => {
    const dialogs = changed(({ dialog }) => {
      dialog?.intents[0]?.slots?.unshift({
        name: 'activity',
        type: 'Activity',
        prompts: {},
        validations: [{ type: 'isInSet', prompt: 'Few.people', values: ['hiking'] }],
      })
    })
    expect(said(after(dialogs, trip()))).toBe('Where do you leave from?')
    expect(said(after(dialogs, trip({ activity: 'hiking' })))).toBe('Where do you leave from?')
    expect(said(after(dialogs, trip({ activity: 'boxing' })))).toBe('Nobody?')
  })

  test('with several values count as filled, and are read out', () => {
    const cities: Intent = {
      ...trip(),
      slots: {
        fromCity: {
          name: 'fromCity',
          confirmationStatus: 'NONE',
          resolutions: {
            resolutionsPerAuthority: [
              { authority: 'City', status: { code: 'ER_SUCCESS_MATCH' }, values: [] },
            ],
          },
          slotValue: {
            type: 'List',
            values: [
              { type: 'Simple', value: 'seattle' },
              { type: 'Simple', value: 'boston' },
            ],
          },
        },
      },
    }
    expect(said(after(model, cities))).toBe('And where do you go from seattle, boston?')
  })

  test('that are empty texts are asked for', () => {
    expect(said(after(model, trip({ fromCity: '' })))).toBe('Where do you leave from?')
  })

  test('that are said anew lose their confirmation', () => {
    const turn = after(
      model,
      trip({ fromCity: 'seattle', toCity: 'boston' }),
      yes,
      trip({ toCity: 'seattle' }),
    )
    expect(said(turn)).toBe('To seattle, right?')
  })
})

describe('Answers', () => {
  const confirming = [trip({ fromCity: 'seattle', toCity: 'boston', people: '2' }), yes]

  test('of another slot keep the question', () => {
    expect(said(after(model, trip(), trip({ people: '2' })))).toBe('Where do you leave from?')
  })

  test('with a new value to the question whether all is right bring the question again', () => {
    expect(said(after(model, ...confirming, trip({ people: '3' })))).toBe('3 from seattle to boston?')
  })

  test('with nothing in them bring the question again', () => {
    expect(said(after(model, ...confirming, trip()))).toBe('2 from seattle to boston?')
  })

  test('may be yes and no without these intents in the model', () => {
    const dialogs = changed(({ languageModel }) => {
      languageModel.intents = languageModel.intents.filter(({ name }) => !name.startsWith('AMAZON.'))
    })
    expect(said(after(dialogs, ...confirming, no))).toBe(
      'PlanTripIntent COMPLETED fromCity=seattle toCity=boston/CONFIRMED people=2',
    )
  })
})

describe('A prompt', () => {
  const spoken = (value: string, type: 'SSML' | 'PlainText', fromCity: string) => {
    const dialogs = changed(({ prompts }) => {
      const prompt = prompts?.find(({ id }) => id === 'Elicit.toCity')
      if (prompt) prompt.variations = [{ type, value }]
    })
    const begun = beginDialog(dialogs, trip({ fromCity: 'seattle' }))
    const slots = { ...begun.intent.slots, fromCity: { name: 'fromCity', value: fromCity, ...MATCHED } }
    return said(delegate(dialogs, { ...begun, intent: { ...begun.intent, slots } }, NOW))
  }
  const MATCHED = {
    confirmationStatus: 'NONE' as const,
    resolutions: {
      resolutionsPerAuthority: [
        { authority: 'City', status: { code: 'ER_SUCCESS_MATCH' as const }, values: [] },
      ],
    },
  }

  test('has the values of slots put in, and nothing for an empty one', () => {
    expect(spoken('From {fromCity}{toCity}!', 'PlainText', 'st. john & co')).toBe('From st. john & co!')
  })

  test('of SSML stays well-formed whatever was said', () => {
    expect(spoken('<speak>From {fromCity}?</speak>', 'SSML', 'a & <b>')).toBe(
      '<speak>From a &amp; &lt;b&gt;?</speak>',
    )
  })

  test('takes its variations in turn', () => {
    const to = trip({ fromCity: 'seattle' })
    expect(said(after(model, to))).toBe('And where do you go from seattle?')
    expect(said(after(model, to, trip()))).toContain('<emphasis>where</emphasis>')
  })
})

test('An intent without a dialog goes to the skill as it was heard', () => {
  const weather = intent('WeatherIntent', { place: 'boston' })
  expect(after(model, weather)).toEqual({ move: { kind: 'request', intent: weather } })
})
