import type { v1 } from 'ask-smapi-model'
import { shownEvaluation } from '../nlu/evaluations.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { pageOf } from '../page-of.ts'

/** The newest first. */
export const listNLUEvaluations: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/nluEvaluations',
  run: ofSkill(({ evaluations }, { query }) => {
    const [locale, annotationId] = [query.get('locale'), query.get('annotationId')]
    const wanted = evaluations.all
      .toReversed()
      .filter(([, { inputs }]) => locale === null || inputs.locale === locale)
      .filter(([, { inputs }]) => annotationId === null || inputs.source.annotationId === annotationId)
    const { items, rest } = pageOf(wanted, query)
    return {
      status: 200,
      body: {
        evaluations: items.map(([id, evaluation]) => ({ id, ...shownEvaluation(evaluation) })),
        paginationContext: { nextToken: rest.nextToken },
      } satisfies v1.skill.nlu.evaluations.ListNLUEvaluationsResponse,
    }
  }),
}
