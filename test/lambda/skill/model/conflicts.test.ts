import { describe, expect, test } from '@jest/globals'
import type { InteractionModel } from '../../../../cloud/local/alexa/understanding/interaction-model.ts'
import { locales } from '../../../../lambda/skill/model/locales.ts'
import { modelOf } from '../../../../lambda/skill/model/model.ts'
import { findConflicts, undeliberate } from '../../../../scripts/certify/conflicts.ts'

const conflictsOf = (
  intents: Record<string, { samples: string[]; slots?: Record<string, string> }>,
  locale = 'en-US',
) =>
  findConflicts(
    {
      interactionModel: {
        languageModel: {
          invocationName: 'voice shelf',
          intents: Object.entries(intents).map(([name, { samples, slots = {} }]) => ({
            name,
            samples,
            slots: Object.entries(slots).map(([name, type]) => ({ name, type })),
          })),
          types: [
            { name: 'Title', values: [{ name: { value: 'the crow', synonyms: [] } }] },
            { name: 'Place', values: [{ id: '1', name: { value: 'first', synonyms: ['number one'] } }] },
          ],
        },
      },
    } as InteractionModel,
    locale,
  )

const title = { title: 'Title' }

describe('Samples get in each other’s way', () => {
  test.each([
    ['that are the same', { A: { samples: ['play it'] }, B: { samples: ['Play it!'] } }, 'play it'],
    [
      'that differ in their slots alone',
      {
        A: { samples: ['play {title}'], slots: title },
        B: { samples: ['play {show}'], slots: { show: 'Title' } },
      },
      'play {…}',
    ],
    [
      'when one slot takes any words and the other a date',
      {
        A: { samples: ['from {title}'], slots: title },
        B: { samples: ['from {date}'], slots: { date: 'AMAZON.DATE' } },
      },
      'from {date}',
    ],
    [
      'when a listed value is a word of the other',
      { A: { samples: ['take {place}'], slots: { place: 'Place' } }, B: { samples: ['take first'] } },
      'take first',
    ],
    [
      'when a listed value is a number',
      {
        A: { samples: ['take {place}'], slots: { place: 'Place' } },
        B: { samples: ['take number {number}'], slots: { number: 'AMAZON.NUMBER' } },
      },
      'take number 1',
    ],
    [
      'when Alexa herself says it for a built-in intent',
      { 'AMAZON.NextIntent': { samples: [] }, B: { samples: ['skip this one'] } },
      'skip this 1',
    ],
  ])('%s', (_, intents, utterance) => {
    expect(conflictsOf(intents)).toMatchObject([{ utterances: expect.arrayContaining([utterance]) }])
  })

  test.each([
    ['of one intent', { A: { samples: ['play it', 'play it'] } }],
    [
      'whose slots take values of two kinds',
      {
        A: { samples: ['at {n}'], slots: { n: 'AMAZON.NUMBER' } },
        B: { samples: ['at {date}'], slots: { date: 'AMAZON.DATE' } },
      },
    ],
    [
      'of which one has more words of its own',
      {
        A: { samples: ['play {title}'], slots: title },
        B: { samples: ['play the story {other}'], slots: { other: 'Title' } },
      },
    ],
    ['of a built-in intent that the model has not', { B: { samples: ['skip this one'] } }],
  ])('but not those %s', (_, intents) => {
    expect(conflictsOf(intents)).toEqual([])
  })
})

test('No two intents get in each other’s way unless it is meant, with a reason', () => {
  const found = new Map(
    locales().map(locale => [locale, findConflicts(modelOf(locale) as InteractionModel, locale)]),
  )
  expect(undeliberate(found)).toEqual({ unintended: [], stale: [] })
})
