import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkModel, isInteractionModel } from '../../../../cloud/local/alexa/understanding/check-model.ts'
import { languageOf } from '../../../../cloud/local/alexa/understanding/languages/languages.ts'
import { Understanding } from '../../../../cloud/local/alexa/understanding/understanding.ts'
import { babble, wordsOf } from '../../../bench/understanding/babble.ts'
import { loadModel, modelNames } from '../../../bench/understanding/bench-model.ts'
import { Random } from '../../../bench/understanding/random.ts'
import { openToy, raw } from './toy-skill/toy-skill.ts'
import { modelOf, understandingOf } from './understanding/model.ts'

const KINDS = ['intent', 'launch', 'exit', 'not-routed']
const SITUATIONS = [
  { isInSession: true, isAudioSkill: false },
  { isInSession: false, isAudioSkill: true },
]

describe('Whatever is said', () => {
  test.each(modelNames())('%s hears something, or nothing', name => {
    const { full, locale } = loadModel(name, '1')
    const language = languageOf(locale)
    if (!language) throw new Error(`${locale} is not understood`)
    const by = new Understanding(full, language, { skillId: 'amzn1.ask.skill.fuzz', streamsAudio: true })
    const random = new Random(`fuzz ${name}`)
    const words = wordsOf(full)
    for (let utterance = 0; utterance < 300; utterance++) {
      const said = babble(random, words)
      for (const situation of SITUATIONS) expect(KINDS).toContain(by.understand(said, situation).kind)
    }
  })

  test.each(['en-US', 'ja-JP', 'ar-SA', 'hi-IN'])('it is heard in %s, of every script and sign', locale => {
    const by = understandingOf(
      modelOf({ AnyIntent: ['play {title:AMAZON.SearchQuery}', '{n:AMAZON.NUMBER} more'] }),
      locale,
    )
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...SITUATIONS),
        (said, situation) => {
          expect(KINDS).toContain(by.understand(said, situation).kind)
        },
      ),
    )
  })

  test.each<[string, string]>([
    ['spaces', ' '.repeat(10_000)],
    ['one word', 'a'.repeat(10_000)],
    ['a sample again and again', 'play the lion '.repeat(700)],
    ['lone surrogates', '\uD800'.repeat(10_000)],
    ['marks on one letter', `e${'\u0301'.repeat(9_999)}`],
    ['numbers', 'one hundred '.repeat(800)],
    ['apostrophes', "l'".repeat(5_000)],
  ])('ten thousand characters of %s come to an end', (_, said) => {
    for (const locale of ['en-US', 'fr-FR', 'ja-JP']) {
      const by = understandingOf(
        modelOf({ PlayIntent: ['play {title:AMAZON.SearchQuery}', 'play the lion'] }),
        locale,
      )
      expect(KINDS).toContain(by.understand(said, { isInSession: true, isAudioSkill: false }).kind)
    }
  })
})

describe('A model', () => {
  const odd = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', '', '{', '}', '{}', '{x', 'AMAZON.', '🦁', '   '),
    fc.string({ maxLength: 12 }),
    fc.jsonValue(),
  )
  const slots = fc.array(fc.record({ name: odd, type: odd, samples: fc.array(odd) }, { requiredKeys: [] }))
  const intents = fc.array(fc.record({ name: odd, samples: fc.array(odd), slots }, { requiredKeys: [] }))
  const types = fc.array(
    fc.record({ name: odd, values: fc.jsonValue(), valueSupplier: odd }, { requiredKeys: [] }),
  )
  const languageModel = fc.record({ invocationName: odd, intents, types }, { requiredKeys: [] })
  const models = fc.record({
    interactionModel: fc.record(
      { languageModel, dialog: fc.jsonValue(), prompts: fc.jsonValue() },
      { requiredKeys: [] },
    ),
  })

  test('of any shape is found right or wrong, and what is right can be talked to', () => {
    fc.assert(
      fc.property(fc.oneof(models, fc.jsonValue()), model => {
        const problems = checkModel(model)
        for (const problem of problems) expect(typeof problem).toBe('string')
        if (problems.length > 0 || !isInteractionModel(model)) return
        const language = languageOf('en-US')
        if (!language) throw new Error('English is not understood')
        const by = new Understanding(model, language, {
          skillId: 'amzn1.ask.skill.fuzz',
          streamsAudio: false,
        })
        expect(KINDS).toContain(by.understand('play it', { isInSession: true, isAudioSkill: false }).kind)
      }),
      { numRuns: 500 },
    )
  })

  test('whose names are those of every object is talked to like any other', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty']
    const by = understandingOf(
      modelOf(
        Object.fromEntries(names.map(name => [name, [`go ${name.toLowerCase()} {${name}:${name}}`]])),
        Object.fromEntries(names.map(name => [name, ['lion']])),
      ),
    )
    for (const name of names) {
      const { considered } = by.understand(`go ${name.toLowerCase()} lion`, {
        isInSession: true,
        isAudioSkill: false,
      })
      expect(considered[0]?.intent.name).toBe(name)
      expect(considered[0]?.intent.slots?.[name]?.value).toBe('lion')
    }
  })

  test('nested a hundred thousand deep is refused', () => {
    let nested: unknown = {}
    for (let depth = 0; depth < 100_000; depth++) nested = { nested }
    expect(checkModel({ interactionModel: { languageModel: nested } })).not.toEqual([])
  })
})

describe('An answer', () => {
  const MEGABYTE = 'x'.repeat(1024 * 1024)

  test.each<[string, unknown]>([
    ['speech', { outputSpeech: { type: 'PlainText', text: MEGABYTE } }],
    ['tags', { outputSpeech: { type: 'SSML', ssml: `<speak>${'<p>'.repeat(350_000)}</speak>` } }],
    ['ampersands', { outputSpeech: { type: 'SSML', ssml: `<speak>${'&'.repeat(1_000_000)}</speak>` } }],
    ['a card', { card: { type: 'Simple', content: MEGABYTE } }],
    ['directives', { directives: Array.from({ length: 20_000 }, () => ({ type: 'AudioPlayer.Stop' })) }],
    ['a directive of another interface', { directives: [{ type: 'Other.Thing', payload: MEGABYTE }] }],
  ])('with a megabyte of %s is rejected, and the device listens on', async (_, response) => {
    const toy = openToy({ LaunchRequest: [raw(response), {}] })
    const { problem } = await toy.device.say('open toy radio')
    expect(problem).toEqual(expect.any(String))
    expect((await toy.device.say('open toy radio')).problem).toBeUndefined()
  })
})
