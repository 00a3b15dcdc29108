import { expect, test } from '@jest/globals'
import { invocationNameIn, locales, toldIn } from '../../../../lambda/skill/model/locales.ts'
import { modelOf } from '../../../../lambda/skill/model/model.ts'
import { LANGUAGES, languageOf, REGIONS } from '../../../../lambda/skill/speech/locales.ts'
import { SAID } from '../../../../scripts/certify/said-in.ts'
import { meaningIn } from '../model/meaning.ts'

const spoken = locales().filter(locale => LANGUAGES[languageOf(locale)])

test.each(spoken)('In %s the listener is told to say only what is understood', async locale => {
  const sentences = { ...(await LANGUAGES[languageOf(locale)]?.()), ...(await REGIONS[locale]?.()) }
  const isUnderstood = understoodIn(locale)
  const told = Object.entries(sentences).flatMap(([key, sentence]) =>
    phrasesIn(sentence).map(phrase => ({ key, phrase })),
  )
  expect(told.length).toBeGreaterThan(20)
  expect(told.filter(({ phrase }) => !isUnderstood(phrase))).toEqual([])
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
    [SAID['AMAZON.DURATION']?.[language] ?? '', / length=PT20M$/u],
    [SAID['AMAZON.DATE']?.[language] ?? '', /^PlayDateIntent date=\d/u],
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
