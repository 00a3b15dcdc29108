import { describe, expect, test } from '@jest/globals'
import { readSkillPackage } from '../../../../../cloud/local/alexa/skill-package.ts'
import type { InteractionModel } from '../../../../../cloud/local/alexa/understanding/interaction-model.ts'
import { ENGLISH } from '../../../../../cloud/local/alexa/understanding/languages/en/language.ts'
import {
  type Situation,
  Understanding,
} from '../../../../../cloud/local/alexa/understanding/understanding.ts'
import { SKILL_ID, SKILL_PACKAGE } from '../toy-skill/toy-skill.ts'

const model = readSkillPackage(SKILL_PACKAGE).models.get('en-US') as InteractionModel
const understandingOf = (changed: InteractionModel, streamsAudio = true) =>
  new Understanding(changed, ENGLISH, { skillId: SKILL_ID, streamsAudio })
const toy = understandingOf(model)

const IN_SESSION: Situation = { isInSession: true, isAudioSkill: true }
const NEW: Situation = { isInSession: false, isAudioSkill: false }
const PLAYING: Situation = { isInSession: false, isAudioSkill: true }

/** "launch", "exit", "not-routed", or the intent with what its slots were given. */
function meaning(utterance: string, situation: Situation, by = toy): string {
  const understood = by.understand(utterance, situation)
  if (understood.kind !== 'intent') return understood.kind
  const said = Object.values(understood.intent.slots ?? {}).flatMap(({ name, value }) =>
    value === undefined ? [] : [`${name}=${value}`],
  )
  return [understood.intent.name, ...said].join(' ')
}

function slot(utterance: string, name: string) {
  const understood = toy.understand(utterance, IN_SESSION)
  return understood.kind === 'intent' ? understood.intent.slots?.[name] : undefined
}

const namesFound = (utterance: string, name: string) =>
  slot(utterance, name)?.resolutions?.resolutionsPerAuthority?.flatMap(({ values = [] }) =>
    values.map(({ value }) => value.name),
  )

describe('A skill that is not in a session', () => {
  test.each([
    'open toy radio',
    'launch toy radio',
    'start toy radio',
    'run toy radio',
    'use toy radio',
    'talk to toy radio',
    'begin toy radio',
    'load toy radio',
    'resume toy radio',
    'toy radio',
    'open the toy radio',
    'ask toy radio',
    'Alexa, open Toy Radio!',
    'can you please open toy radio',
    "let's open toy radio",
    'i want to open toy radio please',
  ])('is launched by "%s"', utterance => {
    expect(meaning(utterance, NEW)).toBe('launch')
  })

  test.each([
    'ask toy radio to play the lion',
    'ask the toy radio to play the lion',
    'ask toy radio play the lion',
    'tell toy radio to play the lion',
    'tell toy radio that i want to hear the lion',
    'use toy radio and play the lion',
    'open toy radio and play the lion',
    'open toy radio to play the lion',
    'play the lion from toy radio',
    'play the lion with toy radio',
    'play the lion using toy radio',
    'play the lion in toy radio',
    'play the lion on the toy radio',
    'toy radio play the lion',
    'please play the lion on toy radio',
    'could you ask toy radio to please play the lion for me',
  ])('is asked for a song by "%s"', utterance => {
    expect(meaning(utterance, NEW)).toBe('SongIntent song=the lion')
  })

  test.each([
    ['ask toy radio for the latest', 'LatestIntent'],
    ['ask toy radio about the weather on mars', 'AMAZON.FallbackIntent'],
    ['mumble mumble from toy radio', 'AMAZON.FallbackIntent'],
  ])('reads "%s" as %s', (utterance, intent) => {
    expect(meaning(utterance, NEW)).toBe(intent)
  })

  test.each([
    'play the lion',
    'pause',
    'what is the weather',
    'exit',
    'open toy',
    'toy radio blah',
    '',
    '?!',
  ])('does not hear "%s"', utterance => {
    expect(meaning(utterance, NEW)).toBe('not-routed')
  })

  test('says how it would be reached', () => {
    expect(toy.understand('play the lion', NEW)).toMatchObject({
      reason: expect.stringContaining('Say "open toy radio" or "ask toy radio to …" first'),
    })
  })
})

describe('The skill that played last', () => {
  test.each([
    ['pause', 'AMAZON.PauseIntent'],
    ['resume', 'AMAZON.ResumeIntent'],
    ['next', 'AMAZON.NextIntent'],
    ['previous', 'AMAZON.PreviousIntent'],
    ['start over', 'AMAZON.StartOverIntent'],
    ['repeat', 'AMAZON.RepeatIntent'],
    ['shuffle on', 'AMAZON.ShuffleOnIntent'],
    ['shuffle off', 'AMAZON.ShuffleOffIntent'],
    ['loop on', 'AMAZON.LoopOnIntent'],
    ['loop off', 'AMAZON.LoopOffIntent'],
    ['cancel', 'AMAZON.CancelIntent'],
  ])('hears "%s" without its name, in its model or not', (utterance, intent) => {
    expect(meaning(utterance, PLAYING)).toBe(intent)
  })

  test('gets "stop" as a pause', () => expect(meaning('stop', PLAYING)).toBe('AMAZON.PauseIntent'))

  test.each(['play the lion', 'help', 'yes', 'go forward ten seconds'])('does not hear "%s"', utterance => {
    expect(meaning(utterance, PLAYING)).toBe('not-routed')
  })

  test('hears nothing without its name where it has no AudioPlayer', () => {
    expect(meaning('pause', PLAYING, understandingOf(model, false))).toBe('not-routed')
  })
})

