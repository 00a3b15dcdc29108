import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { AwsError, notImplemented } from '../../../../cloud/local/aws-error.ts'
import { writeXml } from '../../../../cloud/local/events/query-protocol.ts'
import { ACCOUNT_ID } from '../../../cloud/local/serve.ts'
import type { Stack, Stacks } from './stacks.ts'

/** The repositories of the account: their images' tags by their names. */
export type Repositories = Map<string, Set<string>>

export interface ControlPlane {
  readonly stacks: Stacks
  readonly repositories: Repositories
  /** Reads a template that was brought to S3. */
  readonly readTemplate: (url: string) => Promise<string>
  /** Is told of each operation, as "CreateChangeSet voiceshelf-dev", before it is done. */
  readonly listen: (operation: string) => Promise<void> | void
}

/** CloudFormation and STS by the query protocol, ECR by JSON, as the SDK's clients speak to them. */
export function controlPlane(plane: ControlPlane): RequestListener {
  return (request, response) => {
    void answer(plane, request, response)
  }
}

async function answer(
  plane: ControlPlane,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = String(request.headers['x-amz-target'] ?? '').split('.')[1]
  const region = /Credential=[^/]+\/\d+\/([^/]+)\//u.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const body = await text(request)
  const input: Input = target ? JSON.parse(body || '{}') : readForm(body)
  const operation = target ?? String(input.Action)
  const respond = (status: number, type: string, content: string): void => {
    response.writeHead(status, { 'content-type': type }).end(content)
  }
  try {
    if (request.url === '/push') return respond(200, 'application/json', push(plane, JSON.parse(body)))
    await plane.listen(`${operation} ${input.StackName ?? input.repositoryName ?? ''}`.trim())
    const run = target ? ecr(plane)[operation] : query(plane, region)[operation]
    if (!run) throw notImplemented('control plane', operation)
    const output = await run(input)
    if (target) respond(200, 'application/x-amz-json-1.1', JSON.stringify(output))
    else respond(200, 'text/xml', writeXml(operation, output, randomUUID()))
  } catch (error) {
    const { code, message, status } =
      error instanceof AwsError ? error : new AwsError('InternalFailure', String(error), 500)
    if (target) respond(status, 'application/x-amz-json-1.1', JSON.stringify({ __type: code, message }))
    else
      respond(
        status,
        'text/xml',
        writeXml('Error', { Type: 'Sender', Code: code, Message: message }, randomUUID()),
      )
  }
}

/** What the registry's own protocol comes to: an image under a tag that never stands for another. */
function push({ repositories }: ControlPlane, { repository, tag, auth }: Record<string, string>): string {
  const tags = repositories.get(repository ?? '')
  if (Buffer.from(auth ?? '', 'base64').toString() !== `AWS:${REGISTRY_PASSWORD}`)
    throw new AwsError('Unauthorized', 'authorization failed: no basic auth credentials', 401)
  if (!tags || !tag || tags.has(tag))
    throw new AwsError('ImageTagAlreadyExists', `The image tag '${tag}' cannot be pushed`)
  tags.add(tag)
  return '{}'
}

type Input = Record<string, unknown>
// biome-ignore lint/suspicious/noExplicitAny: each operation knows the input that the SDK sends it
type Operations = Record<string, (input: any) => object | Promise<object>>

interface StackInput extends Input {
  readonly StackName: string
  readonly ChangeSetName: string
}

interface ChangeSetInput extends StackInput {
  readonly ChangeSetType: string
  readonly TemplateBody?: string
  readonly TemplateURL?: string
  readonly Parameters?: { ParameterKey: string; ParameterValue?: string; UsePreviousValue?: string }[]
  readonly Tags?: { Key: string; Value: string }[]
  readonly ImportExistingResources?: string
  readonly RoleARN?: string
}

