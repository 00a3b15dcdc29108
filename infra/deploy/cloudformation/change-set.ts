import { randomUUID } from 'node:crypto'
import {
  type CloudFormationClient,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  type DescribeChangeSetCommandOutput,
  ExecuteChangeSetCommand,
  type Parameter,
  type ResourceChange,
} from '@aws-sdk/client-cloudformation'
import { DeployError } from '../deploy-error.ts'
import { deleteStack, readStack, type StackFacts, settle } from './stack.ts'
import { type Follow, followEvents, rootFailures } from './stack-events.ts'

/** What a stack is to be. */
export interface StackWish {
  readonly name: string
  /** The template itself, up to 51,200 bytes, or where in S3 it is. */
  readonly template: { readonly body: string } | { readonly url: string }
  /** The names of all parameters that the template has. */
  readonly parameterNames: readonly string[]
  /** What they are to be; another keeps the value that the stack has, or takes the template's default. */
  readonly parameters: Readonly<Record<string, string>>
  readonly tags: Readonly<Record<string, string>>
  /** What CloudFormation is while it makes the stack; the stack remembers it. */
  readonly roleArn: string | undefined
  /**
   * Whether what a former stack left behind is taken up again: resources whose names are written out in the template,
   * without a function, and that it retains.
   * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources-automatically.html
   */
  readonly takesUp?: boolean
}

/** What becomes of one resource. */
export interface ProposedChange {
  /** Add, Modify, Remove, Import, or Replace where a new resource takes the old one's place. */
  readonly action: string
  readonly logicalId: string
  readonly type: string
}

/** A change set that can be executed; without changes there is nothing to execute. */
export interface Proposal {
  readonly stack: string
  readonly stackId: string
  readonly isNew: boolean
  readonly changeSet: string
  readonly changes: readonly ProposedChange[]
}

/**
 * Has CloudFormation work out what would change; nothing is changed by it. Waits first for what goes on in the stack,
 * and clears away one that was never whole.
 * @throws DeployError where the stack is in a state that needs a person, or the template is refused
 */
export async function propose(
  client: CloudFormationClient,
  wish: StackWish,
  follow: Follow,
): Promise<Proposal> {
  const { name: stack, template, tags, roleArn: RoleARN } = wish
  const before = await readyStack(client, stack, follow)
  const { Id: changeSet = '', StackId: stackId = '' } = await client.send(
    new CreateChangeSetCommand({
      StackName: stack,
      ChangeSetName: `voiceshelf-${randomUUID()}`,
      ChangeSetType: before ? 'UPDATE' : 'CREATE',
      ...('url' in template ? { TemplateURL: template.url } : { TemplateBody: template.body }),
      Parameters: parametersOf(wish, before),
      Capabilities: ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND'],
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      RoleARN,
      // What fails at first leaves no stack behind.
      ...(before
        ? { IncludeNestedStacks: true }
        : { OnStackFailure: 'DELETE', ImportExistingResources: wish.takesUp }),
    }),
  )
  const changes = await changesOf(client, stack, changeSet)
  return { stack, stackId, isNew: !before, changeSet, changes }
}

/**
 * Executes it, and waits until the stack stands. Resolves to how it stands.
 * @throws DeployError with the resources that failed; CloudFormation has then put the stack back
 */
export async function execute(
  client: CloudFormationClient,
  proposal: Proposal,
  follow: Follow,
): Promise<StackFacts | undefined> {
  const { stack, stackId, isNew, changeSet, changes } = proposal
  if (changes.length === 0) {
    await discard(client, proposal)
    return readStack(client, stack)
  }
  const events = await followEvents(client, stackId, follow)
  await client.send(new ExecuteChangeSetCommand({ ChangeSetName: changeSet, StackName: stack }))
  const after = await settle(client, stackId, events)
  if (after && STANDS.has(after.status)) return after
  const reasons = await rootFailures(client, stackId)
  const undone = isNew ? 'made, and what there was of it is gone again' : 'changed, and is as it was before'
  throw new DeployError(
    [`The stack ${stack} could not be ${undone}.`, ...reasons].join('\n'),
    'Put right what is named first, then run this again: it goes on where it stopped.',
  )
}

/** Takes a change set away that nobody wants, with a stack that was made for it alone. */
export async function discard(client: CloudFormationClient, proposal: Proposal): Promise<void> {
  const { stack, stackId, changeSet, isNew } = proposal
  await client.send(new DeleteChangeSetCommand({ ChangeSetName: changeSet, StackName: stack }))
  if (isNew && !(await readStack(client, stack))) await deleteStack(client, stackId, () => {})
}

