import { expect, test } from '@jest/globals'
import { DEPLOYMENTS } from '../../../scripts/check-templates/deployments.ts'
import { readProject } from '../../../scripts/check-templates/project.ts'
import { decided } from '../../../scripts/check-templates/resolve.ts'
import { refusalOf } from '../../../scripts/check-templates/rules/samconfig.ts'
import { stacksOf } from '../../../scripts/check-templates/stack.ts'

const project = readProject()
const stacks = stacksOf(project)

test.each(Object.keys(project.templates))('%s is deployed in one way at least', file => {
  expect(stacks.map(stack => stack.file)).toContain(file)
})

const conditions = Object.entries(project.templates).flatMap(([file, template]) =>
  Object.keys(template.Conditions ?? {}).map(condition => ({ file, condition, template })),
)

test.each(conditions)('$condition of $file holds in one way to deploy, and not in another', each => {
  const turns = stacks
    .filter(({ file }) => file === each.file)
    .map(({ values }) => decided(each.template, values)[each.condition])
  expect(new Set(turns)).toEqual(new Set([true, false]))
})

test.each(DEPLOYMENTS)('what $template is given "$name" it allows', ({ template, values }) => {
  const parameters = project.templates[template]?.Parameters ?? {}
  const refused = Object.entries(values).filter(([name, value]) => {
    const parameter = parameters[name]
    return parameter !== undefined && refusalOf(String(value), parameter) !== undefined
  })
  expect(refused).toEqual([])
})
