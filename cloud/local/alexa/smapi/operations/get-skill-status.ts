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
    const unknown = asked.find(name => !RESOURCES.has(name))
    if (unknown !== undefined) {
      throw new SmapiError(400, `"resource" may be ${[...RESOURCES.keys()].join(', ')}; not "${unknown}".`)
    }
    const status: v1.skill.SkillStatus = Object.assign(
      {},
      ...[...RESOURCES]
        .filter(([name]) => asked.length === 0 || asked.includes(name))
        .map(([, statusOf]) => statusOf(hosted)),
    )
    return { status: 200, body: status }
  }),
}

const RESOURCES: ReadonlyMap<string, (hosted: HostedSkill) => v1.skill.SkillStatus> = new Map([
  ['manifest', manifestStatus],
  ['interactionModel', modelStatus],
])

/** A manifest that is wrong is refused at once: the one that is here has always succeeded. */
function manifestStatus({ skill: { manifest } }: HostedSkill): v1.skill.SkillStatus {
  return { manifest: { lastUpdateRequest: { status: 'SUCCEEDED' }, eTag: eTagOf(manifest) } }
}

function modelStatus({ skill, builds }: HostedSkill): v1.skill.SkillStatus {
  const statuses = builds.locales.map(locale => {
    const model = skill.model(locale)
    const version = builds.versions(locale).at(-1)?.version
    return [
      locale,
      {
        lastUpdateRequest: builds.last(locale),
        ...(model ? { eTag: eTagOf(model) } : {}),
        ...(model && version !== undefined ? { version } : {}),
      },
    ]
  })
  return { interactionModel: Object.fromEntries(statuses) }
}
