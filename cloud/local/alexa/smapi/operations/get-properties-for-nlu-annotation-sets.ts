import type { v1 } from 'ask-smapi-model'
import { propertiesOf } from '../nlu/annotation-sets.ts'
import { type Operation, ofSkill } from '../operation.ts'

export const getPropertiesForNLUAnnotationSets: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/nluAnnotationSets/{annotationId}/properties',
  run: ofSkill(({ annotationSets }, { parameters: { annotationId = '' } }) => ({
    status: 200,
    body: propertiesOf(
      annotationSets.get(annotationId),
    ) satisfies v1.skill.nlu.annotationSets.GetNLUAnnotationSetPropertiesResponse,
  })),
}
