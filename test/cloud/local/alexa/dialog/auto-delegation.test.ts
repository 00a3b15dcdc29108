import { describe, expect, test } from '@jest/globals'
import { speech } from '../toy-skill/toy-skill.ts'
import { openTrip, requestsOf, talk } from './trip-skill/trip-skill.ts'

describe('A dialog that is delegated always', () => {
  test('is led by Alexa, and the skill hears of it once, when it is complete', async () => {
    const trip = openTrip({ PlanTripIntent: speech('Booked.') })
    const utterances = ['from seattle', 'to boston', 'yes', 'for 2 people', 'yes']
    expect(await talk(trip, 'ask trip planner to plan a trip', ...utterances)).toEqual([
      'Where do you leave from?',
      'From seattle where to?',
      'To boston, right?',
      'How many are you?',
      '2 from seattle to boston?',
      'Booked.',
    ])
    expect(requestsOf(trip)).toEqual([
      'PlanTripIntent COMPLETED CONFIRMED fromCity=seattle toCity=boston/CONFIRMED people=2',
    ])
    expect(trip.requests[0]?.session?.new).toBe(true)
    expect(trip.device.session).toBeUndefined()
  })

  test('asks only for what was not said', async () => {
    const trip = openTrip()
    expect(await talk(trip, 'ask trip planner to plan a trip from seattle to boston', 'yes')).toEqual([
      'To boston, right?',
      'How many are you?',
    ])
    expect(trip.requests).toEqual([])
  })

  test('is answered by bare values', async () => {
    const trip = openTrip()
    expect(await talk(trip, 'ask trip planner to plan a trip', 'seattle', 'boston', 'yes', '2')).toEqual([
      'Where do you leave from?',
      'From seattle where to?',
      'To boston, right?',
      'How many are you?',
      '2 from seattle to boston?',
    ])
  })

  test('keeps the session open while Alexa asks', async () => {
    const trip = openTrip()
    await talk(trip, 'ask trip planner to plan a trip')
    expect(trip.device.session?.dialog?.asked).toEqual({
      intent: 'PlanTripIntent',
      asks: 'slot',
      slot: 'fromCity',
    })
  })

  test('takes what is said of other slots in the same answer', async () => {
    const trip = openTrip()
    const heard = await talk(
      trip,
      'ask trip planner to plan a trip',
      'from seattle',
      'to boston for 2 people',
      'yes',
    )
    expect(heard.slice(2)).toEqual(['To boston, right?', '2 from seattle to boston?'])
  })

  test('keeps the slots that are not required', async () => {
    const trip = openTrip()
    await talk(trip, 'ask trip planner to plan a trip to go hiking', 'from seattle', 'to boston', 'yes')
    await talk(trip, 'for 2 people', 'yes')
    expect(requestsOf(trip)).toEqual([
      'PlanTripIntent COMPLETED CONFIRMED fromCity=seattle toCity=boston/CONFIRMED people=2 activity=hiking',
    ])
  })

  test('elicits a slot again that is denied', async () => {
    const trip = openTrip()
    const heard = await talk(
      trip,
      'ask trip planner to plan a trip from seattle to boston',
      'no',
      'to emerald city',
      'yes',
    )
    expect(heard).toEqual([
      'To boston, right?',
      'From seattle where to?',
      'To emerald city, right?',
      'How many are you?',
    ])
  })

  test('is complete too when the intent is denied', async () => {
    const trip = openTrip({ PlanTripIntent: speech('Then not.') })
    const whole = 'ask trip planner to plan a trip from seattle to boston for 2 people'
    expect(await talk(trip, whole, 'yes', 'no')).toEqual([
      'To boston, right?',
      '2 from seattle to boston?',
      'Then not.',
    ])
    expect(requestsOf(trip)).toEqual([
      'PlanTripIntent COMPLETED DENIED fromCity=seattle toCity=boston/CONFIRMED people=2',
    ])
  })

  test('asks by the prompt of a rule that a value breaks, until it is right', async () => {
    const trip = openTrip()
    const heard = await talk(
      trip,
      'ask trip planner to plan a trip from seattle to atlantis',
      'to portland',
      'to boston',
      'yes',
      'for 9 people',
      'for 0 people',
      'for 8 people',
    )
    expect(heard).toEqual([
      'Nothing goes to atlantis.',
      'portland is closed.',
      'To boston, right?',
      'How many are you?',
      '9 are too many.',
      'Nobody?',
      '8 from seattle to boston?',
    ])
  })

  test('is dropped when something else is said', async () => {
    const trip = openTrip({ WeatherIntent: speech('Rain.', { shouldEndSession: false }) })
    const heard = await talk(
      trip,
      'ask trip planner to plan a trip from seattle',
      'weather in boston',
      'plan a trip',
    )
    expect(heard).toEqual(['And where do you go from seattle?', 'Rain.', 'Where do you leave from?'])
    expect(requestsOf(trip)).toEqual(['WeatherIntent no dialog NONE place=boston'])
  })

  test('is dropped by "yes" where nothing is confirmed', async () => {
    const trip = openTrip()
    await talk(trip, 'ask trip planner to plan a trip', 'yes')
    expect(requestsOf(trip)).toEqual(['AMAZON.YesIntent no dialog NONE'])
  })

  test('asks once more when nobody answers, and ends with the session', async () => {
    const trip = openTrip()
    await talk(trip, 'ask trip planner to plan a trip')
    expect((await trip.device.keepSilent()).speech).toEqual([{ text: 'Where do you leave from?' }])
    await trip.device.keepSilent()
    expect(requestsOf(trip)).toEqual(['SessionEndedRequest'])
    expect(trip.device.session).toBeUndefined()
  })

  test('asks once more when it does not understand the answer', async () => {
    const trip = openTrip()
    const heard = await talk(
      trip,
      'ask trip planner to plan a trip from seattle to boston',
      'humpty dumpty sat on a wall and had a great fall',
    )
    expect(heard[1]).toBe('To boston, right?')
  })

  test('begins anew in a new session', async () => {
    const trip = openTrip()
    const begin = 'ask trip planner to plan a trip'
    await talk(trip, begin, 'from seattle')
    const { speech: heard } = await trip.device.say(begin, { newSession: true })
    expect(heard).toEqual([{ text: 'Where do you leave from?' }])
    expect(trip.device.session?.dialog?.intent.slots?.fromCity).not.toHaveProperty('value')
  })
})
