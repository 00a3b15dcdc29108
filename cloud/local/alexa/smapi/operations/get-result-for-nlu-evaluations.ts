import type { v1 } from 'ask-smapi-model'
import { requireEvaluation, type TestCase } from '../nlu/evaluations.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { pageOf } from '../page-of.ts'

/** By the query parameter: what it wants of a test case. */
const FILTERS: Readonly<Record<string, (test: TestCase, wanted: string) => boolean>> = {
  testCaseStatus: ({ status }, wanted) => status === wanted,
  actualIntentName: ({ actual }, wanted) => actual.intent?.name === wanted,
  expectedIntentName: ({ expected }, wanted) => expected.some(({ intent }) => intent?.name === wanted),
}

/** The cases in the order of the set. */
export const getResultForNLUEvaluations: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/nluEvaluations/{evaluationId}/results',
  run: ofSkill(({ evaluations }, { query, parameters: { evaluationId = '' } }) => {
    const { testCases } = requireEvaluation(evaluations, evaluationId)
    const wanted = testCases.filter(test =>
      Object.entries(FILTERS).every(([name, isWanted]) => {
        const value = query.get(name)
        return value === null || isWanted(test, value)
      }),
    )
    const { items, rest } = pageOf(wanted, query)
    return {
      status: 200,
      body: {
        paginationContext: { nextToken: rest.nextToken, totalCount: String(wanted.length) },
        totalFailed: testCases.filter(({ status }) => status === 'FAILED').length,
        testCases: [...items],
      } satisfies v1.skill.nlu.evaluations.GetNLUEvaluationResultsResponse,
    }
  }),
}
