import type { Slot } from 'ask-sdk-model'
import type { InteractionModel } from '../../../../../cloud/local/alexa/understanding/interaction-model.ts'
import { languageOf } from '../../../../../cloud/local/alexa/understanding/languages/languages.ts'
import {
  type Situation,
  Understanding,
} from '../../../../../cloud/local/alexa/understanding/understanding.ts'

export const SKILL_ID = 'amzn1.ask.skill.22222222-3333-4444-5555-666666666666'
export const IN_SESSION: Situation = {
  isInSession: true,
  isAudioSkill: false,
  now: { year: 2026, month: 11, day: 23, hour: 12, minute: 0 },
}
export const NEW: Situation = { ...IN_SESSION, isInSession: false }

/** An intent with its samples: slots are written with their type, "play {song:Song}". */
type Intents = Record<string, readonly string[]>
/** A type's values; a value's synonyms follow it: ["lion", "king of beasts"]. */
type Types = Record<string, readonly (string | readonly string[])[]>

/** An interaction model in few words, with stop, cancel, help and fallback. */
export function modelOf(
  intents: Intents,
  types: Types = {},
  invocationName = 'test kitchen',
): InteractionModel {
  const own = Object.entries(intents).map(([name, samples]) => ({
    name,
    slots: slotsIn(samples),
    samples: samples.map(sample => sample.replace(/:[^}]*/g, '')),
  }))
  const builtIn = ['Stop', 'Cancel', 'Help', 'Fallback'].map(name => ({
    name: `AMAZON.${name}Intent`,
    samples: [],
  }))
  return {
    interactionModel: {
      languageModel: {
        invocationName,
        intents: [...own, ...builtIn],
        types: Object.entries(types).map(([name, values]) => ({ name, values: values.map(typeValue) })),
      },
    },
  }
}

function slotsIn(samples: readonly string[]) {
  const slots = new Map<string, string>()
  for (const sample of samples) {
    for (const [, name = '', type = ''] of sample.matchAll(/\{(\w+):([^}]*)\}/g)) slots.set(name, type)
  }
  return [...slots].map(([name, type]) => ({ name, type, samples: [] }))
}

function typeValue(value: string | readonly string[]) {
  const [name = '', ...synonyms] = typeof value === 'string' ? [value] : value
  return { id: name.toUpperCase().replaceAll(' ', '_'), name: { value: name, synonyms } }
}

export function understandingOf(model: InteractionModel, locale = 'en-US'): Understanding {
  const language = languageOf(locale)
  if (!language) throw new Error(`${locale} is not understood`)
  return new Understanding(model, language, { skillId: SKILL_ID, streamsAudio: false })
}

/** "SongIntent song=lion(LION)": the intent, and each slot that was said with the ids that it means. */
export function meaningOf(by: Understanding, utterance: string, situation: Situation = IN_SESSION): string {
  const understood = by.understand(utterance, situation)
  if (understood.kind !== 'intent') return understood.kind
  return [understood.intent.name, ...Object.values(understood.intent.slots ?? {}).flatMap(said)].join(' ')
}

function said({ name, value, resolutions }: Slot): string[] {
  if (value === undefined) return []
  const values = resolutions?.resolutionsPerAuthority?.flatMap(({ values = [] }) => values) ?? []
  const ids = values.map(({ value: { id } }) => id)
  return [`${name}=${value}${ids.length > 0 ? `(${ids})` : ''}`]
}
