import type { ModelVersion } from './builds.ts'
import type { HostedSkill } from './skills.ts'
import { SmapiError } from './smapi-error.ts'

/** The model of a locale that is in use. @throws {SmapiError} 404 where there is none. */
export function presentModel({ skill, builds }: HostedSkill, locale: string): ModelVersion {
  const present = skill.model(locale) && builds.versions(locale).at(-1)
  if (present) return present
  throw new SmapiError(404, `There is no model for ${locale}. The models here: ${skill.locales.join(', ')}.`)
}
