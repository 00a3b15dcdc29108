import { languageOf } from '../../../cloud/local/alexa/understanding/languages/languages.ts'
import type { Situation, Understood } from '../../../cloud/local/alexa/understanding/understanding.ts'
import { Understanding } from '../../../cloud/local/alexa/understanding/understanding.ts'
import type { InteractionModel } from './bench-model.ts'

export interface Engine {
  understand(utterance: string, situation: Situation): Understood
}

/** The understanding that is measured; undefined for a locale that it does not know. */
export function buildEngine(model: InteractionModel, locale: string): Engine | undefined {
  const language = languageOf(locale)
  if (!language) return undefined
  return new Understanding(model, language, { skillId: 'amzn1.ask.skill.bench', streamsAudio: false })
}
