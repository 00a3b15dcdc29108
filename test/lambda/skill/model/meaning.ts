import type { Slot } from 'ask-sdk-model'
import type { InteractionModel } from '../../../../cloud/local/alexa/understanding/interaction-model.ts'
import { languageOf } from '../../../../cloud/local/alexa/understanding/languages/languages.ts'
import { Understanding } from '../../../../cloud/local/alexa/understanding/understanding.ts'
import { modelOf } from '../../../../lambda/skill/model/model.ts'
import type { Locale } from '../../../../lambda/skill/speech/locales.ts'

/** A Saturday. */
const NOW = { year: 2026, month: 11, day: 28, hour: 10, minute: 0 }

/** Slots that are read by the id of their value. */
const OWN_IDS = new Set(['position', 'stretch'])

/**
 * What Alexa understands in a locale: "PlayShowIntent show=daydreams"; "launch" where the skill is opened alone.
 *
 * @param isInSession whether the skill has asked, so that its name need not be said
 */
export function meaningIn(locale: Locale, isInSession = true): (said: string) => string {
  const language = languageOf(locale)
  if (!language) throw new RangeError(`Alexa does not speak ${locale}`)
  const understanding = new Understanding(modelOf(locale) as InteractionModel, language, {
    skillId: 'amzn1.ask.skill.words',
    streamsAudio: true,
  })
  return said => {
    const understood = understanding.understand(said, { isInSession, isAudioSkill: false, now: NOW })
    if (understood.kind !== 'intent') return understood.kind
    const { name, slots = {} } = understood.intent
    return [name, ...Object.values(slots).flatMap(filled)].join(' ')
  }
}

function filled({ name, value, resolutions }: Slot): string[] {
  if (value === undefined) return []
  const id = resolutions?.resolutionsPerAuthority?.[0]?.values?.[0]?.value.id
  return [`${name}=${OWN_IDS.has(name) ? id : value}`]
}
