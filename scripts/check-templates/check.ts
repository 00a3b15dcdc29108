import type { Template } from '../../infra/templates.ts'
import { ALLOWED, type Allowance } from './allowed.ts'
import type { Project } from './project.ts'
import type { Finding, Rule } from './rule.ts'
import { containerRules } from './rules/containers.ts'
import { edgeRules } from './rules/edge.ts'
import { eventRules } from './rules/events.ts'
import { functionRules } from './rules/functions.ts'
import { networkRules } from './rules/network.ts'
import { operationRules } from './rules/operations.ts'
import { queueRules } from './rules/queues.ts'
import { referenceRules } from './rules/references.ts'
import { roleRules } from './rules/roles.ts'
import { samconfigRules } from './rules/samconfig.ts'
import { storageRules } from './rules/storage.ts'
import { type Stack, stacksOf } from './stack.ts'
import { validate } from './validator.ts'

/** All rules of the project's own, in the order of the report. */
export const RULES: readonly Rule[] = [
  ...referenceRules,
  ...functionRules,
  ...queueRules,
  ...eventRules,
  ...storageRules,
  ...edgeRules,
  ...roleRules,
  ...networkRules,
  ...containerRules,
  ...operationRules,
  ...samconfigRules,
]

/** A finding, and which rule or which code of the validator it is of. */
export interface Found extends Finding {
  readonly rule: string
}

/** Holds a project against rules, in each way to deploy it. What is allowed with a reason is left out. */
export function byRules(project: Project, rules: readonly Rule[] = RULES, allowed = ALLOWED): Found[] {
  const subject = { project, stacks: stacksOf(project) }
  const found = rules.flatMap(rule =>
    [...rule.find(subject)].map(finding => ({ rule: rule.name, ...finding })),
  )
  return found.filter(each => !allowed.some(allowance => covers(allowance, each)))
}

/** Holds what is written, and what each way to deploy makes of it, against AWS's validator. */
export function byValidator(project: Project, allowed = ALLOWED): Found[] {
  const written = Object.entries(project.templates).flatMap(([file, template]) => diagnosed(template, file))
  const deployed = stacksOf(project).flatMap(stack => diagnosedStack(stack))
  return [...written, ...deployed].filter(each => !allowed.some(allowance => covers(allowance, each)))
}

/** What the validator says of one way to deploy one template. */
export const diagnosedStack = ({ template, file, deployment }: Stack): Found[] =>
  diagnosed(template, file, deployment)

function diagnosed(template: Template, file: string, deployment?: string): Found[] {
  return validate(template, file).map(({ ruleId, message, entity, propertyPath }) => ({
    rule: ruleId,
    file,
    ...(entity && { id: entity.logicalId }),
    wrong: propertyPath ? `${propertyPath}: ${message}` : message,
    ...(deployment && { deployment }),
  }))
}

/** Whether an allowance is of a finding. */
export const covers = ({ rule, file, id, wrong }: Allowance, found: Found): boolean =>
  found.rule === rule &&
  (file === undefined || found.file === file) &&
  (id === undefined || found.id === id) &&
  (wrong === undefined || wrong.test(found.wrong))
