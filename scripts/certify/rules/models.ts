import { checkModel, isInteractionModel } from '../../../cloud/local/alexa/understanding/check-model.ts'
import { inlineValues, sampleParts } from '../../../cloud/local/alexa/understanding/interaction-model.ts'
import { languageOf } from '../../../cloud/local/alexa/understanding/languages/languages.ts'
import {
  BUILT_IN_INTENTS,
  CUSTOM_INTENTS,
  ELICITED,
  SOMETIMES_SAID,
} from '../../../lambda/skill/model/intents.ts'
import { locales as spoken } from '../../../lambda/skill/model/locales.ts'
import { KNOWS_SENSITIVITY } from '../../../lambda/skill/model/model.ts'
import { findConflicts, undeliberate } from '../conflicts.ts'
import { inEachLocale, type Problem, type Rule } from '../rule.ts'
import { wakeWordsIn } from '../said-in.ts'
import type { Subject } from '../subject.ts'

/** What Alexa's build refuses, and what makes a model serve badly. Every rule but the first leaves missing models alone. */

const REMAKE = 'Run "npm run models".'
const IN_SAMPLES = 'Change it in lambda/skill/model/samples, and run "npm run models".'

const languageModel = ({ models }: Subject, locale: string) => {
  const model = models.get(locale)
  return isInteractionModel(model) ? model.interactionModel.languageModel : undefined
}

const locales: Rule = {
  name: 'locales',
  says: 'every locale that the skill speaks has a model and a page in the store, and no other has',
  find({ locales, models, manifest }) {
    const pages = Object.keys(manifest?.manifest?.publishingInformation?.locales ?? {})
    const places = [
      { what: 'interaction model', has: [...models.keys()] },
      { what: 'entry of the store', has: pages },
    ]
    return places.flatMap(({ what, has }) => [
      ...locales
        .filter(locale => !has.includes(locale))
        .map(locale => ({ locale, wrong: `There is no ${what}.`, todo: REMAKE })),
      ...has
        .filter(locale => !spoken().some(known => known === locale))
        .map(locale => ({
          locale,
          wrong: `There is an ${what} of a language that is not there.`,
          todo: `Remove it. ${REMAKE}`,
        })),
    ])
  },
}

const builds = inEachLocale('builds', 'Alexa would build the model', ({ models }, locale) =>
  models.has(locale) ? checkModel(models.get(locale)).map(wrong => ({ wrong, todo: IN_SAMPLES })) : [],
)

const FORBIDDEN_NAMES = ['alexa', 'amazon', 'echo', 'computer', 'ziggy', 'skill', 'app']

const invocationName = inEachLocale(
  'invocation-name',
  'the invocation name has two words or more, and none that wakes, launches or connects',
  (subject, locale) => {
    const name = languageModel(subject, locale)?.invocationName
    const phrases = languageOf(locale)?.phrases
    if (name === undefined || !phrases) return []
    const todo = `Choose another name for "${name}" in lambda/skill/model/samples.`
    const words = name.split(/\s+/u).filter(word => word !== '')
    const launching = phrases.invocation.launch.flatMap(pattern => {
      const bare = pattern.replace('{name}', '').trim()
      return bare === '' || bare.includes(' ') ? [] : [bare]
    })
    const forbidden = new Set([...FORBIDDEN_NAMES, ...phrases.wakeWords, ...launching])
    const problems: Problem[] = []
    if (words.length < 2 && !hasNoSpaces(locale)) problems.push({ wrong: 'It is one word.', todo })
    for (const word of words)
      if (forbidden.has(word)) problems.push({ wrong: `"${word}" wakes, launches or names Alexa.`, todo })
    return problems
  },
)

const hasNoSpaces = (locale: string) => languageOf(locale)?.hasNoSpaces ?? false

const intents = inEachLocale(
  'intents',
  'the model has every intent of the source with its slots',
  (subject, locale) => {
    const model = languageModel(subject, locale)
    if (!model) return []
    const missing = [...Object.keys(CUSTOM_INTENTS), ...BUILT_IN_INTENTS].filter(
      name => !model.intents.some(intent => intent.name === name),
    )
    const silent = model.intents.filter(
      ({ name, samples = [] }) => !name.startsWith('AMAZON.') && samples.length === 0,
    )
    const lacking = Object.entries(CUSTOM_INTENTS).flatMap(([name, slots]) => {
      const given = model.intents.find(intent => intent.name === name)?.slots?.map(slot => slot.name) ?? []
      const samples = model.intents.find(intent => intent.name === name)?.samples ?? []
      return Object.keys(slots)
        .filter(
          slot =>
            given.length > 0 &&
            !SOMETIMES_SAID.includes(`${name} ${slot}`) &&
            (!given.includes(slot) || !samples.some(sample => sample.includes(`{${slot}}`))),
        )
        .map(slot => ({ wrong: `${name} has no sample with its slot {${slot}}.`, todo: IN_SAMPLES }))
    })
    return [
      ...missing.map(name => ({ wrong: `${name} is missing.`, todo: REMAKE })),
      ...silent.map(({ name }) => ({ wrong: `${name} has no samples.`, todo: IN_SAMPLES })),
      ...lacking,
    ]
  },
)

