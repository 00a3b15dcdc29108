import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Skill } from '../skill.ts'
import type { SkillManifest } from '../skill-package.ts'
import type { InteractionModel } from '../understanding/interaction-model.ts'
import { SmapiError } from './smapi-error.ts'

/** Changes with the resource. */
export function eTagOf(resource: InteractionModel | SkillManifest | Skill): string {
  const content = 'locales' in resource ? wholeSkill(resource) : resource
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32)
}

const wholeSkill = (skill: Skill) => [skill.manifest, ...skill.locales.map(locale => skill.model(locale))]

/** @throws {SmapiError} 412 where `If-Match` names another resource than is there. */
export function requireMatch({ 'if-match': wanted }: IncomingHttpHeaders, present: string | undefined): void {
  if (wanted !== undefined && wanted !== present)
    throw new SmapiError(412, 'The resource has another eTag than If-Match names: it was changed meanwhile.')
}
