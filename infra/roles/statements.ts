import type { Json, JsonObject, Template } from '../templates.ts'
import { type Permission, together } from './permissions.ts'
import { resourceOf } from './resources.ts'

/** A role as a template gives it to a program. */
export interface Role {
  readonly template: Template
  readonly allowed: readonly Permission[]
  /** What the program finds in its environment, by name. */
  readonly environment: Readonly<Record<string, Json>>
}

/** @throws when the template has no function whose code is in that folder, or gives it something else than statements */
export function roleOfFunction(template: Template, name: string): Role {
  const found = Object.entries(template.Resources).find(
    ([, { Type, Properties }]) =>
      Type === 'AWS::Serverless::Function' && Properties?.CodeUri === `../lambda/${name}`,
  )
  const [logicalId, { Properties = {} } = {}] = found ?? []
  if (!logicalId) throw new Error(`No function of the template has the code of lambda/${name}`)
  const policies = asList(Properties.Policies)
  const { Variables = {} } = asObject(Properties.Environment ?? {})
  return {
    template,
    allowed: together(policies.flatMap((policy, at) => allowedBy(policy, `${logicalId}.Policies[${at}]`))),
    environment: asObject(Variables),
  }
}

/** The role of the task whose only container is the admin app. */
export function roleOfTask(template: Template): Role {
  const [task, ...others] = Object.values(template.Resources).filter(
    ({ Type }) => Type === 'AWS::ECS::TaskDefinition',
  )
  if (!task || others.length > 0) throw new Error('The template has not one task definition')
  const { TaskRoleArn, ContainerDefinitions } = task.Properties ?? {}
  const role = resourceOf(TaskRoleArn)
  const [container] = asList(ContainerDefinitions).map(asObject)
  const variables = asList(container?.Environment)
    .map(asObject)
    .flatMap(({ Name, Value }): [string, Json][] =>
      typeof Name === 'string' && Value !== undefined ? [[Name, Value]] : [],
    )
  return { template, allowed: allowedByRole(template, role), environment: Object.fromEntries(variables) }
}

/** What a role of a template allows. */
export function allowedByRole(template: Template, role: string): readonly Permission[] {
  const { ManagedPolicyArns, Policies } = template.Resources[role]?.Properties ?? {}
  if (!Policies || ManagedPolicyArns) throw new Error(`${role} has not statements of its own alone`)
  return together(
    asList(Policies)
      .map(asObject)
      .flatMap(({ PolicyDocument = {} }, at) => allowedBy(PolicyDocument, `${role}.Policies[${at}]`)),
  )
}

/** @throws for a policy that is no document of statements: a name says nothing of what it allows */
function allowedBy(policy: Json, place: string): Permission[] {
  if (typeof policy === 'string' || !('Statement' in asObject(policy)))
    throw new Error(`${place} is no statements`)
  return asList(asObject(policy).Statement).flatMap((statement, at) =>
    allowedByStatement(asObject(statement), `${place}.Statement[${at}]`),
  )
}

const KNOWN = new Set(['Sid', 'Effect', 'Action', 'Resource', 'Condition'])

function allowedByStatement(statement: JsonObject, place: string): Permission[] {
  const unknown = Object.keys(statement).find(name => !KNOWN.has(name))
  if (unknown || statement.Effect !== 'Allow') throw new Error(`${place} is not read: ${unknown ?? 'Effect'}`)
  const partitions = partitionsOf(statement.Condition, place)
  return asList(statement.Action).flatMap(action =>
    asList(statement.Resource)
      .map(resourceOf)
      .flatMap(resource =>
        partitions.map(partition => ({
          action: String(action),
          resource,
          ...(partition !== undefined && { partition }),
          places: [place],
        })),
      ),
  )
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html */
function partitionsOf(condition: Json | undefined, place: string): readonly (string | undefined)[] {
  if (condition === undefined) return [undefined]
  const { 'ForAllValues:StringLike': like, ...others } = asObject(condition)
  const { 'dynamodb:LeadingKeys': keys, ...otherKeys } = asObject(like ?? {})
  if (keys === undefined || Object.keys({ ...others, ...otherKeys }).length > 0)
    throw new Error(`${place}.Condition is not read: it is not of dynamodb:LeadingKeys alone`)
  return asList(keys).map(String)
}

const asList = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

const asObject = (value: Json): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
