import type { v1 } from 'ask-smapi-model'
import { eTagOf } from '../e-tag.ts'
import { type Operation, ofSkill } from '../operation.ts'
import type { HostedSkill } from '../skills.ts'
import { SmapiError } from '../smapi-error.ts'

/** How the last update of each resource ended; of those alone that `resource` names. */
export const getSkillStatus: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/status',
  run: ofSkill((hosted, { query }) => {
    const asked = query.getAll('resource')
    const unknown = asked.find(name => !(name in RESOURCES))
    if (unknown !== undefined) {
      throw new SmapiError(400, `"resource" may be ${Object.keys(RESOURCES).join(', ')}; not "${unknown}".`)
    }
    const status: v1.skill.SkillStatus = Object.assign(
      {},
      ...Object.entries(RESOURCES)
        .filter(([name]) => asked.length === 0 || asked.includes(name))
        .map(([, statusOf]) => statusOf(hosted)),
    )
    return { status: 200, body: status }
  }),
}

const RESOURCES: Readonly<Record<string, (hosted: HostedSkill) => v1.skill.SkillStatus>> = {
  manifest: ({ skill, builds }) => ({
    manifest: { lastUpdateRequest: builds.manifest, eTag: eTagOf(skill.manifest) },
  }),
  interactionModel: ({ skill, builds }) => ({
    interactionModel: Object.fromEntries(
      [...new Set([...skill.locales, ...builds.locales])].sort().map(locale => {
        const model = skill.model(locale)
        const eTag = model ? { eTag: eTagOf(model) } : {}
        return [locale, { lastUpdateRequest: builds.model(locale), ...eTag }]
      }),
    ),
  }),
}
