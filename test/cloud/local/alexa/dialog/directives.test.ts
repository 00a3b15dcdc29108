import { describe, expect, test } from '@jest/globals'
import type { Directive, er, Response } from 'ask-sdk-model'
import fc from 'fast-check'
import { openToy, play, raw, speech } from '../toy-skill/toy-skill.ts'
import { ask, delegate, intent, openTrip, requestsOf, talk } from './trip-skill/trip-skill.ts'

const OPEN = 'ask trip planner to book a hotel'
const elicit = (slotToElicit: string, rest: object = {}): Directive =>
  ({ type: 'Dialog.ElicitSlot', slotToElicit, ...rest }) as const

/** What the skill is told of an answer to a STARTED dialog; undefined where it is legal. */
async function complaint(answer: Response, utterance = OPEN): Promise<string | undefined> {
  const trip = openTrip({ LaunchRequest: answer, BookHotelIntent: answer, WeatherIntent: answer })
  await talk(trip, utterance)
  const request = trip.requests[1]?.request
  return request?.type === 'System.ExceptionEncountered' ? request.error.message : undefined
}

describe('A Dialog directive is refused', () => {
  const ALONE = 'No other directives are allowed to be specified with a Dialog directive'
  test.each<[string, Response, string]>([
    ['beside another', ask(elicit('nights'), { type: 'Dialog.ConfirmIntent' }), ALONE],
    ['beside a stream', ask(elicit('nights'), play('https://example.com/a.mp3')), ALONE],
    [
      'beside dynamic entities',
      ask(elicit('nights'), { type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'CLEAR' }),
      ALONE,
    ],
    [
      'when it delegates and speaks',
      { ...delegate, ...speech('Well.') },
      'The following directives are not supported: Response may not contain an outputSpeech',
    ],
    [
      'when it delegates and has a reprompt',
      { ...delegate, reprompt: { outputSpeech: { type: 'PlainText', text: 'Well?' } } },
      'The following directives are not supported: Response may not contain a reprompt',
    ],
    [
      'when it elicits what is no slot',
      ask(elicit('minibar')),
      'slotToElicit is minibar, which is no slot of',
    ],
    [
      'when it elicits nothing',
      ask(...(raw({ directives: [{ type: 'Dialog.ElicitSlot' }] }).directives ?? [])),
      'slotToElicit is missing',
    ],
    [
      'when it confirms what is no slot',
      ask({ type: 'Dialog.ConfirmSlot', slotToConfirm: 'minibar' }),
      'slotToConfirm is minibar, which is no slot of BookHotelIntent',
    ],
    [
      'when it goes on with an intent that is not there',
      ask(elicit('nights', { updatedIntent: intent('FlyIntent') })),
      'the model has no intent FlyIntent',
    ],
    [
      'when it goes on with a built-in intent',
      ask({ type: 'Dialog.ConfirmIntent', updatedIntent: intent('AMAZON.HelpIntent') }),
      'a dialog cannot go on with AMAZON.HelpIntent',
    ],
  ])('%s', async (_, answer, message) => {
    expect(await complaint(answer)).toContain(message)
  })

  test('that delegates an intent without a dialog', async () => {
    expect(await complaint(delegate, 'ask trip planner for weather in boston')).toBe(
      'The following directives are not supported: Dialog.Delegate',
    )
  })

  test('that answers a launch and names no intent', async () => {
    expect(await complaint(ask(elicit('nights')), 'open trip planner')).toContain('updatedIntent is required')
  })

  test("where the model has no dialogs, in Amazon's words", async () => {
    const toy = openToy({ LaunchRequest: ask({ type: 'Dialog.ConfirmIntent' }) })
    await toy.device.say('open toy radio')
    expect(toy.lines[0]).toContain('The requested skill has not been configured to support dialogs yet.')
  })
})