const sensitivity = inEachLocale(
  'fallback-sensitivity',
  'the sensitivity of the fallback is set only where Alexa knows it (English, German)',
  (subject, locale) =>
    languageModel(subject, locale)?.modelConfiguration?.fallbackIntentSensitivity &&
    !KNOWS_SENSITIVITY.test(locale)
      ? [{ wrong: 'It is set.', todo: REMAKE }]
      : [],
)

/** Letters of any language with their marks, spaces, apostrophes, full stops and hyphens. */
const WRITTEN = /^[\p{L}\p{M}\p{Zs}'’.\-・ー\u200c\u200d]*$/u

const sampleTexts = inEachLocale(
  'sample-texts',
  'samples and values are words alone: no digits, signs or wake words, and no sample is there twice',
  (subject, locale) => {
    const model = languageModel(subject, locale)
    if (!model) return []
    const wakes = new Set(wakeWordsIn(locale))
    return model.intents.flatMap(({ name, samples = [] }) => {
      const twice = samples.filter((sample, at) => samples.indexOf(sample) !== at)
      const odd = samples.filter(sample =>
        sampleParts(sample).some(part => 'words' in part && !WRITTEN.test(part.words)),
      )
      const waking = samples.filter(sample =>
        sample
          .toLowerCase()
          .split(/\s+/u)
          .some(word => wakes.has(word)),
      )
      return [
        ...twice.map(sample => ({ wrong: `${name} has "${sample}" twice.`, todo: IN_SAMPLES })),
        ...odd.map(sample => ({ wrong: `"${sample}" of ${name} has digits or signs.`, todo: IN_SAMPLES })),
        ...waking.map(sample => ({ wrong: `"${sample}" of ${name} has a wake word.`, todo: IN_SAMPLES })),
      ]
    })
  },
)

const values = inEachLocale(
  'slot-values',
  'each type has values, and none stands for two things',
  (subject, locale) =>
    (languageModel(subject, locale)?.types ?? []).flatMap(type => {
      const texts = inlineValues(type).flatMap(({ name }) => [name?.value ?? '', ...(name?.synonyms ?? [])])
      const twice = texts.filter((text, at) => texts.indexOf(text) !== at)
      return twice.map(text => ({ wrong: `${type.name} has "${text}" twice.`, todo: IN_SAMPLES }))
    }),
)

const spaces = inEachLocale(
  'spaces-around-slots',
  'a slot has spaces around it, also where the language has none',
  (subject, locale) =>
    (languageModel(subject, locale)?.intents ?? []).flatMap(({ name, samples = [] }) =>
      samples
        .filter(sample => /[^\s'’]\{|\}[^\s'’.]/u.test(sample))
        .filter(sample => hasNoSpaces(locale) || /\}\{|[\p{L}]\{/u.test(sample))
        .map(sample => ({ wrong: `"${sample}" of ${name} has words joined to a slot.`, todo: IN_SAMPLES })),
    ),
)

const dialog = inEachLocale(
  'dialog',
  'what Alexa asks for herself stands in the dialog model',
  ({ models }, locale) => {
    const asked = models.get(locale)?.interactionModel?.dialog?.intents ?? []
    return Object.entries(ELICITED)
      .filter(([intent, slot]) => {
        const slots = asked.find(({ name }) => name === intent)?.slots ?? []
        return (
          models.has(locale) &&
          !slots.some(({ name, elicitationRequired }) => name === slot && elicitationRequired)
        )
      })
      .map(([intent, slot]) => ({ wrong: `${intent} does not ask for {${slot}}.`, todo: REMAKE }))
  },
)

const MOST_SHOWN = 5

const conflicts: Rule = {
  name: 'conflicts',
  says: 'no two intents have the same utterances, unless it is deliberate',
  find({ models, locales }) {
    const found = locales.flatMap(locale => {
      const model = models.get(locale)
      return isInteractionModel(model) ? [[locale, findConflicts(model, locale)] as const] : []
    })
    return undeliberate(new Map(found)).unintended.map(({ locale, intents, utterances }) => ({
      locale,
      wrong: `${intents.join(' and ')} both have ${utterances
        .slice(0, MOST_SHOWN)
        .map(said => `"${said}"`)
        .join(', ')}${utterances.length > MOST_SHOWN ? ` and ${utterances.length - MOST_SHOWN} more` : ''}.`,
      todo: 'Leave it to one of them, or give the reason in lambda/skill/model/deliberate.ts.',
    }))
  },
}

export const modelRules: readonly Rule[] = [
  locales,
  builds,
  invocationName,
  intents,
  sensitivity,
  sampleTexts,
  values,
  spaces,
  dialog,
  conflicts,
]
