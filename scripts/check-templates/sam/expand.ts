import type { Json, JsonObject, Resource, Template } from '../../../infra/templates.ts'
import { jsonOf } from '../json.ts'
import { deploymentApplication, deploymentRole } from './deployments.ts'
import { type Entry, functionResources, tagsOf } from './functions.ts'
import { httpApiResources } from './http-apis.ts'

/**
 * What AWS's Serverless transform makes of a resolved template: plain CloudFormation, under the logical ids that the
 * transform gives. Only what this project's templates use is known.
 *
 * The ten figures of a digest behind a version's id, which change with the code, are left out: `SkillFunctionVersion`.
 * https://github.com/aws/serverless-application-model/blob/develop/docs/internals/generated_resources.rst
 * @throws Error that names what is not known.
 */
export function expand(template: Template): Template {
  const resources = Object.entries(template.Resources).map(
    ([id, resource]): Entry => [id, withGlobals(resource, template.Globals)],
  )
  const { Transform, Globals, ...rest } = template
  const made = Object.fromEntries(resources.flatMap(([id, resource]) => expanded(id, resource, resources)))
  const groups = Object.values(made).filter(({ Type }) => Type === 'AWS::CodeDeploy::DeploymentGroup')
  return renamed({
    ...rest,
    Resources: {
      ...made,
      ...(groups.length && deploymentApplication),
      ...(groups.some(({ Properties }) => Properties?.ServiceRoleArn === deploymentRole.arn) &&
        deploymentRole.resource),
    },
  })
}

function expanded(id: string, resource: Resource, all: readonly Entry[]): Entry[] {
  switch (resource.Type) {
    case 'AWS::Serverless::Function':
      return functionResources(id, resource)
    case 'AWS::Serverless::HttpApi':
      return httpApiResources(id, resource, all)
    case 'AWS::Serverless::Application':
      return [[id, nestedStack(resource)]]
    default:
      if (resource.Type.startsWith('AWS::Serverless::'))
        throw new Error(`${id}: ${resource.Type} is not known to expand`)
      return [[id, resource]]
  }
}

function nestedStack({ Properties = {}, ...attributes }: Resource): Resource {
  const { Location, Tags, ...properties } = Properties
  return {
    ...attributes,
    Type: 'AWS::CloudFormation::Stack',
    Properties: { ...properties, TemplateURL: placed(Location), Tags: tagsOf(Tags) },
  }
}

/** Where `sam package` puts the templates of nested stacks. */
export const PLACED = 'https://s3.amazonaws.com/packaged/'

const placed = (location: Json | undefined) =>
  String(location).startsWith('https://') ? (location ?? null) : `${PLACED}${location}`

const GLOBALS: Record<string, string> = {
  'AWS::Serverless::Function': 'Function',
  'AWS::Serverless::HttpApi': 'HttpApi',
}

function withGlobals(resource: Resource, globals: Template['Globals']): Resource {
  const shared = globals?.[GLOBALS[resource.Type] ?? '']
  return shared
    ? { ...resource, Properties: merged(shared, resource.Properties ?? {}) as JsonObject }
    : resource
}

/** Maps are merged, lists are joined, and else the resource's own value stands. */
function merged(shared: Json, own: Json): Json {
  if (Array.isArray(shared) && Array.isArray(own)) return [...shared, ...own]
  if (!isMap(shared) || !isMap(own)) return own
  const both = Object.entries(own).map(([key, value]) => [
    key,
    shared[key] === undefined ? value : merged(shared[key], value),
  ])
  return { ...shared, ...Object.fromEntries(both) }
}

const isMap = (value: Json): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** `!Ref SkillFunction.Alias` and `.Version` are SAM's names for what it makes. */
function renamed(template: Template): Template {
  const aliases = new Map<string, string>()
  for (const [id, { Type, Properties }] of Object.entries(template.Resources)) {
    const owner = (Properties?.FunctionName as JsonObject | undefined)?.Ref
    if (Type === 'AWS::Lambda::Alias') aliases.set(`${owner}.Alias`, id)
    if (Type === 'AWS::Lambda::Version') aliases.set(`${owner}.Version`, id)
  }
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(walk)
    if (!isMap(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        if (key === 'Ref') return [key, aliases.get(each as string) ?? each]
        if (key === 'Fn::GetAtt') return [key, attributeOf(each as string[])]
        if (key === 'Fn::Sub') return [key, inText(walk(each))]
        return [key, walk(each)]
      }),
    )
  }
  const inText = (argument: Json): Json =>
    Array.isArray(argument)
      ? argument.map(inText)
      : typeof argument === 'string'
        ? replaced(argument)
        : argument
  /** `SkillFunction.Version.Version` is the attribute `Version` of the version. */
  const attributeOf = ([id, name = '']: string[]): Json => {
    const [kind, ...rest] = name.split('.')
    const made = aliases.get(`${id}.${kind}`)
    return made ? [made, rest.join('.')] : [id ?? '', name]
  }
  const replaced = (text: string) =>
    text.replace(/\$\{([^}]+)\}/g, (whole, name: string) =>
      aliases.has(name) ? `\${${aliases.get(name)}}` : whole,
    )
  return walk(jsonOf(template)) as unknown as Template
}
