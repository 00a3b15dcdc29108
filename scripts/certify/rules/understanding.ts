import { isInteractionModel } from '../../../cloud/local/alexa/understanding/check-model.ts'
import { languageOf } from '../../../cloud/local/alexa/understanding/languages/languages.ts'
import { Understanding } from '../../../cloud/local/alexa/understanding/understanding.ts'
import { inEachLocale, type Problem, type Rule } from '../rule.ts'
import { samplesSaid, wakeWordsIn } from '../said-in.ts'
import { examplesIn, type Subject } from '../subject.ts'

/** What a listener says is understood as it is meant. */

function understandingOf({ models }: Subject, locale: string): Understanding | undefined {
  const model = models.get(locale)
  const language = languageOf(locale)
  if (!isInteractionModel(model) || !language) return undefined
  return new Understanding(model, language, { skillId: 'amzn1.ask.skill.certify', streamsAudio: true })
}

const samples = inEachLocale(
  'samples-understood',
  'each sample is understood as its own intent, with its slots',
  (subject, locale) => {
    const understanding = understandingOf(subject, locale)
    const model = subject.models.get(locale)
    if (!understanding || !model) return []
    return samplesSaid(model, locale).flatMap(({ intent, utterance, slots }): Problem[] => {
      const understood = understanding.profile(utterance)
      const meant = understood.kind === 'intent' ? understood.intent : undefined
      const filled = Object.values(meant?.slots ?? {}).filter(({ value }) => value !== undefined)
      const isRight = meant?.name === intent && slots.every(slot => filled.some(({ name }) => name === slot))
      if (isRight && filled.length === slots.length) return []
      const heard = [meant?.name ?? understood.kind, ...filled.map(({ name }) => `{${name}}`)].join(' ')
      return [
        {
          wrong: `"${utterance}" of ${intent} is understood as ${heard}.`,
          todo: 'Say it otherwise in lambda/skill/model/samples, or leave it out.',
        },
      ]
    })
  },
)

const MOST_CHARACTERS = 200
const IN_STORE = 'Change it in lambda/skill/model/store, and run "npm run models".'

const examples = inEachLocale(
  'example-phrases',
  'three different example phrases: the wake word, then the invocation name, the first opens, the others are samples',
  (subject, locale) => {
    const understanding = understandingOf(subject, locale)
    const phrases = examplesIn(subject.manifest, locale)
    if (!understanding || !subject.manifest) return []
    const problems: string[] = []
    if (new Set(phrases).size !== 3) problems.push(`There are ${new Set(phrases).size} different ones.`)
    const name = subject.models.get(locale)?.interactionModel?.languageModel?.invocationName ?? ''
    for (const [at, phrase] of phrases.entries()) {
      const why = exampleProblem(phrase, { at, name, locale, understanding })
      if (why) problems.push(`"${phrase}" ${why}`)
    }
    return problems.map(wrong => ({ wrong, todo: IN_STORE }))
  },
)

interface Example {
  readonly at: number
  readonly name: string
  readonly locale: string
  readonly understanding: Understanding
}

/** Why a phrase is no good; '' where it is. */
function exampleProblem(phrase: string, { at, name, locale, understanding }: Example): string {
  const spoken = phrase.toLowerCase()
  if (phrase.length > MOST_CHARACTERS) return `has more than ${MOST_CHARACTERS} characters.`
  if (!wakeWordsIn(locale).some(word => new RegExp(`^${word}\\s*[,،、]`, 'u').test(spoken)))
    return 'does not begin with the wake word and a comma.'
  if (!spoken.includes(name)) return `does not have the invocation name "${name}".`
  const understood = understanding.understand(phrase, { isInSession: false, isAudioSkill: false })
  if (at === 0) return understood.kind === 'launch' ? '' : 'does not open the skill.'
  if (understood.kind !== 'intent' || understood.intent.name === 'AMAZON.FallbackIntent')
    return 'is no sample of an intent.'
  return understood.considered[0]?.because.startsWith('a sample has these words')
    ? ''
    : 'is no sample word for word.'
}

export const understandingRules: readonly Rule[] = [samples, examples]
