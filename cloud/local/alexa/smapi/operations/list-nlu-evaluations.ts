import type { v1 } from 'ask-smapi-model'
import { shownEvaluation } from '../nlu/evaluations.ts'
import { LIST_PAGE, nluPageOf } from '../nlu/nlu-page.ts'
import { type Operation, ofSkill } from '../operation.ts'

/** The newest first. */
export const listNLUEvaluations: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/nluEvaluations',
  run: ofSkill(({ evaluations }, call) => {
    const { query } = call
    const [locale, annotationId, stage] = ['locale', 'annotationId', 'stage'].map(name => query.get(name))
    const wanted = evaluations.all
      .toReversed()
      .filter(([, { inputs }]) => locale === null || inputs.locale === locale)
      .filter(([, { inputs }]) => stage === null || inputs.stage === stage)
      .filter(([, { inputs }]) => annotationId === null || inputs.source.annotationId === annotationId)
    const { items, ...page } = nluPageOf(wanted, call, LIST_PAGE)
    return {
      status: 200,
      body: {
        evaluations: items.map(([id, evaluation]) => ({ id, ...shownEvaluation(evaluation) })),
        ...page,
      } satisfies v1.skill.nlu.evaluations.ListNLUEvaluationsResponse,
    }
  }),
}
