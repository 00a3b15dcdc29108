import { readAnnotations } from '../nlu/annotations.ts'
import { mediaTypeOf } from '../nlu/media-type.ts'
import { type Operation, ofSkill } from '../operation.ts'

/** Takes these in place of all annotations that the set has. */
export const updateAnnotationsForNLUAnnotationSets: Operation = {
  method: 'POST',
  path: '/v1/skills/{skillId}/nluAnnotationSets/{annotationId}/annotations',
  run: ofSkill(({ annotationSets }, { body, headers, parameters: { annotationId = '' } }) => {
    annotationSets.get(annotationId)
    annotationSets.replace(annotationId, readAnnotations(body, mediaTypeOf(headers['content-type'])))
    return { status: 200 }
  }),
}
