import { describe, expect, test } from '@jest/globals'
import type { DialogQuestion } from '../../../../../cloud/local/alexa/understanding/understanding.ts'
import { IN_SESSION, meaningOf, modelOf, understandingOf } from './model.ts'

const travel = understandingOf(
  modelOf(
    {
      TravelIntent: ['i want to travel to {city:Place}', 'travel as {name:AMAZON.FirstName}'],
      WeatherIntent: ['what is the weather'],
      NoteIntent: ['take a note {text:AMAZON.SearchQuery}'],
    },
    { Place: [['new york', 'the big apple'], 'paris', 'rome'] },
  ),
)
const asking = (slot: string, intent = 'TravelIntent'): DialogQuestion => ({ intent, slot, asks: 'slot' })
const answer = (utterance: string, dialog: DialogQuestion) =>
  meaningOf(travel, utterance, { ...IN_SESSION, dialog })

describe('While a slot is asked for', () => {
  test.each([
    'paris',
    'paris please',
    'um paris',
    "it's paris",
    "i think it's paris",
    'to paris',
    'i want paris',
  ])('"%s" is its value', utterance => {
    expect(answer(utterance, asking('city'))).toBe('TravelIntent city=paris(PARIS)')
  })

  test.each([
    ['a synonym', 'the big apple', 'TravelIntent city=the big apple(NEW_YORK)'],
    ['a value with a letter wrong', 'pariss', 'TravelIntent city=pariss(PARIS)'],
    ['a value that is not listed', 'timbuktu', 'TravelIntent city=timbuktu'],
    ['the whole intent again', 'i want to travel to rome', 'TravelIntent city=rome(ROME)'],
  ])('it takes %s', (_, utterance, meaning) => {
    expect(answer(utterance, asking('city'))).toBe(meaning)
  })

  test('any words are a phrase', () => {
    expect(answer('buy milk and bread', asking('text', 'NoteIntent'))).toBe(
      'NoteIntent text=buy milk and bread',
    )
  })

  test.each([
    ['what is the weather', 'WeatherIntent'],
    ['stop', 'AMAZON.StopIntent'],
    ['help', 'AMAZON.HelpIntent'],
  ])('"%s" is another intent', (utterance, meaning) => {
    expect(answer(utterance, asking('city'))).toBe(meaning)
  })

  test('the invocation name is no value', () => {
    expect(answer('open test kitchen', asking('city'))).toBe('launch')
  })
})

describe('While a confirmation is asked for', () => {
  test.each([
    ['yes', 'AMAZON.YesIntent'],
    ['yes please', 'AMAZON.YesIntent'],
    ['no', 'AMAZON.NoIntent'],
    ['what is the weather', 'WeatherIntent'],
  ])('"%s" is %s, whether the model has it or not', (utterance, meaning) => {
    expect(answer(utterance, { intent: 'TravelIntent', asks: 'intent-confirmation' })).toBe(meaning)
    expect(answer(utterance, { intent: 'TravelIntent', asks: 'slot-confirmation', slot: 'city' })).toBe(
      meaning,
    )
  })
})

describe('Dynamic entities', () => {
  const dynamicEntities = [
    { name: 'Place', values: [{ id: 'HOME', name: { value: 'springfield', synonyms: ['my home town'] } }] },
  ]

  test.each([
    ['i want to travel to springfield', 'TravelIntent city=springfield(HOME)'],
    ['i want to travel to my home town', 'TravelIntent city=my home town(HOME)'],
    ['i want to travel to rome', 'TravelIntent city=rome(ROME)'],
  ])('are known beside the static ones: "%s"', (utterance, meaning) => {
    expect(meaningOf(travel, utterance, { ...IN_SESSION, dynamicEntities })).toBe(meaning)
  })

  test('have an authority of their own', () => {
    const understood = travel.understand('i want to travel to springfield', {
      ...IN_SESSION,
      dynamicEntities,
    })
    const slots = understood.kind === 'intent' ? understood.intent.slots : undefined
    expect(slots?.city?.resolutions?.resolutionsPerAuthority).toMatchObject([
      { authority: expect.stringContaining('.dynamic.'), status: { code: 'ER_SUCCESS_MATCH' } },
      { authority: expect.not.stringContaining('.dynamic.'), status: { code: 'ER_SUCCESS_NO_MATCH' } },
    ])
  })

  test('are not known without them', () => {
    expect(meaningOf(travel, 'i want to travel to springfield')).toBe('TravelIntent city=springfield')
  })
})
