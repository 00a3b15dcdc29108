import type { v1 } from 'ask-smapi-model'
import type { Operation } from '../operation.ts'
import { eTagOf } from './get-interaction-model.ts'

/** A model that does not build is refused at once, so that what is here has always succeeded. */
export const getSkillStatus: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/status',
  run({ skill }) {
    const lastUpdateRequest = { status: 'SUCCEEDED' } as const
    const models = skill.locales.map(locale => {
      const model = skill.model(locale)
      return [locale, { lastUpdateRequest, ...(model ? { eTag: eTagOf(model) } : {}) }] as const
    })
    return {
      status: 200,
      body: {
        manifest: { lastUpdateRequest },
        interactionModel: Object.fromEntries(models),
      } satisfies v1.skill.SkillStatus,
    }
  },
}
