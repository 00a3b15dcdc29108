import { describe, expect, test } from '@jest/globals'
import { ALLOWED } from '../../../scripts/check-templates/allowed.ts'
import {
  byRules,
  covers,
  isNotAllowed,
  RULES,
  validatedAsDeployed,
  validatedAsWritten,
} from '../../../scripts/check-templates/check.ts'
import { DEPLOYMENTS } from '../../../scripts/check-templates/deployments.ts'
import { type Project, readProject } from '../../../scripts/check-templates/project.ts'
import { BROKEN, type Broken } from './broken/broken.ts'
import type { Copy } from './broken/edits.ts'

const project = readProject()
const asWritten = JSON.stringify(project)

describe('Of the templates as they are', () => {
  const found = [...byRules(project), ...validatedAsWritten(project), ...validatedAsDeployed(project)]

  test('no rule and no validator finds anything that is not allowed with its reason', () => {
    expect(found.filter(isNotAllowed)).toEqual([])
  })

  test.each(ALLOWED)('$rule of $file $id is still found, and allowed: $because', allowance => {
    expect(found.some(each => covers(allowance, each))).toBe(true)
  })
})

describe('Whatever is broken is found by its rule:', () => {
  test.each(BROKEN.map((broken, place) => ({ ...broken, place })))('$by, when $what', broken => {
    const copy = structuredClone(project) as Copy
    broken.edit(copy)
    expect(JSON.stringify(copy) === asWritten).toBe(false)
    expect(isFound(broken, copy)).toBe(true)
  })

  test('there is no rule that never was seen to find anything', () => {
    expect(RULES.map(({ name }) => name).filter(name => !BROKEN.some(({ by }) => by === name))).toEqual([])
  })
})

/** Whether what is broken is found by whom it must be, and is not allowed; ways to deploy are tried until it is. */
function isFound({ by, deployed }: Broken, broken: Project): boolean {
  const rule = RULES.find(({ name }) => name === by)
  const finds = (found: ReturnType<typeof byRules>) =>
    found.filter(isNotAllowed).some(each => each.rule === by)
  if (rule) return DEPLOYMENTS.some(deployment => finds(byRules(broken, [rule], [deployment])))
  if (deployed === undefined) return finds(validatedAsWritten(broken, filesThatDiffer(broken)))
  return finds(
    validatedAsDeployed(
      broken,
      DEPLOYMENTS.filter(({ name }) => name === deployed),
    ),
  )
}

const filesThatDiffer = (broken: Project) =>
  Object.keys(broken.templates).filter(
    file => JSON.stringify(broken.templates[file]) !== JSON.stringify(project.templates[file]),
  )
