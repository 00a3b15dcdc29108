import type { Json, JsonObject, Resource } from '../../../infra/templates.ts'
import { deploymentGroup } from './deployments.ts'
import { eventResources, pollingPolicies } from './events.ts'

/** SAM's properties of a function that are no properties of Lambda's, or have another name there. */
const OWN = [
  ...['CodeUri', 'InlineCode', 'Policies', 'Events', 'AutoPublishAlias', 'AutoPublishAliasAllProperties'],
  ...[
    'DeploymentPreference',
    'EventInvokeConfig',
    'Tracing',
    'Tags',
    'VersionDescription',
    'AssumeRolePolicyDocument',
  ],
  ...['PermissionsBoundary', 'RolePath', 'VersionDeletionPolicy'],
]

/** A function, and all that SAM makes beside it. */
export function functionResources(id: string, resource: Resource): Entry[] {
  const { Type, Properties = {}, Metadata, ...attributes } = resource
  const properties = Properties as SamFunction
  const { AutoPublishAlias: alias, Events = {} } = properties
  const woken = { id, target: alias ? `${id}Alias${alias}` : id }
  const made: Make = (type, own) => ({ ...withoutDependency(attributes), Type: type, Properties: own })
  const resources: Entry[] = [
    [id, { ...resource, Type: 'AWS::Lambda::Function', Properties: lambdaProperties(id, properties) }],
  ]
  if (!properties.Role) resources.push([`${id}Role`, made('AWS::IAM::Role', roleProperties(id, properties))])
  if (alias) resources.push(...published(id, properties, made))
  if (properties.EventInvokeConfig) resources.push(invocation(id, properties, made, Metadata))
  for (const [name, event] of Object.entries(Events))
    for (const [eventId, { Type: type, Properties: own = {} }] of eventResources(
      `${id}${name}`,
      event,
      woken,
    ))
      resources.push([eventId, made(type, own)])
  return resources
}

/** A resource and its id. */
export type Entry = [id: string, resource: Resource]

/** Makes a resource that stands and falls with the function. */
type Make = (type: string, properties: JsonObject) => Resource

export interface SamEvent extends JsonObject {
  Type: string
}

interface SamFunction extends JsonObject {
  Events: Record<string, SamEvent>
}

/** What SAM makes for a function depends on nothing that the function was told to wait for. */
function withoutDependency({ DependsOn, UpdatePolicy, ...attributes }: Partial<Resource>) {
  return attributes
}

function lambdaProperties(id: string, properties: SamFunction): JsonObject {
  const passed = Object.entries(properties).filter(([name]) => !OWN.includes(name))
  return {
    ...Object.fromEntries(passed),
    Code: { S3Bucket: 'packaged', S3Key: String(properties.CodeUri) },
    Role: properties.Role ?? { 'Fn::GetAtt': [`${id}Role`, 'Arn'] },
    Tags: tagsOf(properties.Tags),
    ...(properties.Tracing && { TracingConfig: { Mode: properties.Tracing } }),
  }
}

/** SAM's map of tags as CloudFormation's list, with SAM's own before it. */
export const tagsOf = (tags: Json = {}): JsonObject[] => [
  { Key: 'lambda:createdBy', Value: 'SAM' },
  ...Object.entries(tags as JsonObject).map(([Key, Value]) => ({ Key, Value })),
]

const managed = (name: string) => `arn:aws:iam::aws:policy/${name}`

function roleProperties(id: string, properties: SamFunction): JsonObject {
  const policies = [properties.Policies ?? []].flat()
  const named = policies.filter(policy => typeof policy === 'string' || isReference(policy))
  const inline = policies.flatMap((policy, at) =>
    named.includes(policy) ? [] : [inlinePolicy(id, policy as JsonObject, at)],
  )
  return {
    AssumeRolePolicyDocument: properties.AssumeRolePolicyDocument ?? {
      Version: '2012-10-17',
      Statement: [
        { Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: ['lambda.amazonaws.com'] } },
      ],
    },
    ManagedPolicyArns: [
      managed('service-role/AWSLambdaBasicExecutionRole'),
      ...(properties.Tracing === 'Active' ? [managed('AWSXrayWriteOnlyAccess')] : []),
      ...pollingPolicies(Object.values(properties.Events ?? {})).map(managed),
      ...named,
    ],
    ...(inline.length + failureDestination(id, properties).length && {
      Policies: [...failureDestination(id, properties), ...inline],
    }),
    ...(properties.PermissionsBoundary && { PermissionsBoundary: properties.PermissionsBoundary }),
    ...(properties.RolePath && { Path: properties.RolePath }),
    Tags: tagsOf(properties.Tags),
  }
}

const isReference = (policy: Json) =>
  Object.keys(policy as JsonObject).some(key => key === 'Ref' || key.startsWith('Fn::'))

function inlinePolicy(id: string, policy: JsonObject, at: number): JsonObject {
  if (!policy.Statement)
    throw new Error(`${id}: the policy template ${Object.keys(policy)} is not known to expand`)
  return { PolicyName: `${id}RolePolicy${at}`, PolicyDocument: policy }
}

/** A version and its alias, and how traffic is moved to it. */
function published(id: string, properties: SamFunction, made: Make): Entry[] {
  const alias = `${properties.AutoPublishAlias}`
  const group = deploymentGroup(id, properties.DeploymentPreference as JsonObject | undefined)
  return [
    [
      `${id}Version`,
      { ...made('AWS::Lambda::Version', { FunctionName: { Ref: id } }), DeletionPolicy: 'Retain' },
    ],
    [
      `${id}Alias${alias}`,
      {
        ...made('AWS::Lambda::Alias', {
          Name: alias,
          FunctionName: { Ref: id },
          FunctionVersion: { 'Fn::GetAtt': [`${id}Version`, 'Version'] },
        }),
        ...(group && { UpdatePolicy: group.update }),
      },
    ],
    ...(group
      ? [
          [`${id}DeploymentGroup`, made('AWS::CodeDeploy::DeploymentGroup', group.properties)] as [
            string,
            Resource,
          ],
        ]
      : []),
  ]
}

interface Destination extends JsonObject {
  Type: string
  Destination: Json
}

const failureOf = ({ EventInvokeConfig }: SamFunction) =>
  ((EventInvokeConfig as JsonObject | undefined)?.DestinationConfig as JsonObject | undefined)?.OnFailure as
    | Destination
    | undefined

function failureDestination(id: string, properties: SamFunction): JsonObject[] {
  const failure = failureOf(properties)
  if (!failure) return []
  if (failure.Type !== 'SQS')
    throw new Error(`${id}: a failure's destination of type ${failure.Type} is not known to expand`)
  return [
    {
      PolicyName: `${id}EventInvokeConfigOnFailureSQSPolicy`,
      PolicyDocument: {
        Statement: [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: failure.Destination }],
      },
    },
  ]
}

function invocation(id: string, properties: SamFunction, made: Make, Metadata?: JsonObject): Entry {
  const alias = properties.AutoPublishAlias
  const failure = failureOf(properties)
  return [
    `${id}EventInvokeConfig${alias ?? ''}`,
    {
      ...made('AWS::Lambda::EventInvokeConfig', {
        ...(properties.EventInvokeConfig as JsonObject),
        FunctionName: { Ref: id },
        Qualifier: alias ?? '$LATEST',
        ...(failure && { DestinationConfig: { OnFailure: { Destination: failure.Destination } } }),
      }),
      ...(Metadata && { Metadata }),
    },
  ]
}
