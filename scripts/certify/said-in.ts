import {
  type InteractionModel,
  inlineValues,
  sampleParts,
} from '../../cloud/local/alexa/understanding/interaction-model.ts'
import { languageOf } from '../../cloud/local/alexa/understanding/languages/languages.ts'

/** What a listener would say in a locale, made of its model and of what Alexa knows of the language. */

/** Values of Amazon's own types, as they are said. */
export const SAID: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'AMAZON.DURATION': {
    ar: 'عشرين دقيقة',
    de: 'zwanzig minuten',
    en: 'twenty minutes',
    es: 'veinte minutos',
    fr: 'vingt minutes',
    hi: 'बीस मिनट',
    it: 'venti minuti',
    ja: '20分',
    nl: 'twintig minuten',
    pt: 'vinte minutos',
  },
  'AMAZON.DATE': {
    ar: 'أمس',
    de: 'gestern',
    en: 'yesterday',
    es: 'ayer',
    fr: 'hier',
    hi: 'बीता कल',
    it: 'ieri',
    ja: '昨日',
    nl: 'gisteren',
    pt: 'ontem',
  },
  'AMAZON.SearchQuery': {
    ar: 'الحيتان البيضاء',
    de: 'weiße wale',
    en: 'white whales',
    es: 'ballenas blancas',
    fr: 'baleines blanches',
    hi: 'सफ़ेद व्हेल',
    it: 'balene bianche',
    ja: '白い鯨',
    nl: 'witte walvissen',
    pt: 'baleias brancas',
  },
}
const NUMBER = '3'

const saidAs = (type: string, locale: string) => SAID[type]?.[locale.split('-')[0] ?? '']

/** What the samples search for. */
export const topicIn = (locale: string): string => saidAs('AMAZON.SearchQuery', locale) ?? ''

/** A sample with words in its slots, and the slots' names. */
export interface SampleSaid {
  readonly intent: string
  readonly sample: string
  readonly utterance: string
  readonly slots: readonly string[]
}

/** Every sample of a model, as it may be said. */
export function samplesSaid(model: InteractionModel, locale: string): SampleSaid[] {
  const { intents = [], types = [] } = model.interactionModel?.languageModel ?? {}
  const saidFor = (type = '') => {
    if (type === 'AMAZON.NUMBER') return NUMBER
    const known = saidAs(type, locale)
    if (known !== undefined) return known
    const listed = types.find(({ name }) => name === type)
    return (listed && inlineValues(listed)[0]?.name?.value) ?? ''
  }
  return intents.flatMap(({ name, samples = [], slots = [] }) =>
    samples.map(sample => {
      const parts = sampleParts(sample)
      const typeOf = (slot: string) => slots.find(({ name }) => name === slot)?.type
      return {
        intent: name,
        sample,
        utterance: parts.map(part => ('words' in part ? part.words : saidFor(typeOf(part.slot)))).join(''),
        slots: parts.flatMap(part => ('slot' in part ? [part.slot] : [])),
      }
    }),
  )
}

/** What Alexa knows herself that people say for a built-in intent */
export const phraseFor = (locale: string, intent: string): string =>
  languageOf(locale)?.phrases.intents[intent]?.[0] ?? ''

export const wakeWordsIn = (locale: string): readonly string[] => languageOf(locale)?.phrases.wakeWords ?? []
