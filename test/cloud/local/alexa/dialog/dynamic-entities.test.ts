import { describe, expect, test } from '@jest/globals'
import type { dialog, er } from 'ask-sdk-model'
import { readDialogModel } from '../../../../../cloud/local/alexa/dialog/dialog-model.ts'
import { livingEntities, updateEntities } from '../../../../../cloud/local/alexa/dialog/dynamic-entities.ts'
import { openTrip, talk, tripModel } from './trip-skill/trip-skill.ts'

const model = readDialogModel(tripModel())
const NOW = Date.UTC(2026, 0, 1)
const MINUTE = 60_000

const typeWith = (name: string, value: string): er.dynamic.EntityListItem => ({
  name,
  values: [{ id: '1', name: { value, synonyms: [] } }],
})

const replace = (...types: er.dynamic.EntityListItem[]): dialog.DynamicEntitiesDirective => ({
  type: 'Dialog.UpdateDynamicEntities',
  updateBehavior: 'REPLACE',
  types,
})

const clear: dialog.DynamicEntitiesDirective = {
  type: 'Dialog.UpdateDynamicEntities',
  updateBehavior: 'CLEAR',
}

const left = (update: dialog.DynamicEntitiesDirective, after = 0) =>
  livingEntities(updateEntities(model, update, NOW).entities, NOW + after)

describe('Dynamic entities', () => {
  test('are there from the answer on', () => {
    expect(left(replace(typeWith('City', 'Atlantis')))).toEqual([typeWith('City', 'Atlantis')])
  })

  test('take the place of all that were there', () => {
    const types = [typeWith('City', 'Atlantis'), typeWith('View', 'sky')]
    expect(left(replace(...types))).toEqual(types)
    expect(left(replace(typeWith('View', 'street')))).toEqual([typeWith('View', 'street')])
  })

  test('are gone when they are cleared', () => {
    expect(left(clear)).toEqual([])
  })

  test('are gone after half an hour', () => {
    const update = replace(typeWith('City', 'Atlantis'))
    expect(left(update, 30 * MINUTE - 1)).toHaveLength(1)
    expect(left(update, 30 * MINUTE)).toEqual([])
  })

  test('are values that a dialog takes, in later sessions too', async () => {
    const trip = openTrip({
      LaunchRequest: { directives: [replace(typeWith('City', 'Atlantis'))] },
    })
    const whole = 'ask trip planner to plan a trip from seattle to atlantis'
    expect(await talk(trip, 'open trip planner', whole)).toEqual(['', 'To atlantis, right?'])
    await trip.device.advance(30 * MINUTE)
    expect(await talk(trip, whole)).toEqual(['Nothing goes to atlantis.'])
  })

  test('of a type that the model does not have are ignored, and the developer is told', async () => {
    const update = replace(typeWith('Planet', 'Mars'), typeWith('City', 'Atlantis'))
    expect(left(update)).toEqual([typeWith('City', 'Atlantis')])
    const trip = openTrip({ LaunchRequest: { directives: [update], shouldEndSession: false } })
    await trip.device.say('open trip planner')
    expect(trip.lines).toEqual([
      'the dynamic entities of Planet are ignored: the model has no such slot type',
    ])
  })
})
