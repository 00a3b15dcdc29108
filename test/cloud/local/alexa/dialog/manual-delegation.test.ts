import { describe, expect, test } from '@jest/globals'
import { raw, speech } from '../toy-skill/toy-skill.ts'
import { ask, delegate, intent, openTrip, requestsOf, talk } from './trip-skill/trip-skill.ts'

const OPEN = 'ask trip planner to book a hotel'
const elicitNights = ask({ type: 'Dialog.ElicitSlot', slotToElicit: 'nights' })

describe('A dialog that is delegated by the skill', () => {
  test('reaches the skill at every turn, and once more when it is complete', async () => {
    const trip = openTrip({ BookHotelIntent: [delegate, delegate, delegate, speech('Booked.')] })
    expect(await talk(trip, OPEN, 'a hotel in boston', '3 nights')).toEqual([
      'A hotel where?',
      'How many nights?',
      'Booked.',
    ])
    expect(requestsOf(trip)).toEqual([
      'BookHotelIntent STARTED NONE',
      'BookHotelIntent IN_PROGRESS NONE hotelCity=boston',
      'BookHotelIntent IN_PROGRESS NONE hotelCity=boston nights=3',
      'BookHotelIntent COMPLETED NONE hotelCity=boston nights=3',
    ])
  })

  test('is complete at once where all was said', async () => {
    const trip = openTrip({ BookHotelIntent: [delegate, speech('Booked.')] })
    await talk(trip, 'ask trip planner to book a hotel in boston for 3 nights')
    expect(requestsOf(trip)).toEqual([
      'BookHotelIntent STARTED NONE hotelCity=boston nights=3',
      'BookHotelIntent COMPLETED NONE hotelCity=boston nights=3',
    ])
  })

  test('stays open where the answer does not say whether the session does', async () => {
    const trip = openTrip({ BookHotelIntent: { directives: [{ type: 'Dialog.Delegate' }] } })
    await talk(trip, OPEN)
    expect(trip.device.session).toBeDefined()
    await talk(trip, 'a hotel in boston')
    expect(requestsOf(trip)[1]).toBe('BookHotelIntent IN_PROGRESS NONE hotelCity=boston')
  })

  test('is over when the skill answers without a Dialog directive', async () => {
    const trip = openTrip({
      BookHotelIntent: [delegate, speech('Hm?', { shouldEndSession: false }), delegate],
    })
    await talk(trip, OPEN, 'a hotel in boston', '3 nights')
    expect(requestsOf(trip)[2]).toBe('BookHotelIntent STARTED NONE nights=3')
  })

  test('keeps the skill from delegating what is complete', async () => {
    const trip = openTrip({ BookHotelIntent: delegate })
    await talk(trip, 'ask trip planner to book a hotel in boston for 3 nights')
    expect(trip.lines[0]).toContain('The dialog is COMPLETED')
    expect(requestsOf(trip).slice(2)).toEqual(['System.ExceptionEncountered', 'SessionEndedRequest'])
  })

  test('takes what the skill put into updatedIntent', async () => {
    const updatedIntent = intent('BookHotelIntent', { hotelCity: 'portland', nights: '1', view: 'sea' })
    const trip = openTrip({
      BookHotelIntent: [{ directives: [{ type: 'Dialog.Delegate', updatedIntent }] }, speech('Booked.')],
    })
    await talk(trip, OPEN)
    expect(requestsOf(trip)[1]).toBe('BookHotelIntent COMPLETED NONE hotelCity=portland nights=1 view=sea')
  })

  test('takes null for nothing', async () => {
    const nothing = { value: null, resolutions: null, confirmationStatus: null }
    const slots = {
      hotelCity: { name: 'hotelCity', value: 'boston' },
      nights: { name: 'nights', ...nothing },
    }
    const updatedIntent = { name: 'BookHotelIntent', confirmationStatus: null, slots }
    const trip = openTrip({
      BookHotelIntent: [
        raw({ directives: [{ type: 'Dialog.Delegate', updatedIntent }] }),
        { directives: [] },
      ],
    })
    expect(await talk(trip, OPEN, '3 nights')).toEqual(['How many nights?', ''])
    expect(requestsOf(trip)[1]).toBe('BookHotelIntent IN_PROGRESS NONE hotelCity=boston nights=3')
  })

  test('loses what updatedIntent leaves out, and the developer is told', async () => {
    const updatedIntent = intent('BookHotelIntent', { nights: '1', minibar: 'full' })
    const trip = openTrip({ BookHotelIntent: { directives: [{ type: 'Dialog.Delegate', updatedIntent }] } })
    expect(await talk(trip, 'ask trip planner to book a hotel in boston for 3 nights')).toEqual([
      'A hotel where?',
    ])
    expect(trip.lines).toEqual([
      'updatedIntent of Dialog.Delegate has slots that BookHotelIntent does not have: minibar',
      'updatedIntent of Dialog.Delegate leaves out what was said; empty now: hotelCity',
    ])
  })
})

