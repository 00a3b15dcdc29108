import type { Json } from '../../../infra/templates.ts'
import { at, listAt } from '../json.ts'
import { ofResources, type Rule } from '../rule.ts'

/**
 * What S3 tells by notifications of its own.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html
 */
const NOTIFICATIONS = [
  's3:TestEvent',
  ...['*', 'Put', 'Post', 'Copy', 'CompleteMultipartUpload'].map(kind => `s3:ObjectCreated:${kind}`),
  ...['*', 'Delete', 'DeleteMarkerCreated'].map(kind => `s3:ObjectRemoved:${kind}`),
  ...['*', 'Post', 'Completed', 'Delete'].map(kind => `s3:ObjectRestore:${kind}`),
  's3:ReducedRedundancyLostObject',
  ...['*', 'OperationFailedReplication', 'OperationMissedThreshold'].map(kind => `s3:Replication:${kind}`),
  ...['OperationReplicatedAfterThreshold', 'OperationNotTracked'].map(kind => `s3:Replication:${kind}`),
  ...['*', 'Delete', 'DeleteMarkerCreated'].map(kind => `s3:LifecycleExpiration:${kind}`),
  ...['s3:LifecycleTransition', 's3:IntelligentTiering', 's3:ObjectAcl:Put'],
  ...['*', 'Put', 'Delete'].map(kind => `s3:ObjectTagging:${kind}`),
]

/**
 * What S3 tells EventBridge, as `detail-type` names it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html
 */
const EVENTS = [
  ...['Object Created', 'Object Deleted', 'Object Restore Initiated', 'Object Restore Completed'],
  ...[
    'Object Restore Expired',
    'Object Storage Class Changed',
    'Object Access Tier Changed',
    'Object ACL Updated',
  ],
  ...['Object Tags Added', 'Object Tags Deleted'],
]

const DIRECT = ['LambdaConfigurations', 'QueueConfigurations', 'TopicConfigurations']

export const eventRules: readonly Rule[] = [
  ofResources(
    'event-names',
    ['AWS::S3::Bucket', 'AWS::Events::Rule'],
    'An event of a name that S3 does not have is never sent, and nothing says so.',
    ({ Properties }) => {
      const notifications = DIRECT.flatMap(kind =>
        listAt(Properties, 'NotificationConfiguration', kind).map(each => String(at(each, 'Event'))),
      )
      const fromS3 = listAt(Properties, 'EventPattern', 'source').includes('aws.s3')
      const events = fromS3 ? listAt(Properties, 'EventPattern', 'detail-type').map(String) : []
      return [
        ...notifications.filter(name => !NOTIFICATIONS.includes(name)),
        ...events.filter(name => !EVENTS.includes(name)),
      ].map(name => `S3 has no event "${name}".`)
    },
  ),
  ofResources(
    'events-by-eventbridge',
    ['AWS::S3::Bucket'],
    'A bucket that names whom it wakes, which may only be named when the bucket is there, is a circle; EventBridge breaks it.',
    ({ Properties }) =>
      DIRECT.map(
        kind => listAt(Properties, 'NotificationConfiguration', kind).length > 0 && `It has ${kind}.`,
      ),
  ),
  ofResources(
    'events-are-sent',
    ['AWS::Events::Rule'],
    'A rule for what happens in a bucket hears of it only when the bucket tells EventBridge.',
    ({ Properties }, stack) =>
      listAt(Properties, 'EventPattern', 'detail', 'bucket', 'name').map(
        name =>
          at(
            stack.at(name)?.Properties,
            'NotificationConfiguration',
            'EventBridgeConfiguration',
            'EventBridgeEnabled',
          ) !== true && 'The bucket does not tell EventBridge (EventBridgeEnabled).',
      ),
  ),
  ofResources(
    'schedule-expressions',
    ['AWS::Scheduler::Schedule'],
    'A rate is of 1 minute or of 2 minutes, or the schedule is refused. https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html',
    ({ Properties }) => {
      const [, count, unit = ''] =
        /^rate\((\d+) (minute|hour|day)s?\)$/.exec(String(Properties.ScheduleExpression)) ?? []
      const said = `rate(${count} ${unit}${count === '1' ? '' : 's'})`
      const other = /^(cron|at)\(.+\)$/.test(String(Properties.ScheduleExpression))
      return [
        !other &&
          Properties.ScheduleExpression !== said &&
          `${Properties.ScheduleExpression} is no rate, cron or time.`,
      ]
    },
  ),
  ofResources(
    'trigger-is-not-written',
    ['AWS::IAM::Role'],
    'A function that could write below the prefix that wakes it would wake itself for ever.',
    ({ id, Properties }, stack) => {
      const prefixes = stack
        .all('AWS::Events::Rule')
        .flatMap(rule => listAt(rule.Properties, 'EventPattern', 'detail', 'object', 'key'))
        .map(key => at(key, 'prefix'))
        .filter((prefix): prefix is string => typeof prefix === 'string')
      const isFunctions = stack
        .all('AWS::Lambda::Function')
        .some(each => stack.at(each.Properties.Role)?.id === id)
      if (!isFunctions) return []
      const written = listAt(Properties, 'Policies')
        .flatMap(policy => listAt(policy, 'PolicyDocument', 'Statement'))
        .filter(statement => at(statement, 'Effect') === 'Allow' && listAt(statement, 'Action').some(writes))
        .flatMap(statement => listAt(statement, 'Resource'))
      return prefixes.map(
        prefix =>
          written.some(resource => reaches(resource, prefix)) && `It may put objects below ${prefix}.`,
      )
    },
  ),
]

const writes = (action: Json) => ['*', 's3:*', 's3:Put*', 's3:PutObject'].includes(String(action))

/** Whether a pattern of objects, such as `${ContentBucket.Arn}/*`, takes in some below a prefix. */
function reaches(resource: Json, prefix: string): boolean {
  const text = String(at(resource, 'Fn::Sub') ?? resource)
  if (text === '*') return true
  const key = /^[^/]*\/(.*)$/.exec(text)?.[1]
  if (key === undefined) return false
  const fixed = key.split('*')[0] ?? ''
  return fixed.startsWith(prefix) || (key.includes('*') && prefix.startsWith(fixed))
}
