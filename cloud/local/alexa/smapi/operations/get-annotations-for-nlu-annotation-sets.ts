import { writeAnnotations } from '../nlu/annotations.ts'
import { mediaTypeOf } from '../nlu/media-type.ts'
import { type Operation, ofSkill } from '../operation.ts'

export const getAnnotationsForNLUAnnotationSets: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/nluAnnotationSets/{annotationId}/annotations',
  run: ofSkill(({ annotationSets }, { headers, parameters: { annotationId = '' } }) => {
    const type = mediaTypeOf(headers.accept)
    const written = writeAnnotations(annotationSets.get(annotationId).annotations, type)
    if (typeof written !== 'string') return { status: 200, body: written }
    return { status: 200, headers: { 'Content-Type': `${type}; charset=utf-8` }, body: Buffer.from(written) }
  }),
}
