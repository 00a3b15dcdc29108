import { describe, expect, test } from '@jest/globals'
import { invocationNameIn, locales, toldIn } from '../../../../lambda/skill/model/locales.ts'
import { modelOf } from '../../../../lambda/skill/model/model.ts'
import { sentences as english } from '../../../../lambda/skill/speech/en.ts'
import { LANGUAGES, languageOf, REGIONS } from '../../../../lambda/skill/speech/locales.ts'
import { meaningIn } from '../model/meaning.ts'
import { DATES, DURATIONS } from '../model/words.ts'

const PLURAL = /_(zero|one|two|few|many|other)$/u
const keyOf = (key: string) => key.replace(PLURAL, '')
/** A number may be said by its word instead. */
const namesIn = (sentence: string) =>
  [...new Set(sentence.match(/\{\{\w+\}\}/gu))]
    .filter(name => name !== '{{count}}')
    .sort()
    .join(' ')

/** What English says by a key, in any of its forms. */
const inEnglish = new Map<string, string[]>()
for (const [key, sentence] of Object.entries(english))
  inEnglish.set(keyOf(key), [...(inEnglish.get(keyOf(key)) ?? []), sentence])

const spoken = locales().filter(locale => LANGUAGES[languageOf(locale)])

describe.each(spoken)('The sentences of %s', locale => {
  const loaded = async () => ({
    ...(await LANGUAGES[languageOf(locale)]?.()),
    ...(await REGIONS[locale]?.()),
  })

  test('have what goes into the English ones, and nothing else', async () => {
    const lacking = Object.entries(await loaded()).flatMap(([key, sentence]) =>
      inEnglish.get(keyOf(key))?.some(original => namesIn(original) === namesIn(sentence))
        ? []
        : [`${key}: ${sentence}`],
    )
    expect(lacking).toEqual([])
  })

  test('have each plural that the language tells apart', async () => {
    const said = await loaded()
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    const plurals = [...inEnglish.keys()].filter(key => `${key}_other` in english)
    expect(
      Object.keys(said)
        .filter(key => PLURAL.test(key))
        .sort(),
    ).toEqual(plurals.flatMap(key => pluralCategories.map(form => `${key}_${form}`)).sort())
  })

  test('tell the listener to say only what is understood', async () => {
    const isUnderstood = understoodIn(locale)
    const unheard = Object.entries(await loaded()).flatMap(([key, sentence]) =>
      phrasesIn(sentence)
        .filter(phrase => !isUnderstood(phrase))
        .map(phrase => `${key}: ${phrase}`),
    )
    expect(unheard).toEqual([])
  })

  test('and the page in the store has examples that open the skill or are heard from anywhere', () => {
    const meaning = meaningIn(locale, false)
    const name = invocationNameIn(locale)
    const [first, ...others] = toldIn(locale).store.examples.map(example =>
      meaning(example.replace('{name}', name).replace(/^[^,、،]+[,、،]/u, '')),
    )
    expect(first).toBe('launch')
    for (const meant of others) expect(meant).toMatch(/^Play/u)
  })
})

/** What stands in quotation marks; the vowel signs of Arabic are for the ear of the listener alone. */
const phrasesIn = (sentence: string) =>
  [...sentence.matchAll(/"([^"]+)"|「([^」]+)」|«([^»]+)»|„([^“]+)“|“([^”]+)”/gu)].map(([, ...found]) =>
    found.join('').replace(/[\u064b-\u0652]/gu, ''),
  )

/** Whether Alexa understands a phrase, alone or with what it leaves to the listener, a title or a length. */
function understoodIn(locale: (typeof spoken)[number]) {
  const language = languageOf(locale)
  const inSession = meaningIn(locale)
  const outside = meaningIn(locale, false)
  const { types } = toldIn(locale).samples
  const [latest = ''] = modelOf(locale).interactionModel?.languageModel?.intents?.[0]?.samples ?? []
  const left: readonly (readonly [string, RegExp])[] = [
    [types.EpisodeTitle[0], /^PlayTitleIntent title=\S/u],
    [DURATIONS[language] ?? '', / length=PT20M$/u],
    [DATES[language] ?? '', /^PlayDateIntent date=\d/u],
    ['3', / (number|stars)=3$/u],
  ]
  return (phrase: string): boolean => {
    const isCalled = phrase.includes(invocationNameIn(locale))
    const meaning = isCalled ? outside : inSession
    const isMeant = (said: string, meant: RegExp) => meant.test(meaning(said))
    return (
      isMeant(phrase, /^(launch$|\w+Intent|AMAZON\.(?!Fallback))/u) ||
      (isCalled && isMeant(`${phrase} ${latest}`, /^PlayLatestIntent/u)) ||
      left.some(
        ([words, meant]) => isMeant(`${phrase} ${words}`, meant) || isMeant(`${words} ${phrase}`, meant),
      )
    )
  }
}
