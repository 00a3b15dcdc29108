import type { v1 } from 'ask-smapi-model'
import { propertiesOf } from '../nlu/annotation-sets.ts'
import { LIST_PAGE, nluPageOf } from '../nlu/nlu-page.ts'
import { type Operation, ofSkill } from '../operation.ts'

/** The newest first. */
export const listNLUAnnotationSets: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/nluAnnotationSets',
  run: ofSkill(({ annotationSets }, call) => {
    const sets = annotationSets.list(call.query.get('locale') ?? undefined)
    const { items, ...page } = nluPageOf(sets, call, LIST_PAGE)
    return {
      status: 200,
      body: {
        annotationSets: items.map(set => ({ annotationId: set.annotationId, ...propertiesOf(set) })),
        ...page,
      } satisfies v1.skill.nlu.annotationSets.ListNLUAnnotationSetsResponse,
    }
  }),
}
