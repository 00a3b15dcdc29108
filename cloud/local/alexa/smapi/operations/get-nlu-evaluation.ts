import type { v1 } from 'ask-smapi-model'
import { requireEvaluation, shownEvaluation } from '../nlu/evaluations.ts'
import { type Operation, ofSkill } from '../operation.ts'

export const getNLUEvaluation: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/nluEvaluations/{evaluationId}',
  run: ofSkill(({ evaluations }, { path, parameters: { evaluationId = '' } }) => ({
    status: 200,
    body: {
      ...shownEvaluation(requireEvaluation(evaluations, evaluationId)),
      _links: { results: { href: `${path}/results` } },
    } satisfies v1.skill.nlu.evaluations.GetNLUEvaluationResponse,
  })),
}
