import type { Json } from '../../../infra/templates.ts'
import { jsonOf, listAt } from '../json.ts'
import { referencesIn } from '../references.ts'
import { ofResources, ofStacks, type Rule } from '../rule.ts'
import { nestedFile } from '../stack.ts'

export const referenceRules: readonly Rule[] = [
  {
    name: 'used-parameters',
    why: 'A parameter that nothing uses promises a choice that there is not. AWS’s validator looks for them only where SAM has no part.',
    *find({ project }) {
      for (const [file, template] of Object.entries(project.templates)) {
        const used = new Set(referencesIn(jsonOf(template)).map(({ id }) => id))
        for (const name of Object.keys(template.Parameters ?? {}))
          if (!used.has(name)) yield { file, wrong: `Nothing uses the parameter ${name}.` }
      }
    },
  },
  ofStacks(
    'present-references',
    'In each way to deploy, what is referred to is there: a condition may have left it out.',
    ({ template }) => {
      const known = new Set([...Object.keys(template.Resources), ...Object.keys(template.Parameters ?? {})])
      const missing = referencesIn(jsonOf(template))
        .map(({ id }) => id)
        .filter(id => !known.has(id) && !id.startsWith('AWS::'))
      return [...new Set(missing)].map(id => `There is no ${id}, which is referred to.`)
    },
  ),
  ofResources(
    'nested-parameters',
    ['AWS::CloudFormation::Stack'],
    'What a parent gives is what its child takes: every parameter without a default, none that it lacks, and values that it allows.',
    ({ Properties }, _, { project }) => {
      const child = project.templates[nestedFile(Properties)]
      if (!child) return ['Its template is not one of the project’s.']
      const given = (Properties.Parameters ?? {}) as Record<string, Json>
      return [
        ...Object.keys(given).map(
          name => !child.Parameters?.[name] && `It gives ${name}, which the child does not have.`,
        ),
        ...Object.entries(child.Parameters ?? {}).map(
          ([name, { Default }]) =>
            Default === undefined && given[name] === undefined && `It does not give ${name}.`,
        ),
        ...Object.entries(given).map(([name, value]) => {
          const allowed = listAt(child.Parameters?.[name], 'AllowedValues').map(String)
          return (
            allowed.length > 0 &&
            typeof value !== 'object' &&
            !allowed.includes(String(value)) &&
            `It gives ${name} the value ${value}, which the child does not allow.`
          )
        }),
      ]
    },
  ),
  ofStacks(
    'nested-outputs',
    'What a parent takes of its child is an output of it.',
    ({ template }, { project }) =>
      referencesIn(jsonOf(template)).map(({ id, attribute }) => {
        const stack = template.Resources[id]
        const name = /^Outputs\.(.+)$/.exec(attribute ?? '')?.[1]
        if (stack?.Type !== 'AWS::CloudFormation::Stack' || !name) return false
        const outputs = project.templates[nestedFile(stack.Properties ?? {})]?.Outputs
        return !outputs?.[name] && `${id} has no output ${name}.`
      }),
  ),
]
