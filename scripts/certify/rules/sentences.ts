import { type Locale, languageOf } from '../../../lambda/skill/speech/locales.ts'
import { inEachLocale, type Problem, type Rule } from '../rule.ts'
import { wakeWordsIn } from '../said-in.ts'
import type { SentencesByKey, Subject } from '../subject.ts'

/** Everything that the skill can say, read as it is written. */

const PLURAL = /_(zero|one|two|few|many|other)$/u

const baseOf = (key: string) => key.replace(PLURAL, '')
const isPlural = (key: string) => PLURAL.test(key)
const fileOf = (locale: Locale) => `lambda/skill/speech/${languageOf(locale)}.ts`
const inFile = (locale: Locale) => `Change it in ${fileOf(locale)}.`
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name))].sort()

const forEach = (
  name: string,
  says: string,
  find: (
    sentences: SentencesByKey,
    english: SentencesByKey,
    locale: Locale,
    subject: Subject,
  ) => readonly Problem[],
): Rule =>
  inEachLocale(name, says, async (subject, locale) => {
    const sentences = await subject.sentences(locale)
    return sentences ? find(sentences, subject.english, locale, subject) : []
  })

const complete = inEachLocale(
  'sentences-complete',
  'every sentence is there in every locale, plurals in each form that its language tells apart',
  async ({ sentences, english }, locale) => {
    const own = await sentences(locale)
    if (!own)
      return [{ wrong: 'The skill has no sentences in this language.', todo: `Write ${fileOf(locale)}.` }]
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    const needed = new Set(
      Object.keys(english).flatMap(key =>
        isPlural(key) ? forms.map(form => `${baseOf(key)}_${form}`) : [key],
      ),
    )
    return [...needed]
      .filter(key => !own[key]?.trim())
      .map(key => ({ wrong: `"${key}" is missing.`, todo: `Write it in ${fileOf(locale)}.` }))
  },
)

const sameValues = forEach(
  'sentence-values',
  'a sentence has the same values in it as the English one',
  (sentences, english, locale) =>
    Object.entries(sentences).flatMap(([key, text]) => {
      const original = english[key] ?? english[`${baseOf(key)}_other`]
      if (original === undefined)
        return [{ wrong: `"${key}" is no sentence of the skill.`, todo: inFile(locale) }]
      const has = placeholders(text)
      // "One is new": a language may leave the number out where the form says it.
      const wants = placeholders(original).filter(
        name => !isPlural(key) || name !== 'count' || has.includes('count'),
      )
      const extra = has.filter(name => !wants.includes(name) && name !== 'count')
      const lost = wants.filter(name => !has.includes(name))
      return [
        ...lost.map(name => ({ wrong: `"${key}" leaves out {{${name}}}.`, todo: inFile(locale) })),
        ...extra.map(name => ({
          wrong: `"${key}" has {{${name}}}, which it is not given.`,
          todo: inFile(locale),
        })),
      ]
    }),
)

const LETTERS = /\p{L}/u

const translated = forEach(
  'sentences-translated',
  'no sentence of another language is the English one',
  (sentences, english, locale) =>
    languageOf(locale) === 'en'
      ? []
      : Object.entries(sentences)
          .filter(([key, text]) => LETTERS.test(text.replace(/\{\{\w+\}\}/gu, '')) && text === english[key])
          .map(([key]) => ({ wrong: `"${key}" is as in English.`, todo: inFile(locale) })),
)

const wakeWords = forEach(
  'no-wake-word',
  'no sentence has a wake word in it, which would wake every device that hears it',
  (sentences, _, locale) => {
    const wakes = new Set(wakeWordsIn(locale).filter(word => !word.includes(' ')))
    const holds = (text: string) =>
      locale === 'ja-JP'
        ? [...wakes].some(word => text.toLowerCase().includes(word))
        : (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some(word => wakes.has(word))
    return Object.entries(sentences)
      .filter(([, text]) => holds(text))
      .map(([key]) => ({ wrong: `"${key}" has a wake word.`, todo: inFile(locale) }))
  },
)

const names = forEach(
  'own-name',
  'where a sentence tells how to ask the skill, it has the invocation name of the locale',
  (sentences, english, locale, { models }) => {
    const nameIn = (of: string) => models.get(of)?.interactionModel?.languageModel?.invocationName
    const [own, inEnglish] = [nameIn(locale), nameIn('en-US')]
    if (!own || !inEnglish) return []
    return Object.entries(sentences)
      .filter(
        ([key, text]) => english[key]?.includes(`ask ${inEnglish}`) && !text.toLowerCase().includes(own),
      )
      .map(([key]) => ({ wrong: `"${key}" does not have "${own}".`, todo: inFile(locale) }))
  },
)

export const sentenceRules: readonly Rule[] = [complete, sameValues, translated, wakeWords, names]
