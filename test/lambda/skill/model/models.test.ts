import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { checkModel } from '../../../../cloud/local/alexa/understanding/check-model.ts'
import { sampleParts } from '../../../../cloud/local/alexa/understanding/interaction-model.ts'
import { languageOf as alexaLanguageOf } from '../../../../cloud/local/alexa/understanding/languages/languages.ts'
import { Understanding } from '../../../../cloud/local/alexa/understanding/understanding.ts'
import { locales } from '../../../../lambda/skill/model/locales.ts'
import { manifestOf } from '../../../../lambda/skill/model/manifest.ts'
import { modelOf } from '../../../../lambda/skill/model/model.ts'

const FOLDER = 'skill-package/interactionModels/custom'

test('The skill package is what `npm run models` makes', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(
    locales()
      .map(locale => `${locale}.json`)
      .sort(),
  )
  for (const locale of locales()) expect(read(`${FOLDER}/${locale}.json`)).toEqual(modelOf(locale))
  const manifest = read('skill-package/skill.json')
  const { privacyPolicyUrl } = manifest.manifest.privacyAndCompliance.locales['en-US']
  expect(manifest).toEqual(manifestOf(privacyPolicyUrl.replace('/privacy', '')))
})

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

/** A value of each type, as it may be said in any language by the model's own values, or in the language's words. */
const DURATIONS: Record<string, string> = {
  en: 'twenty minutes',
  de: 'zwanzig minuten',
  fr: 'vingt minutes',
  es: 'veinte minutos',
  it: 'venti minuti',
  pt: 'vinte minutos',
  ja: '20分',
  hi: 'बीस मिनट',
  nl: 'twintig minuten',
  ar: 'عشرين دقيقة',
}
const DATES: Record<string, string> = {
  en: 'yesterday',
  de: 'gestern',
  fr: 'hier',
  es: 'ayer',
  it: 'ieri',
  pt: 'ontem',
  ja: '昨日',
  hi: 'कल',
  nl: 'gisteren',
  ar: 'أمس',
}
const PHRASES: Record<string, string> = {
  en: 'white whales',
  de: 'weiße wale',
  fr: 'baleines blanches',
  es: 'ballenas blancas',
  it: 'balene bianche',
  pt: 'baleias brancas',
  ja: '白い鯨',
  hi: 'सफ़ेद व्हेल',
  nl: 'witte walvissen',
  ar: 'الحيتان البيضاء',
}
const NUMBER = '3'

describe.each(locales())('The model of %s', locale => {
  const { interactionModel } = modelOf(locale)
  const { languageModel: { intents = [], types = [] } = {} } = interactionModel ?? {}
  const language = locale.slice(0, 2)
  const alexa = alexaLanguageOf(locale)
  if (!alexa) throw new Error(`Alexa does not speak ${locale}`)
  const understanding = new Understanding(modelOf(locale) as never, alexa, {
    skillId: 'amzn1.ask.skill.model',
    streamsAudio: true,
  })

  const saidFor = (type = ''): string => {
    if (type === 'AMAZON.NUMBER') return NUMBER
    if (type === 'AMAZON.DURATION') return DURATIONS[language] ?? ''
    if (type === 'AMAZON.DATE') return DATES[language] ?? ''
    if (type === 'AMAZON.SearchQuery') return PHRASES[language] ?? ''
    return types.find(({ name }) => name === type)?.values?.[0]?.name?.value ?? ''
  }

  test('would be built by Alexa', () => {
    expect(checkModel(modelOf(locale))).toEqual([])
  })

  test('has each sample understood as the intent and the slots that it stands for', () => {
    const wrong = intents.flatMap(({ name = '', samples = [], slots = [] }) =>
      samples.flatMap(sample => {
        const parts = sampleParts(sample)
        const said = parts.map(part =>
          'words' in part ? part.words : saidFor(slots.find(({ name }) => name === part.slot)?.type),
        )
        const asked = parts.flatMap(part => ('slot' in part ? [part.slot] : [])).sort()
        const understood = understanding.profile(said.join(''))
        if (understood.kind !== 'intent') return [`${said.join('')}: ${understood.kind}`]
        const filled = Object.values(understood.intent.slots ?? {})
          .filter(({ value }) => value !== undefined)
          .map(({ name }) => name)
          .sort()
        return understood.intent.name === name && filled.join() === asked.join()
          ? []
          : [`${said.join('')}: ${understood.intent.name} (${filled}) instead of ${name} (${asked})`]
      }),
    )
    expect(wrong).toEqual([])
  })
})
