import type { Skill } from '../skill.ts'
import {
  inlineValues,
  type LanguageModel,
  type ModelIntent,
  sampleParts,
} from '../understanding/interaction-model.ts'

/** The skill for who talks to it: what it is called, and some of what may be said. */
export function describeSkill(skill: Skill) {
  const models = skill.locales.flatMap(locale => {
    const model = skill.model(locale)?.interactionModel.languageModel
    return model ? [[locale, model] as const] : []
  })
  const byLocale = <T>(describe: (model: LanguageModel) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(models.map(([locale, model]) => [locale, describe(model)]))
  return {
    skillId: skill.id,
    locales: skill.locales,
    invocationNames: byLocale(({ invocationName }) => invocationName),
    samples: byLocale(sampleUtterances),
  }
}

const MAX_SAMPLES = 12
const MAX_SAMPLES_OF_AN_INTENT = 2

/** Values of built-in types that are digits in every language. */
const BUILT_IN_VALUES: Readonly<Record<string, string>> = {
  'AMAZON.NUMBER': '10',
  'AMAZON.FOUR_DIGIT_NUMBER': '1984',
}

/** Things to say: samples of different intents, with values in place of the slots; none where a slot has no known value. */
function sampleUtterances(model: LanguageModel): string[] {
  const ofIntents = (model.intents ?? []).map(intent =>
    (intent.samples ?? [])
      .flatMap(sample => filled(sample, intent, model) ?? [])
      .filter(utterance => utterance.includes(' '))
      .slice(0, MAX_SAMPLES_OF_AN_INTENT),
  )
  const firsts = ofIntents.flatMap(([first]) => first ?? [])
  const others = ofIntents.flatMap(([, ...rest]) => rest)
  return [...new Set([...firsts, ...others])].slice(0, MAX_SAMPLES)
}

function filled(sample: string, { slots = [] }: ModelIntent, model: LanguageModel): string | undefined {
  const words = sampleParts(sample).map(part => {
    if ('words' in part) return part.words
    const type = slots.find(({ name }) => name === part.slot)?.type
    return type === undefined ? undefined : firstValue(type, model)
  })
  return words.includes(undefined) ? undefined : words.join('').trim()
}

function firstValue(typeName: string, { types = [] }: LanguageModel): string | undefined {
  const type = types.find(({ name }) => name === typeName)
  return (type && inlineValues(type)[0]?.name?.value?.toLowerCase()) ?? BUILT_IN_VALUES[typeName]
}