describe('In a session', () => {
  test.each([
    ['play the latest', 'LatestIntent'],
    ['Play the LATEST.', 'LatestIntent'],
    ['the lion', 'SongIntent song=the lion'],
    ['play the moon and the stars', 'SongIntent song=the moon and the stars'],
    ['play the lion by queen', 'SongByIntent song=the lion artist=queen'],
    ['search for dogs, cats & mice', 'FindIntent query=dogs cats and mice'],
    ['find a dog in the archive', 'FindIntent query=a dog'],
    ['go forward twenty five seconds', 'SeekIntent seconds=25'],
    ['go forward 25 seconds', 'SeekIntent seconds=25'],
    ['go forward one hundred and five seconds', 'SeekIntent seconds=105'],
    ['go forward many seconds', 'SeekIntent'],
    ["the lion's second verse", 'SongIntent song=the lion'],
    ['help', 'AMAZON.HelpIntent'],
    ['what is this toy', 'AMAZON.HelpIntent'],
    ['stop', 'AMAZON.StopIntent'],
    ['yes please', 'AMAZON.YesIntent'],
    ['next', 'AMAZON.NextIntent'],
    ['please pause', 'AMAZON.PauseIntent'],
    ['um play the latest please', 'LatestIntent'],
    ['open toy radio', 'launch'],
    ['ask toy radio to play the lion', 'SongIntent song=the lion'],
    ['exit', 'exit'],
    ['quit', 'exit'],
    ['banana', 'AMAZON.FallbackIntent'],
    ['the moon', 'AMAZON.FallbackIntent'],
  ])('"%s" is %s', (utterance, expected) => {
    expect(meaning(utterance, IN_SESSION)).toBe(expected)
  })

  test('a custom intent wins over a built-in one on the same phrase', () => {
    expect(meaning('start over', IN_SESSION)).toBe('AgainIntent')
  })

  test('without AMAZON.FallbackIntent an unknown phrase reaches nobody', () => {
    const { languageModel } = model.interactionModel
    const intents = languageModel.intents.filter(({ name }) => name !== 'AMAZON.FallbackIntent')
    const without = understandingOf({ interactionModel: { languageModel: { ...languageModel, intents } } })
    expect(meaning('banana', IN_SESSION, without)).toBe('not-routed')
  })

  test('literal words win over known values, and those over free words', () => {
    const { considered } = toy.understand('play the latest', IN_SESSION)
    expect(considered.map(({ intent }) => intent.name)).toEqual(['LatestIntent', 'SongIntent'])
  })

  test('nobody says ten thousand words', () => {
    expect(meaning('play '.repeat(10_000), IN_SESSION)).toBe('AMAZON.FallbackIntent')
    expect(meaning('play '.repeat(10_000), NEW)).toBe('not-routed')
  })
})

describe('A slot of a custom type', () => {
  test('carries what was said, and the value and id that it means', () => {
    expect(slot('play the lion', 'song')).toMatchObject({
      name: 'song',
      value: 'the lion',
      confirmationStatus: 'NONE',
      resolutions: {
        resolutionsPerAuthority: [
          {
            authority: `amzn1.er-authority.echo-sdk.${SKILL_ID}.Song`,
            status: { code: 'ER_SUCCESS_MATCH' },
            values: [{ value: { name: 'The Lion and the Mouse', id: 'LION' } }],
          },
        ],
      },
    })
  })

  test.each([
    ['play lion and mouse', 'The Lion and the Mouse'],
    ['play apollo thirteen', 'Apollo 13'],
    ['play Apollo 13', 'Apollo 13'],
    ['play nineteen eighty four', '1984'],
    ['play cafe song', 'Café Song'],
  ])('"%s" means %s', (utterance, name) => {
    expect(namesFound(utterance, 'song')).toEqual([name])
  })

  test('names every value that a synonym stands for, and makes up an id where the model has none', () => {
    expect(namesFound('play the second song', 'song')).toEqual(['Café Song', 'Another'])
    const [authority] = slot('play café song', 'song')?.resolutions?.resolutionsPerAuthority ?? []
    expect(authority?.values[0]?.value.id).toMatch(/^[0-9a-f]{32}$/)
  })

  test('takes a value that is not listed, and says so without any values', () => {
    const { resolutions, value } = slot('play the moon', 'song') ?? {}
    expect(value).toBe('the moon')
    expect(resolutions?.resolutionsPerAuthority).toEqual([
      {
        authority: `amzn1.er-authority.echo-sdk.${SKILL_ID}.Song`,
        status: { code: 'ER_SUCCESS_NO_MATCH' },
      },
    ])
  })

  test('that was not said is there without a value', () => {
    expect(slot('sing the lion', 'artist')).toEqual({ name: 'artist', confirmationStatus: 'NONE' })
  })
})

test('two thousand random utterances crash nothing', () => {
  const words = [
    ...'open ask toy radio to play the lion and mouse latest by in from please can you {song} alexa'.split(
      ' ',
    ),
    ...[
      "'s",
      "''",
      '🦁',
      '{',
      '}',
      'ñandú',
      'twenty',
      'hundred',
      'and',
      '1,000.5',
      '\u0000',
      '‏',
      'ﬁ',
      'ライオン',
      '…',
    ],
  ]
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  for (let round = 0; round < 2_000; round++) {
    const utterance = Array.from({ length: random(30) }, () => words[random(words.length)]).join(
      random(4) === 0 ? '' : ' ',
    )
    for (const situation of [IN_SESSION, NEW, PLAYING]) {
      expect(['launch', 'intent', 'exit', 'not-routed']).toContain(toy.understand(utterance, situation).kind)
    }
  }
})
