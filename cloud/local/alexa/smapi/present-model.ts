import type { Skill } from '../skill.ts'
import type { InteractionModel } from '../understanding/interaction-model.ts'
import { SmapiError } from './smapi-error.ts'

/** A skill's model of a locale. @throws {SmapiError} 404 where it has none. */
export function presentModel(skill: Skill, locale: string): InteractionModel {
  const model = skill.model(locale)
  if (model) return model
  throw new SmapiError(404, `There is no model for ${locale}. The models here: ${skill.locales.join(', ')}.`)
}
