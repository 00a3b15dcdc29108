import { describe, expect, test } from '@jest/globals'
import { checkModel } from '../../../../../cloud/local/alexa/understanding/check-model.ts'
import { modelOf } from './model.ts'

/** The model of few words, changed. */
function changed(change: (languageModel: Record<string, unknown>) => void): unknown {
  const model = structuredClone(modelOf({ PlayIntent: ['play {song:Song}'] }, { Song: ['lion', 'moon'] }))
  const data = JSON.parse(JSON.stringify(model))
  change(data.interactionModel.languageModel)
  return data
}

const withIntent = (intent: unknown) =>
  changed(({ intents }) => {
    if (Array.isArray(intents)) intents.push(intent)
  })

const withType = (type: unknown) =>
  changed(({ types }) => {
    if (Array.isArray(types)) types.push(type)
  })

describe('A model builds', () => {
  test('where nothing is wrong with it', () => expect(checkModel(changed(() => {}))).toEqual([]))

  test.each([
    ['a built-in intent of its own wording', withIntent({ name: 'AMAZON.HelpIntent2', samples: [] }), 1],
    ['a built-in type that it adds values to', withType({ name: 'AMAZON.City', values: [] }), 0],
    [
      'an invocation name with an apostrophe',
      changed(model => Object.assign(model, { invocationName: "ben's tea" })),
      0,
    ],
    [
      'a Japanese invocation name',
      changed(model => Object.assign(model, { invocationName: 'こえの本棚' })),
      0,
    ],
  ])('%s', (_, model, problems) => expect(checkModel(model)).toHaveLength(problems))
})

describe('A model is refused, with a code and a sentence', () => {
  test.each<[string, unknown, RegExp]>([
    ['no language model', { interactionModel: {} }, /^InvalidModelDefinitionSchema: .*languageModel/],
    [
      'no intents',
      changed(model => Object.assign(model, { intents: [] })),
      /^InvalidModelDefinitionSchema: /,
    ],
    [
      'an empty invocation name',
      changed(model => Object.assign(model, { invocationName: ' ' })),
      /^InvalidInvocationName: .*empty/,
    ],
    [
      'digits in the invocation name',
      changed(model => Object.assign(model, { invocationName: 'studio 54' })),
      /^InvalidInvocationName: .*spelled out/,
    ],
    [
      'a long invocation name',
      changed(model => Object.assign(model, { invocationName: 'a '.repeat(40) })),
      /^InvalidInvocationName: .*2 to 50/,
    ],
    ['an intent twice', withIntent({ name: 'PlayIntent' }), /^DuplicateIntentName: .*"PlayIntent"/],
    ['an intent name with a digit', withIntent({ name: 'Play2' }), /^InvalidIntentName: .*"Play2"/],
    [
      'a slot twice',
      withIntent({
        name: 'AnIntent',
        slots: [
          { name: 'a', type: 'Song' },
          { name: 'a', type: 'Song' },
        ],
      }),
      /^DuplicateSlotName: .*"a"/,
    ],
    [
      'a slot of an unknown type',
      withIntent({ name: 'AnIntent', slots: [{ name: 'b', type: 'Nothing' }] }),
      /^UnknownSlotType: .*"Nothing"/,
    ],
    [
      'a slot with two types',
      withIntent({ name: 'AnIntent', slots: [{ name: 'song', type: 'AMAZON.City' }] }),
      /^SlotTypeMismatch: .*"song"/,
    ],
    [
      'a sample with an unknown slot',
      withIntent({ name: 'AnIntent', samples: ['play {what}'] }),
      /^UndefinedSlotInSample: .*"what"/,
    ],
    [
      'braces that do not match',
      withIntent({ name: 'AnIntent', samples: ['play {song'] }),
      /^InvalidSampleUtterance: /,
    ],
    [
      'a phrase slot alone',
      withIntent({ name: 'AnIntent', slots: [{ name: 'q', type: 'AMAZON.SearchQuery' }], samples: ['{q}'] }),
      /^InvalidIntentSamplePhraseSlot: /,
    ],
    ['an empty type', withType({ name: 'Empty', values: [] }), /^MissingSlotValues: .*"Empty"/],
    [
      'an empty value',
      withType({ name: 'Odd', values: [{ name: { value: ' ' } }] }),
      /^EmptySlotValue: .*"Odd"/,
    ],
    [
      'a value of 141 characters',
      withType({ name: 'Long', values: [{ name: { value: 'x'.repeat(141) } }] }),
      /^SlotValueTooLong: .*141/,
    ],
    [
      'a type twice',
      withType({ name: 'Song', values: [{ name: { value: 'sun' } }] }),
      /^DuplicateSlotTypeName: .*"Song"/,
    ],
    [
      'too many values',
      withType({
        name: 'Many',
        values: Array.from({ length: 50_001 }, (_, at) => ({ name: { value: `v ${at}` } })),
      }),
      /^TooManySlotValues: /,
    ],
  ])('%s', (_, model, message) => {
    expect(checkModel(model)).toEqual(expect.arrayContaining([expect.stringMatching(message)]))
  })
})
