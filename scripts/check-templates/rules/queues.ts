import type { Json } from '../../../infra/templates.ts'
import { alarmsOn } from '../alarms.ts'
import { at, isTrue, listAt } from '../json.ts'
import { targetOf } from '../references.ts'
import { ofResources, type Rule } from '../rule.ts'
import type { Placed, Stack } from '../stack.ts'

/** A dead letter waits as long as SQS keeps anything, so that somebody has the time to look. */
const LONGEST_RETENTION_SECONDS = 14 * 24 * 3600

const TIMES_THE_TIMEOUT = 6

export const queueRules: readonly Rule[] = [
  ofResources(
    'dead-letters',
    ['AWS::SQS::Queue', 'AWS::Events::Rule', 'AWS::Scheduler::Schedule', 'AWS::SNS::Subscription'],
    'A message that fails each time is put aside, for nobody sees one that is dropped.',
    (resource, stack) => {
      if (resource.Type === 'AWS::SQS::Queue' && deadLetterQueues(stack).has(resource.id)) return []
      return deadLettersOf(resource).map(
        queue =>
          !stack.at(queue) &&
          'What fails each time is lost: it names no queue of the stack for dead letters.',
      )
    },
  ),
  ofResources(
    'dead-letters-alarm',
    ['AWS::SQS::Queue'],
    'Somebody is told as soon as a queue of dead letters is not empty.',
    ({ id }, stack) => [
      deadLetterQueues(stack).has(id) &&
        !alarmsOn(stack, 'AWS/SQS', 'ApproximateNumberOfMessagesVisible').some(
          ({ dimensions }) => targetOf(dimensions.QueueName) === id,
        ) &&
        'No alarm looks at how many messages are in it (ApproximateNumberOfMessagesVisible).',
    ],
  ),
  ofResources(
    'dead-letters-wait',
    ['AWS::SQS::Queue'],
    'Dead letters are kept for as long as SQS keeps anything, so that there is time to mend what killed them.',
    ({ id, Properties }, stack) => [
      deadLetterQueues(stack).has(id) &&
        Number(Properties.MessageRetentionPeriod) !== LONGEST_RETENTION_SECONDS &&
        `MessageRetentionPeriod is not ${LONGEST_RETENTION_SECONDS} s.`,
    ],
  ),
  ofResources(
    'visibility',
    ['AWS::Lambda::EventSourceMapping'],
    'A queue hides a message for six times the function’s time-out, as Lambda asks, or it is worked on twice. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
    ({ Properties }, stack) => {
      const queue = stack.at(Properties.EventSourceArn)
      const timeout = Number(at(functionOf(Properties.FunctionName, stack)?.Properties, 'Timeout') ?? 3)
      const visible = Number(queue?.Properties.VisibilityTimeout ?? 30)
      const least = TIMES_THE_TIMEOUT * timeout
      return [
        queue && visible < least && `${queue.id} hides a message for ${visible} s, and not for ${least} s.`,
      ]
    },
  ),
  ofResources(
    'partial-batches',
    ['AWS::Lambda::EventSourceMapping'],
    'Of a batch only the messages that failed come again.',
    ({ Properties }) => [
      !listAt(Properties, 'FunctionResponseTypes').includes('ReportBatchItemFailures') &&
        'FunctionResponseTypes lacks ReportBatchItemFailures, so that one failure repeats the whole batch.',
    ],
  ),
  ofResources(
    'bounded-concurrency',
    ['AWS::Lambda::EventSourceMapping'],
    'A burst of messages does not take the account’s whole concurrency, which the skill needs to answer.',
    ({ Properties }) => [
      at(Properties, 'ScalingConfig', 'MaximumConcurrency') === undefined &&
        'It has no ScalingConfig.MaximumConcurrency.',
    ],
  ),
  ofResources(
    'messages-encrypted',
    ['AWS::SQS::Queue', 'AWS::SNS::Topic'],
    'Messages are encrypted where they wait.',
    ({ Type, Properties }) => [
      !Properties.KmsMasterKeyId &&
        !(Type === 'AWS::SQS::Queue' && isTrue(Properties.SqsManagedSseEnabled)) &&
        `It has no ${Type === 'AWS::SQS::Queue' ? 'SqsManagedSseEnabled or ' : ''}KmsMasterKeyId.`,
    ],
  ),
  ofResources(
    'senders-are-named',
    ['AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'],
    'A service may send only for the rule or topic that is ours: else it would for everybody’s.',
    ({ Properties }) =>
      listAt(Properties, 'PolicyDocument', 'Statement').map(
        statement =>
          at(statement, 'Effect') === 'Allow' &&
          !/aws:source(arn|account)/i.test(JSON.stringify(at(statement, 'Condition') ?? {})) &&
          `${at(statement, 'Sid') ?? 'A statement'} lets a sender in without aws:SourceArn or aws:SourceAccount.`,
      ),
  ),
]

/** Where each resource puts what failed; undefined for one that forgot. */
function deadLettersOf({ Type, Properties }: Placed): (Json | undefined)[] {
  switch (Type) {
    case 'AWS::Events::Rule':
      return listAt(Properties, 'Targets').map(target => at(target, 'DeadLetterConfig', 'Arn'))
    case 'AWS::Scheduler::Schedule':
      return [at(Properties, 'Target', 'DeadLetterConfig', 'Arn')]
    case 'AWS::SNS::Subscription':
      // To whom a mail cannot be sent, a queue is of no use.
      return String(Properties.Protocol).startsWith('email')
        ? []
        : [at(Properties, 'RedrivePolicy', 'deadLetterTargetArn')]
    default:
      return [at(Properties, 'RedrivePolicy', 'deadLetterTargetArn')]
  }
}

/** The ids of the queues that something puts dead letters into. */
function deadLetterQueues(stack: Stack): ReadonlySet<string> {
  const known = queuesByStack.get(stack)
  if (known) return known
  const redriven = stack
    .all('AWS::SQS::Queue', 'AWS::Events::Rule', 'AWS::Scheduler::Schedule', 'AWS::SNS::Subscription')
    .flatMap(deadLettersOf)
  const failures = stack
    .all('AWS::Lambda::EventInvokeConfig')
    .map(({ Properties }) => at(Properties, 'DestinationConfig', 'OnFailure', 'Destination'))
  const ids = new Set([...redriven, ...failures].map(targetOf).filter(id => id !== undefined))
  queuesByStack.set(stack, ids)
  return ids
}

const queuesByStack = new WeakMap<Stack, ReadonlySet<string>>()

/** The function behind a name that may be of its alias. */
export function functionOf(name: Json | undefined, stack: Stack): Placed | undefined {
  const named = stack.at(name)
  return named?.Type === 'AWS::Lambda::Alias' ? stack.at(named.Properties.FunctionName) : named
}
