import { type Operation, ofSkill } from '../operation.ts'

/** Deletes the whole set, whatever its name says. */
export const deletePropertiesForNLUAnnotationSets: Operation = {
  method: 'DELETE',
  path: '/v1/skills/{skillId}/nluAnnotationSets/{annotationId}',
  run: ofSkill(({ annotationSets }, { parameters: { annotationId = '' } }) => {
    annotationSets.delete(annotationId)
    return { status: 204 }
  }),
}
