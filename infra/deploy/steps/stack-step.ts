import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { readTemplate } from '../../templates.ts'
import {
  execute,
  type Proposal,
  type ProposedChange,
  propose,
  type StackWish,
} from '../cloudformation/change-set.ts'
import type { StackFacts } from '../cloudformation/stack.ts'
import { DeployError } from '../deploy-error.ts'
import type { Intent } from '../step.ts'
import type { Work } from '../work.ts'

/** Has CloudFormation work out what would change in a stack that is there, and keeps that for when it is done. */
export async function lookAtStack(
  work: Work,
  client: CloudFormationClient,
  wish: StackWish,
): Promise<Intent> {
  const proposal = await propose(client, wish, followIn(work))
  work.proposals.set(wish.name, proposal)
  const { changes } = proposal
  if (changes.length === 0) return { isNeeded: false, plan: `the stack ${wish.name} is as it should be` }
  return {
    isNeeded: true,
    plan: `change ${counted(changes.length, 'resource')} of the stack ${wish.name}`,
    details: changes.map(describe),
  }
}

/** What is to be said of a stack that is not there yet, by its template in `infra/`. */
export function promiseStack(name: string, templateFile: string): Intent {
  const types = Object.values(readTemplate(templateFile).Resources).map(({ Type }) => Type)
  return {
    isNeeded: true,
    plan: `make the stack ${name}: ${counted(types.length, 'resource')}, of ${[...new Set(types)].length} kinds`,
  }
}

/**
 * Makes the stack what it is to be.
 * @throws DeployError where data would be lost that nobody allowed to be lost
 */
export async function takeStack(
  work: Work,
  client: CloudFormationClient,
  wish: StackWish,
): Promise<StackFacts | undefined> {
  return takeProposal(
    work,
    client,
    work.proposals.get(wish.name) ?? (await propose(client, wish, followIn(work))),
  )
}

/** The same for what was worked out already. */
export async function takeProposal(
  work: Work,
  client: CloudFormationClient,
  proposal: Proposal,
): Promise<StackFacts | undefined> {
  work.proposals.delete(proposal.stack)
  refuseLoss(work, proposal)
  return execute(client, proposal, followIn(work))
}

const followIn =
  ({ terminal }: Work) =>
  (line: string) =>
    terminal.say(`    ${line}`)

/** What holds what people brought. */
const HOLDS_DATA = new Set(['AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::ECR::Repository'])

function refuseLoss({ options }: Work, { stack, changes }: Proposal): void {
  if (options.replaceData) return
  const lost = changes.filter(
    ({ action, type }) => HOLDS_DATA.has(type) && (action === 'Replace' || action === 'Remove'),
  )
  if (lost.length)
    throw new DeployError(
      [`This would part ${stack} from its data:`, ...lost.map(describe)].join('\n'),
      'See what in the template or its parameters asks for that. If it is meant, say --replace-data: the old one is kept, outside of the stack, and the new one is empty.',
    )
}

const describe = ({ action, logicalId, type }: ProposedChange) =>
  `${action.toLowerCase()} ${logicalId} (${type})`

export const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`