describe('A skill that asks by itself', () => {
  test('elicits a slot', async () => {
    const trip = openTrip({ BookHotelIntent: elicitNights })
    expect(await talk(trip, OPEN, '3 nights')).toEqual(['Well?', 'Well?'])
    expect(requestsOf(trip)).toEqual([
      'BookHotelIntent STARTED NONE',
      'BookHotelIntent IN_PROGRESS NONE nights=3',
    ])
  })

  test.each([
    ['yes', 'CONFIRMED'],
    ['no', 'DENIED'],
  ])('confirms a slot, which "%s" makes %s', async (answer, status) => {
    const confirm = ask({ type: 'Dialog.ConfirmSlot', slotToConfirm: 'nights' })
    const trip = openTrip({ BookHotelIntent: [elicitNights, confirm, delegate] })
    await talk(trip, OPEN, '3 nights', answer)
    expect(requestsOf(trip)[2]).toBe(`BookHotelIntent IN_PROGRESS NONE nights=3/${status}`)
  })

  test('and then delegates: a slot that was denied is elicited by the model', async () => {
    const confirm = ask({ type: 'Dialog.ConfirmSlot', slotToConfirm: 'hotelCity' })
    const trip = openTrip({ BookHotelIntent: [confirm, delegate, speech('Ah.')] })
    expect((await talk(trip, 'ask trip planner for a hotel in boston', 'no', 'a hotel in seattle'))[1]).toBe(
      'A hotel where?',
    )
    expect(requestsOf(trip)[2]).toBe('BookHotelIntent IN_PROGRESS NONE hotelCity=seattle')
  })

  test.each([
    ['yes', 'IN_PROGRESS CONFIRMED'],
    ['no', 'COMPLETED DENIED'],
  ])('confirms the intent, which "%s" makes %s', async (answer, outcome) => {
    const trip = openTrip({ BookHotelIntent: [ask({ type: 'Dialog.ConfirmIntent' }), speech('So.')] })
    await talk(trip, OPEN, answer)
    expect(requestsOf(trip)[1]).toBe(`BookHotelIntent ${outcome}`)
  })

  test('hears a value instead of "yes", which is to be confirmed anew', async () => {
    const confirm = ask({ type: 'Dialog.ConfirmSlot', slotToConfirm: 'nights' })
    const trip = openTrip({ BookHotelIntent: [elicitNights, confirm, confirm] })
    await talk(trip, OPEN, '3 nights', '4 nights')
    expect(requestsOf(trip)[2]).toBe('BookHotelIntent IN_PROGRESS NONE nights=4')
  })

  test('is asked again when nobody answers, if it has a reprompt', async () => {
    const reprompt = { outputSpeech: { type: 'PlainText' as const, text: 'How long?' } }
    const trip = openTrip({ BookHotelIntent: { ...elicitNights, reprompt } })
    await talk(trip, OPEN)
    expect((await trip.device.keepSilent()).speech).toEqual([{ text: 'How long?' }])
    await talk(trip, '3 nights')
    expect(requestsOf(trip)[1]).toBe('BookHotelIntent IN_PROGRESS NONE nights=3')
  })

  test('after a complete dialog opens it again, and Alexa leads it on', async () => {
    const trip = openTrip({
      PlanTripIntent: [ask({ type: 'Dialog.ElicitSlot', slotToElicit: 'fromCity' }), speech('Booked.')],
    })
    const whole = 'ask trip planner to plan a trip from seattle to boston for 2 people'
    await talk(trip, whole, 'yes', 'yes', 'from boston')
    expect(requestsOf(trip)).toEqual([
      'PlanTripIntent COMPLETED CONFIRMED fromCity=seattle toCity=boston/CONFIRMED people=2',
      'PlanTripIntent COMPLETED CONFIRMED fromCity=boston toCity=boston/CONFIRMED people=2',
    ])
  })
})

describe('Another intent in updatedIntent', () => {
  const chain = (target: string, slots: Record<string, string> = {}) => ({
    directives: [{ type: 'Dialog.Delegate' as const, updatedIntent: intent(target, slots) }],
    shouldEndSession: false,
  })

  test('begins its dialog, from a launch too', async () => {
    const trip = openTrip({ LaunchRequest: chain('BookHotelIntent', { hotelCity: 'boston' }) })
    expect(await talk(trip, 'open trip planner', '3 nights')).toEqual(['How many nights?', ''])
    expect(requestsOf(trip)).toEqual([
      'LaunchRequest',
      'BookHotelIntent IN_PROGRESS NONE hotelCity=boston nights=3',
    ])
  })

  test('may be led over to with a word', async () => {
    const trip = openTrip({
      LaunchRequest: { ...chain('BookHotelIntent'), ...speech("Let's book a hotel.") },
    })
    expect(await talk(trip, 'open trip planner')).toEqual(["Let's book a hotel. | A hotel where?"])
  })

  test('goes on with a dialog of its own kind', async () => {
    const trip = openTrip({ BookHotelIntent: chain('PlanTripIntent', { fromCity: 'boston' }) })
    expect(await talk(trip, OPEN, 'to seattle')).toEqual([
      'And where do you go from boston?',
      'To seattle, right?',
    ])
    expect(requestsOf(trip)).toEqual(['BookHotelIntent STARTED NONE'])
  })

  test('may be asked for by the skill itself', async () => {
    const updatedIntent = intent('BookHotelIntent', { hotelCity: 'boston' })
    const trip = openTrip({
      WeatherIntent: ask({ type: 'Dialog.ElicitSlot', slotToElicit: 'nights', updatedIntent }),
    })
    await talk(trip, 'ask trip planner for weather in boston', '3 nights')
    expect(requestsOf(trip)[1]).toBe('BookHotelIntent IN_PROGRESS NONE hotelCity=boston nights=3')
  })

  test('that leads round in a circle is stopped', async () => {
    const denied = intent('PlanTripIntent', {}, { confirmationStatus: 'DENIED' })
    const trip = openTrip({
      BookHotelIntent: { directives: [{ type: 'Dialog.Delegate', updatedIntent: denied }] },
      PlanTripIntent: chain('BookHotelIntent', { hotelCity: 'boston', nights: '1' }),
    })
    expect((await trip.device.say(OPEN)).problem).toContain('goes round in a circle')
    expect(trip.device.session).toBeUndefined()
  })
})
