import type { v1 } from 'ask-smapi-model'
import { propertiesOf } from '../nlu/annotation-sets.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { pageOf } from '../page-of.ts'

/** The newest first. */
export const listNLUAnnotationSets: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/nluAnnotationSets',
  run: ofSkill(({ annotationSets }, { query }) => {
    const { items, rest } = pageOf(annotationSets.list(query.get('locale') ?? undefined), query)
    return {
      status: 200,
      body: {
        annotationSets: items.map(set => ({ annotationId: set.annotationId, ...propertiesOf(set) })),
        paginationContext: { nextToken: rest.nextToken },
      } satisfies v1.skill.nlu.annotationSets.ListNLUAnnotationSetsResponse,
    }
  }),
}
