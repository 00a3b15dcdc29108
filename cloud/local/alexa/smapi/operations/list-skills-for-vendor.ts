import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'
import { SmapiError } from '../smapi-error.ts'

/** Every vendor has the one skill that is here. */
export const listSkillsForVendor: Operation = {
  method: 'GET',
  path: '/v1/skills',
  run({ skill }, { query }) {
    if (!query.get('vendorId')) throw new SmapiError(400, 'The query parameter "vendorId" is missing.')
    const asked = query.getAll('skillId')
    const locales = Object.entries(skill.manifest.manifest?.publishingInformation?.locales ?? {})
    const summary: v1.skill.SkillSummary = {
      skillId: skill.id,
      stage: 'development',
      apis: ['custom'],
      publicationStatus: 'DEVELOPMENT',
      nameByLocale: Object.fromEntries(locales.map(([locale, { name }]) => [locale, name ?? ''])),
    }
    const skills = asked.length === 0 || asked.includes(skill.id) ? [summary] : []
    return { status: 200, body: { skills, isTruncated: false } satisfies v1.skill.ListSkillResponse }
  },
}
