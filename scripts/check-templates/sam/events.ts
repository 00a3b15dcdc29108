import type { Json, JsonObject, Resource } from '../../../infra/templates.ts'
import type { Entry, SamEvent } from './functions.ts'
import { httpPermission } from './http-apis.ts'

/** Who is woken: a function, and what stands for it, which is its alias where it has one. */
interface Woken {
  readonly id: string
  readonly target: string
}

/** What SAM makes of one event of a function. `id` is the function's id followed by the event's name. */
export function eventResources(id: string, event: SamEvent, woken: Woken): Entry[] {
  const properties = (event.Properties ?? {}) as JsonObject
  switch (event.Type) {
    case 'SQS':
      return [[id, queueMapping(properties, woken)]]
    case 'AlexaSkill':
      return [
        [
          `${id}Permission`,
          permission(woken, 'alexa-appkit.amazon.com', { EventSourceToken: properties.SkillId }),
        ],
      ]
    case 'HttpApi':
      return [[`${id}Permission`, httpPermission(properties, woken.target)]]
    case 'ScheduleV2':
      return schedule(id, properties, woken)
    case 'EventBridgeRule':
      return rule(id, properties, woken)
    case 'SNS':
      return [
        [`${id}Permission`, permission(woken, 'sns.amazonaws.com', { SourceArn: properties.Topic })],
        [id, subscription(properties, woken)],
      ]
    default:
      throw new Error(`${id}: an event of type ${event.Type} is not known to expand`)
  }
}

/** What a function's role needs to fetch what wakes it. */
export const pollingPolicies = (events: readonly SamEvent[]) =>
  events.some(({ Type }) => Type === 'SQS') ? ['service-role/AWSLambdaSQSQueueExecutionRole'] : []

/** What stands for a function in an ARN's place. */
const arnOf = ({ id, target }: Woken): Json =>
  target === id ? { 'Fn::GetAtt': [id, 'Arn'] } : { Ref: target }

const permission = (
  { target }: Woken,
  Principal: string,
  source: Record<string, Json | undefined>,
): Resource => ({
  Type: 'AWS::Lambda::Permission',
  Properties: {
    Action: 'lambda:InvokeFunction',
    FunctionName: { Ref: target },
    Principal,
    ...present(source),
  },
})

const present = (values: Record<string, Json | undefined>) =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  )

function queueMapping({ Queue, ...properties }: JsonObject, { target }: Woken): Resource {
  return {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: { ...properties, ...present({ EventSourceArn: Queue }), FunctionName: { Ref: target } },
  }
}

function schedule(id: string, properties: JsonObject, woken: Woken): Entry[] {
  const { Input, RetryPolicy, DeadLetterConfig, RoleArn, OmitName, ...rest } = properties
  const role = `${id}Role`
  return [
    [
      id,
      {
        Type: 'AWS::Scheduler::Schedule',
        Properties: {
          ...(OmitName ? {} : { Name: id }),
          FlexibleTimeWindow: { Mode: 'OFF' },
          ...rest,
          Target: {
            Arn: arnOf(woken),
            ...present({ Input, RetryPolicy, DeadLetterConfig }),
            RoleArn: RoleArn ?? { 'Fn::GetAtt': [role, 'Arn'] },
          },
        },
      },
    ],
    ...(RoleArn
      ? []
      : [[role, scheduleRole(id, woken, DeadLetterConfig as JsonObject | undefined)] as Entry]),
  ]
}

function scheduleRole(id: string, woken: Woken, deadLetters?: JsonObject): Resource {
  const policy = (name: string, Action: string, Resource: Json) => ({
    PolicyName: `${id}${name}Policy`,
    PolicyDocument: { Statement: [{ Effect: 'Allow', Action, Resource }] },
  })
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: ['scheduler.amazonaws.com'] },
            Action: ['sts:AssumeRole'],
          },
        ],
      },
      Policies: [
        policy('Lambda', 'lambda:InvokeFunction', arnOf(woken)),
        ...(deadLetters?.Arn ? [policy('SQS', 'sqs:SendMessage', deadLetters.Arn)] : []),
      ],
    },
  }
}

function rule(id: string, properties: JsonObject, woken: Woken): Entry[] {
  const { Pattern, Input, InputPath, RetryPolicy, DeadLetterConfig, Target, ...rest } = properties
  const target = {
    Arn: arnOf(woken),
    Id: `${id}LambdaTarget`,
    ...present({ Input, InputPath, RetryPolicy, DeadLetterConfig }),
  }
  return [
    [
      id,
      {
        Type: 'AWS::Events::Rule',
        Properties: { ...rest, ...present({ EventPattern: Pattern }), Targets: [target] },
      },
    ],
    [
      `${id}Permission`,
      permission(woken, 'events.amazonaws.com', { SourceArn: { 'Fn::GetAtt': [id, 'Arn'] } }),
    ],
  ]
}

function subscription({ Topic, ...properties }: JsonObject, woken: Woken): Resource {
  return {
    Type: 'AWS::SNS::Subscription',
    Properties: {
      ...properties,
      ...present({ TopicArn: Topic }),
      Protocol: 'lambda',
      Endpoint: arnOf(woken),
    },
  }
}
