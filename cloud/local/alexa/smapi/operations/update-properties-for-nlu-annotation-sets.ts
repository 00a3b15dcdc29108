import { type Operation, ofSkill } from '../operation.ts'
import { readText } from '../read-text.ts'

export const updatePropertiesForNLUAnnotationSets: Operation = {
  method: 'PUT',
  path: '/v1/skills/{skillId}/nluAnnotationSets/{annotationId}/properties',
  run: ofSkill(({ annotationSets }, { body, parameters: { annotationId = '' } }) => {
    annotationSets.rename(annotationId, readText(body, 'name'))
    return { status: 201 }
  }),
}
