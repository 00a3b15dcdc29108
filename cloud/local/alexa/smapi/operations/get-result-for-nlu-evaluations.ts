import type { v1 } from 'ask-smapi-model'
import { own } from '../../own.ts'
import { requireEvaluation, type TestCase } from '../nlu/evaluations.ts'
import { nluPageOf, RESULTS_PAGE } from '../nlu/nlu-page.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { SmapiError } from '../smapi-error.ts'

/** By the query parameter: what it wants of a test case. */
const FILTERS: Readonly<Record<string, (test: TestCase, wanted: string) => boolean>> = {
  testCaseStatus: ({ status }, wanted) => status === wanted,
  actualIntentName: ({ actual }, wanted) => actual.intent?.name === wanted,
  expectedIntentName: ({ expected }, wanted) => expected.some(({ intent }) => intent?.name === wanted),
}

/** By `sort.field`: what the cases are put in order by. */
const SORT_KEYS: Readonly<Record<string, (test: TestCase) => string>> = {
  STATUS: ({ status }) => status,
  ACTUAL_INTENT: ({ actual }) => actual.intent?.name ?? '',
  EXPECTED_INTENT: ({ expected: [first] }) => first?.intent?.name ?? '',
}

/** The cases in the order of the set, unless `sort.field` names another. */
export const getResultForNLUEvaluations: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/nluEvaluations/{evaluationId}/results',
  run: ofSkill(({ evaluations }, call) => {
    const {
      query,
      parameters: { evaluationId = '' },
    } = call
    const { testCases } = requireEvaluation(evaluations, evaluationId)
    const wanted = testCases.filter(test =>
      Object.entries(FILTERS).every(([name, isWanted]) => {
        const value = query.get(name)
        return value === null || isWanted(test, value)
      }),
    )
    const sorted = sortedCases(wanted, query.get('sort.field'))
    const { items, paginationContext, _links } = nluPageOf(sorted, call, RESULTS_PAGE)
    return {
      status: 200,
      body: {
        _links,
        paginationContext: { ...paginationContext, totalCount: String(wanted.length) },
        totalFailed: testCases.filter(({ status }) => status === 'FAILED').length,
        testCases: [...items],
      } satisfies v1.skill.nlu.evaluations.GetNLUEvaluationResultsResponse,
    }
  }),
}

/** @throws {SmapiError} 400 */
function sortedCases(cases: readonly TestCase[], field: string | null): readonly TestCase[] {
  if (field === null) return cases
  const keyOf = own(SORT_KEYS, field)
  if (!keyOf) throw new SmapiError(400, `"sort.field" must be one of ${Object.keys(SORT_KEYS).join(', ')}.`)
  return cases.toSorted((one, other) => order(keyOf(one), keyOf(other)))
}

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
