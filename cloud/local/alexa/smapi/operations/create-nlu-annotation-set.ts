import type { v1 } from 'ask-smapi-model'
import { checkLocale } from '../../locales.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { readText } from '../read-text.ts'
import { SmapiError } from '../smapi-error.ts'

export const createNLUAnnotationSet: Operation = {
  method: 'POST',
  path: '/v1/skills/{skillId}/nluAnnotationSets',
  run: ofSkill(({ skill, annotationSets }, { body }) => {
    const locale = readText(body, 'locale')
    const problem = checkLocale(locale)
    if (problem) throw new SmapiError(400, problem)
    const { annotationId: id } = annotationSets.create(locale, readText(body, 'name'))
    return {
      status: 201,
      headers: { Location: `/v1/skills/${skill.id}/nluAnnotationSets/${id}` },
      body: { id } satisfies v1.skill.nlu.annotationSets.CreateNLUAnnotationSetResponse,
    }
  }),
}