/** Where an operation has ended well. */
const STANDS = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE'])

/** From where a stack can be changed. */
const CAN_CHANGE = new Set([...STANDS, 'UPDATE_ROLLBACK_COMPLETE', 'IMPORT_ROLLBACK_COMPLETE'])

/** What a stack is called that was begun and holds nothing. */
const NEVER_WHOLE = new Set(['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED', 'CREATE_FAILED'])

async function readyStack(client: CloudFormationClient, name: string, follow: Follow) {
  const stack = await settle(client, name, await followEvents(client, name, follow))
  if (!stack || stack.status === 'REVIEW_IN_PROGRESS' || stack.status === 'DELETE_COMPLETE') return undefined
  if (NEVER_WHOLE.has(stack.status)) {
    await deleteStack(client, name, follow)
    return undefined
  }
  if (CAN_CHANGE.has(stack.status)) return stack
  const [why, remedy] = STUCK[stack.status] ?? [
    `in the state ${stack.status}`,
    'See what it says in the console.',
  ]
  throw new DeployError(`The stack ${name} is ${why}.`, remedy.replaceAll('{name}', name))
}

const STUCK: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  UPDATE_ROLLBACK_FAILED: [
    'stuck between two versions (UPDATE_ROLLBACK_FAILED)',
    'See in the console what cannot be put back, put it right, and have it finished: aws cloudformation continue-update-rollback --stack-name {name}',
  ],
  DELETE_FAILED: [
    'half deleted (DELETE_FAILED)',
    'Finish that first with npm run destroy, or by: aws cloudformation delete-stack --stack-name {name}',
  ],
}

/** A parameter that nobody gives keeps its value; one that is new takes the template's default. */
function parametersOf(
  { parameterNames, parameters }: StackWish,
  before: StackFacts | undefined,
): Parameter[] {
  return parameterNames.flatMap((ParameterKey): Parameter[] => {
    const ParameterValue = parameters[ParameterKey]
    if (ParameterValue !== undefined) return [{ ParameterKey, ParameterValue }]
    return before && ParameterKey in before.parameters ? [{ ParameterKey, UsePreviousValue: true }] : []
  })
}

/** Waits until it is worked out. @throws DeployError where it cannot be */
async function changesOf(client: CloudFormationClient, stack: string, id: string): Promise<ProposedChange[]> {
  const wanted = { StackName: stack, ChangeSetName: id }
  for (let pause = 300; ; pause = Math.min(pause * 1.5, 3000)) {
    const { Status, StatusReason = '' } = await client.send(new DescribeChangeSetCommand(wanted))
    if (Status === 'CREATE_COMPLETE') return allChanges(client, stack, id)
    if (Status === 'FAILED') {
      if (NO_CHANGES.test(StatusReason)) return []
      await client.send(new DeleteChangeSetCommand(wanted))
      throw new DeployError(`CloudFormation refuses what ${stack} is to be: ${StatusReason}`)
    }
    await new Promise(resolve => setTimeout(resolve, pause))
  }
}

/** CloudFormation has no code for it. */
const NO_CHANGES = /didn't contain changes|No updates are to be performed/u

/** All pages of them, and a nested stack's own in place of it. */
async function allChanges(
  client: CloudFormationClient,
  stack: string,
  id: string,
): Promise<ProposedChange[]> {
  const changes: ProposedChange[] = []
  for await (const { Changes = [] } of pagesOf(client, stack, id))
    for (const { ResourceChange: change } of Changes) {
      if (!change) continue
      const nested =
        change.ChangeSetId && (await allChanges(client, change.PhysicalResourceId ?? '', change.ChangeSetId))
      changes.push(...(nested || [describe(change)]))
    }
  return changes
}

async function* pagesOf(client: CloudFormationClient, StackName: string, ChangeSetName: string) {
  let NextToken: string | undefined
  do {
    const page: DescribeChangeSetCommandOutput = await client.send(
      new DescribeChangeSetCommand({ StackName, ChangeSetName, NextToken }),
    )
    yield page
    NextToken = page.NextToken
  } while (NextToken)
}

const describe = ({
  Action,
  Replacement,
  LogicalResourceId,
  ResourceType,
}: ResourceChange): ProposedChange => ({
  action: Action === 'Modify' && Replacement !== 'False' && Replacement ? 'Replace' : (Action ?? ''),
  logicalId: LogicalResourceId ?? '',
  type: ResourceType ?? '',
})