const query = ({ stacks, readTemplate }: ControlPlane, region: string): Operations => ({
  GetCallerIdentity: () => ({
    Account: ACCOUNT_ID,
    Arn: `arn:aws:iam::${ACCOUNT_ID}:user/tester`,
    UserId: 'AIDAEXAMPLE',
  }),
  DescribeStacks: ({ StackName }: StackInput) => ({
    Stacks: [describe(stacks, stacks.named(StackName, region))],
  }),
  async CreateChangeSet(input: ChangeSetInput) {
    const { StackName, ChangeSetType, TemplateURL, TemplateBody, Parameters = [], Tags = [] } = input
    if (TemplateBody && Buffer.byteLength(TemplateBody) > 51_200)
      throw new AwsError('ValidationError', 'templateBody is too long')
    const given = Parameters.filter(({ UsePreviousValue }) => UsePreviousValue !== 'true')
    const { id, stackId } = stacks.createChangeSet(StackName, region, ChangeSetType, {
      template: TemplateBody ?? (await readTemplate(TemplateURL ?? '')),
      parameters: Object.fromEntries(given.map(one => [one.ParameterKey, one.ParameterValue ?? ''])),
      previous: Parameters.filter(one => !given.includes(one)).map(({ ParameterKey }) => ParameterKey),
      tags: Object.fromEntries(Tags.map(({ Key, Value }) => [Key, Value])),
      imports: input.ImportExistingResources === 'true',
      roleArn: input.RoleARN,
    })
    return { Id: id, StackId: stackId }
  },
  DescribeChangeSet({ StackName, ChangeSetName }: StackInput) {
    const changeSet = stacks.named(StackName, region).changeSets.get(ChangeSetName)
    if (!changeSet)
      throw new AwsError('ChangeSetNotFound', `ChangeSet [${ChangeSetName}] does not exist`, 404)
    return {
      ChangeSetId: changeSet.id,
      Status: changeSet.status,
      StatusReason: changeSet.reason,
      Changes: changeSet.changes.map(({ action, replacement, logicalId, type }) => ({
        Type: 'Resource',
        ResourceChange: {
          ...{ Action: action, Replacement: replacement, LogicalResourceId: logicalId, ResourceType: type },
        },
      })),
    }
  },
  ExecuteChangeSet({ StackName, ChangeSetName }: StackInput) {
    void stacks.execute(StackName, region, ChangeSetName)
    return {}
  },
  DeleteChangeSet({ StackName, ChangeSetName }: StackInput) {
    stacks.named(StackName, region).changeSets.delete(ChangeSetName)
    return {}
  },
  DeleteStack({ StackName }: StackInput) {
    stacks.delete(StackName, region)
    return {}
  },
  UpdateTerminationProtection(input: StackInput) {
    const stack = stacks.named(input.StackName, region)
    stack.isProtected = input.EnableTerminationProtection === 'true'
    return { StackId: stack.id }
  },
  DescribeStackEvents: ({ StackName }: StackInput) => ({
    StackEvents: stacks.named(StackName, region).events,
  }),
  DescribeStackResource: ({ StackName, LogicalResourceId }: StackInput) => ({
    StackResourceDetail: {
      LogicalResourceId,
      PhysicalResourceId: stacks
        .named(StackName, region)
        .resources.find(({ logicalId }) => logicalId === LogicalResourceId)?.physicalId,
    },
  }),
  GetTemplate: ({ StackName }: StackInput) => ({
    TemplateBody: stacks.named(StackName, region).wish.template,
  }),
  ListStacks: () => ({
    StackSummaries: stacks.all
      .filter(stack => stack.region === region && stack.status === 'DELETE_COMPLETE')
      .map(({ id, name, status }) => ({ StackId: id, StackName: name, StackStatus: status })),
  }),
  ListStackResources: ({ StackName }: StackInput) => ({
    StackResourceSummaries: stacks.named(StackName, region).resources.map(one => ({
      ...{ LogicalResourceId: one.logicalId, PhysicalResourceId: one.physicalId },
      ...{ ResourceType: one.type, ResourceStatus: one.status },
    })),
  }),
})

const describe = (stacks: Stacks, stack: Stack) => ({
  StackId: stack.id,
  StackName: stack.name,
  StackStatus: stack.status,
  RoleARN: stack.roleArn,
  EnableTerminationProtection: stack.isProtected,
  Parameters: Object.entries(stack.wish.parameters).map(([ParameterKey, ParameterValue]) => ({
    ParameterKey,
    ParameterValue,
  })),
  Outputs: /^(CREATE|UPDATE|UPDATE_ROLLBACK)_COMPLETE$/u.test(stack.status)
    ? Object.entries(stacks.outputsOf(stack)).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue }))
    : [],
})

interface RepositoryInput extends Input {
  readonly repositoryName: string
  readonly repositoryNames: readonly string[]
  readonly imageIds: readonly { imageTag: string }[]
}

const ecr = ({ repositories }: ControlPlane): Operations => {
  const named = (name: string) => {
    const tags = repositories.get(name)
    if (!tags)
      throw new AwsError('RepositoryNotFoundException', `The repository with name '${name}' does not exist`)
    return tags
  }
  return {
    GetAuthorizationToken: () => ({
      authorizationData: [{ authorizationToken: Buffer.from(`AWS:${REGISTRY_PASSWORD}`).toString('base64') }],
    }),
    DescribeRepositories: ({ repositoryNames }: RepositoryInput) => ({
      repositories: repositoryNames.map(repositoryName => ({
        repositoryName,
        is: named(repositoryName).size,
      })),
    }),
    DescribeImages({ repositoryName, imageIds }: RepositoryInput) {
      const tags = named(repositoryName)
      for (const { imageTag } of imageIds)
        if (!tags.has(imageTag))
          throw new AwsError('ImageNotFoundException', `The image with imageId ${imageTag} does not exist`)
      return { imageDetails: imageIds.map(({ imageTag }) => ({ imageTags: [imageTag] })) }
    },
    DeleteRepository({ repositoryName }: RepositoryInput) {
      named(repositoryName)
      repositories.delete(repositoryName)
      return {}
    },
  }
}

export const REGISTRY_PASSWORD = 'the-registry-password'

/** A form's `Tags.member.1.Key=a` as `{ Tags: [{ Key: 'a' }] }`. */
function readForm(body: string): Input {
  const input: Input = {}
  for (const [path, value] of new URLSearchParams(body)) {
    const [name = '', , at, field] = path.split('.')
    if (at === undefined) input[name] = value
    else {
      input[name] ??= []
      const list = input[name] as unknown[]
      const index = Number(at) - 1
      if (field === undefined) list[index] = value
      else list[index] = { ...(list[index] as object | undefined), [field]: value }
    }
  }
  return input
}