describe('A Dialog directive is passed over, and the developer told', () => {
  test.each([
    elicit('place'),
    { type: 'Dialog.ConfirmSlot', slotToConfirm: 'place' } as const,
    { type: 'Dialog.ConfirmIntent' } as const,
  ])('where the intent has no dialog: $type', async directive => {
    const trip = openTrip({ WeatherIntent: ask(directive) })
    expect(await talk(trip, 'ask trip planner for weather in boston')).toEqual(['Well?'])
    expect(trip.lines).toEqual([
      `${directive.type} is ignored: the intent WeatherIntent does not stand under dialog.intents of the model.`,
    ])
    expect(trip.device.session?.dialog).toBeUndefined()
  })

  test('where the answer ends the session', async () => {
    const trip = openTrip({ BookHotelIntent: { ...ask(elicit('nights')), shouldEndSession: true } })
    await talk(trip, OPEN)
    expect(trip.lines).toEqual([expect.stringContaining('set shouldEndSession to false')])
    expect(trip.device.session).toBeUndefined()
  })

  test('where it is for another dialog manager', async () => {
    const directive: Directive = {
      type: 'Dialog.DelegateRequest',
      target: 'AMAZON.Conversations',
      period: { until: 'EXPLICIT_RETURN' },
    }
    const trip = openTrip({ BookHotelIntent: ask(directive) })
    await talk(trip, OPEN)
    expect(trip.lines).toEqual([expect.stringContaining('Dialog.DelegateRequest is ignored')])
  })

  test('but followed, where the listener is asked nothing', async () => {
    const trip = openTrip({ BookHotelIntent: { directives: [elicit('nights')] } })
    await talk(trip, OPEN, '3 nights')
    expect(trip.lines[0]).toBe('Dialog.ElicitSlot came without outputSpeech: the listener is asked nothing')
    expect(requestsOf(trip)[1]).toBe('BookHotelIntent IN_PROGRESS NONE nights=3')
  })
})

test('A Dialog directive may stand beside one for the screen', async () => {
  const document: Directive = { type: 'Alexa.Presentation.APL.RenderDocument', token: 't', document: {} }
  expect(await complaint(ask(elicit('nights'), document))).toBeUndefined()
})

describe('Dynamic entities', () => {
  const update = (...types: er.dynamic.EntityListItem[]): Response => ({
    directives: [{ type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'REPLACE', types }],
  })
  const city = (value: string, ...synonyms: string[]) => ({ name: { value, synonyms } })
  const cities = (...values: er.dynamic.Entity[]) => ({ name: 'City', values })
  const many = (count: number) => cities(...Array.from({ length: count }, (_, at) => city(`City ${at}`)))

  test.each<[string, Response, string]>([
    ['more than a hundred', update(many(101)), 'it has 101 values and synonyms; 100 are allowed'],
    ['more than a hundred with synonyms', update(many(99), cities(city('a', 'b'))), 'it has 101 values'],
    ['a value that is too long', update(cities(city('x'.repeat(141)))), 'a value has 141 characters'],
    ['no list of values', raw(update(JSON.parse('{"name": "City"}'))), 'types is a list of'],
    [
      'another behavior',
      raw({ directives: [{ type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'ADD' }] }),
      'updateBehavior must be REPLACE or CLEAR',
    ],
  ])('are refused: %s', async (_, answer, message) => {
    expect(await complaint(answer, 'open trip planner')).toContain(message)
  })

  test('of a hundred are taken', async () => {
    expect(await complaint(update(many(100)), 'open trip planner')).toBeUndefined()
  })
})

test('Whatever a directive is made of, the device goes on', async () => {
  const slot = fc.record(
    { name: fc.jsonValue(), value: fc.jsonValue(), slotValue: fc.jsonValue(), resolutions: fc.jsonValue() },
    { requiredKeys: [] },
  )
  const updatedIntent = fc.record(
    {
      name: fc.oneof(fc.constantFrom('BookHotelIntent', 'PlanTripIntent'), fc.jsonValue()),
      confirmationStatus: fc.oneof(fc.constantFrom('NONE', 'DENIED'), fc.jsonValue()),
      slots: fc.oneof(fc.record({ hotelCity: slot, fromCity: slot, toCity: slot }), fc.jsonValue()),
    },
    { requiredKeys: [] },
  )
  const directive = fc.record({
    type: fc.constantFrom(
      'Dialog.Delegate',
      'Dialog.ElicitSlot',
      'Dialog.ConfirmSlot',
      'Dialog.ConfirmIntent',
      'Dialog.UpdateDynamicEntities',
    ),
    updatedIntent: fc.oneof(updatedIntent, fc.jsonValue()),
    slotToElicit: fc.oneof(fc.constant('nights'), fc.jsonValue()),
    slotToConfirm: fc.oneof(fc.constant('nights'), fc.jsonValue()),
    updateBehavior: fc.constantFrom('REPLACE', 'CLEAR', null),
    types: fc.jsonValue(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(directive, { minLength: 1, maxLength: 2 }), async directives => {
      const trip = openTrip({ BookHotelIntent: raw({ directives }), PlanTripIntent: speech('Fine.') })
      await talk(trip, OPEN, '3 nights', 'yes')
      expect(trip.device.transcript.count).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})
