import type { Template } from '../../infra/templates.ts'
import { ALLOWED, type Allowance } from './allowed.ts'
import { DEPLOYMENTS } from './deployments.ts'
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
import { stacksOf } from './stack.ts'
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

/** Holds a project against rules, in some ways to deploy it. */
export function byRules(project: Project, rules = RULES, deployments = DEPLOYMENTS): Found[] {
  const subject = { project, stacks: stacksOf(project, deployments) }
  return rules.flatMap(rule => [...rule.find(subject)].map(finding => ({ rule: rule.name, ...finding })))
}

/** Holds the templates as they are written against AWS's validator. */
export const validatedAsWritten = ({ templates }: Project, files = Object.keys(templates)): Found[] =>
  files.flatMap(file => diagnosed(templates[file], file))

/** Holds what the ways to deploy make of the templates against AWS's validator, which itself expands nothing of SAM. */
export const validatedAsDeployed = (project: Project, deployments = DEPLOYMENTS): Found[] =>
  stacksOf(project, deployments).flatMap(({ template, file, deployment }) =>
    diagnosed(template, file, deployment),
  )

/** All that is found and not allowed. */
export const findings = (project: Project): Found[] =>
  [...byRules(project), ...validatedAsWritten(project), ...validatedAsDeployed(project)].filter(isNotAllowed)

export const isNotAllowed = (found: Found) => !ALLOWED.some(allowance => covers(allowance, found))

function diagnosed(template: Template | undefined, file: string, deployment?: string): Found[] {
  if (!template) return []
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
