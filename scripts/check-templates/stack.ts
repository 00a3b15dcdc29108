import type { Json, JsonObject, Resource, Template } from '../../infra/templates.ts'
import { DEPLOYMENTS, type Deployment } from './deployments.ts'
import type { Project } from './project.ts'
import { targetOf } from './references.ts'
import { resolve, type Values } from './resolve.ts'
import { expand, PLACED } from './sam/expand.ts'

/** A resource of a stack, with its id. */
export interface Placed extends Resource {
  readonly id: string
  Properties: JsonObject
}

/** A template as it is deployed in one of the ways: conditions decided, values filled in, SAM expanded. */
export class Stack {
  /** Its path within `infra/`. */
  readonly file: string
  readonly deployment: string
  readonly template: Template
  /** The stacks that are nested in this one, by the ids of their resources. */
  readonly nested = new Map<string, Stack>()
  /** What its parameters are given. */
  readonly values: Values

  constructor(file: string, deployment: string, template: Template, values: Values) {
    this.file = file
    this.deployment = deployment
    this.template = template
    this.values = values
  }

  /** What is kept there is not to be lost. */
  get production(): boolean {
    return this.values.Stage === 'prod'
  }

  /** All resources of these types; of all types if none is named. */
  all(...types: readonly string[]): Placed[] {
    return Object.entries(this.template.Resources)
      .filter(([, { Type }]) => types.length === 0 || types.includes(Type))
      .map(placed)
  }

  /** The resource that a reference stands for; undefined where it is of none. */
  at(reference: Json | undefined): Placed | undefined {
    const id = targetOf(reference) ?? ''
    const resource = this.template.Resources[id]
    return resource && placed([id, resource])
  }
}

const placed = ([id, resource]: [string, Resource]): Placed => ({
  ...resource,
  id,
  Properties: resource.Properties ?? {},
})

/**
 * The stacks of every deployment, nested ones after their parents.
 * @throws Error for a value that is of no parameter, and for what the expansion does not know.
 */
export const stacksOf = (project: Project, deployments = DEPLOYMENTS): Stack[] =>
  deployments.flatMap(deployment => deployed(project, deployment))

function deployed(project: Project, { name, template: file, values }: Deployment, isNested = false): Stack[] {
  const template = project.templates[file]
  // The rule nested-parameters says so of a nested one.
  if (!template && isNested) return []
  if (!template) throw new Error(`there is no infra/${file}`)
  const unknown = Object.keys(values).filter(
    value => !value.startsWith('AWS::') && !template.Parameters?.[value],
  )
  if (unknown.length && !isNested)
    throw new Error(`${file} has no parameter ${unknown.join(', ')}, which "${name}" gives`)
  const stack = new Stack(file, name, expand(resolve(template, values)), values)
  return [
    stack,
    ...stack.all('AWS::CloudFormation::Stack').flatMap(({ id, Properties }) => {
      const made = deployed(project, childOf(name, Properties), true)
      if (made[0]) stack.nested.set(id, made[0])
      return made
    }),
  ]
}

const childOf = (name: string, properties: JsonObject): Deployment => ({
  name,
  template: nestedFile(properties),
  values: passed(properties.Parameters),
})

/** What a parent gives that only AWS knows is, to its child, the parameter itself, which is not empty. */
const passed = (parameters: Json | undefined): Values =>
  Object.fromEntries(
    Object.entries((parameters ?? {}) as JsonObject).map(([name, value]) => [
      name,
      value !== null && typeof value === 'object' ? { Ref: name } : value,
    ]),
  )

/** Which template a nested stack is of: its path within `infra/`, also where the expansion has put it elsewhere. */
export const nestedFile = ({ TemplateURL }: JsonObject) => String(TemplateURL).replace(PLACED, '')
