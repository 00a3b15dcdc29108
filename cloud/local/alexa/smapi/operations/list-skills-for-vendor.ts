import type { v1 } from 'ask-smapi-model'
import type { Skill } from '../../skill.ts'
import type { Operation } from '../operation.ts'
import { pageOf } from '../page-of.ts'
import { SmapiError } from '../smapi-error.ts'

/** Every vendor has all skills that are here. */
export const listSkillsForVendor: Operation = {
  method: 'GET',
  path: '/v1/skills',
  run({ skills }, { query }) {
    if (!query.get('vendorId')) throw new SmapiError(400, 'The query parameter "vendorId" is missing.')
    const asked = query.getAll('skillId')
    const found = skills.all.filter(({ skill }) => asked.length === 0 || asked.includes(skill.id))
    const { items, rest } = pageOf(found, query)
    const summaries = items.map(({ skill }) => summaryOf(skill))
    return {
      status: 200,
      body: { skills: summaries, ...rest } satisfies v1.skill.ListSkillResponse,
    }
  },
}

function summaryOf({ id, manifest }: Skill): v1.skill.SkillSummary {
  const locales = Object.entries(manifest.manifest?.publishingInformation?.locales ?? {})
  return {
    skillId: id,
    stage: 'development',
    apis: ['custom'],
    publicationStatus: 'DEVELOPMENT',
    nameByLocale: Object.fromEntries(locales.map(([locale, { name }]) => [locale, name ?? ''])),
  }
}
