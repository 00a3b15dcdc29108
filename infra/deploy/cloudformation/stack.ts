import {
  type CloudFormationClient,
  DeleteStackCommand,
  DescribeStacksCommand,
  type Stack,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation'
import { DeployError } from '../deploy-error.ts'
import { type Events, type Follow, followEvents, rootFailures } from './stack-events.ts'

/** A stack as it stands. */
export interface StackFacts {
  /** Its ARN, by which it is known even after it is gone. */
  readonly id: string
  /** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html#stack-status-codes */
  readonly status: string
  readonly parameters: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  readonly roleArn: string | undefined
  readonly isProtected: boolean
}

/** Undefined where there is none, or one that never had a resource. */
export async function readStack(client: CloudFormationClient, name: string): Promise<StackFacts | undefined> {
  const stack = await describe(client, name)
  return stack && stack.StackStatus !== 'REVIEW_IN_PROGRESS' && stack.StackStatus !== 'DELETE_COMPLETE'
    ? factsOf(stack)
    : undefined
}

/** What a stack tells under a name. @throws DeployError where it does not: its template is another than ours */
export function outputOf(stack: StackFacts | undefined, name: string): string {
  const value = stack?.outputs[name]
  if (value) return value
  const which = /:stack\/([^/]+)/u.exec(stack?.id ?? '')?.[1] ?? 'that should be there'
  throw new DeployError(
    `The stack ${which} does not tell its ${name}.`,
    'See in the console whether its template is that of this checkout (infra/).',
  )
}

/**
 * Waits until nothing goes on in a stack, such as what a run that was killed had begun. Resolves to how it stands then.
 * @param name its name, or its id where it may be gone before it is looked at
 */
export async function settle(
  client: CloudFormationClient,
  name: string,
  events: Events,
): Promise<StackFacts | undefined> {
  for (let pause = FIRST_PAUSE_MILLISECONDS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MILLISECONDS)) {
    const stack = await describe(client, name)
    if (!stack) return undefined
    await events.read()
    const status = stack.StackStatus ?? ''
    if (!status.endsWith('_IN_PROGRESS') || status === 'REVIEW_IN_PROGRESS') return factsOf(stack)
    await new Promise(resolve => setTimeout(resolve, pause))
  }
}

/** How often AWS is asked: first, and after a while. */
const FIRST_PAUSE_MILLISECONDS = 500
const LONGEST_PAUSE_MILLISECONDS = 5000

/**
 * Deletes a stack and waits until it is gone; what its template retains stays. One that is not there is gone.
 * @throws DeployError with what could not be deleted
 */
export async function deleteStack(client: CloudFormationClient, name: string, follow: Follow): Promise<void> {
  const stack = await describe(client, name)
  if (!stack || stack.StackStatus === 'DELETE_COMPLETE') return
  const id = stack.StackId ?? name
  const events = await followEvents(client, id, follow)
  await client.send(new DeleteStackCommand({ StackName: id }))
  const after = await settle(client, id, events)
  if (!after || after.status === 'DELETE_COMPLETE') return
  throw new DeployError(
    [`The stack ${name} could not be deleted (${after.status}).`, ...(await rootFailures(client, id))].join(
      '\n',
    ),
    'Put right what is named, then run it again: it goes on where it stopped.',
  )
}

/** Whether a stack may be deleted at all, by anybody. */
export async function protectStack(
  client: CloudFormationClient,
  name: string,
  isProtected: boolean,
): Promise<void> {
  await client.send(
    new UpdateTerminationProtectionCommand({ StackName: name, EnableTerminationProtection: isProtected }),
  )
}

async function describe(client: CloudFormationClient, name: string): Promise<Stack | undefined> {
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: name }))
    return Stacks?.[0]
  } catch (error) {
    // CloudFormation has no code of its own for it.
    if (error instanceof Error && error.name === 'ValidationError' && /does not exist/u.test(error.message))
      return undefined
    throw error
  }
}

const factsOf = (stack: Stack): StackFacts => ({
  id: stack.StackId ?? '',
  status: stack.StackStatus ?? '',
  parameters: Object.fromEntries(
    (stack.Parameters ?? []).map(({ ParameterKey = '', ParameterValue = '' }) => [
      ParameterKey,
      ParameterValue,
    ]),
  ),
  outputs: Object.fromEntries(
    (stack.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
  ),
  roleArn: stack.RoleARN,
  isProtected: stack.EnableTerminationProtection ?? false,
})
