import type { Broken } from './broken.ts'
import { add, drop, lose, put } from './edits.ts'

const T = 'template.yaml'

export const BROKEN_QUEUES: readonly Broken[] = [
  { by: 'dead-letters', what: 'a queue tries for ever', edit: drop(T, 'UploadsQueue/RedrivePolicy') },
  {
    by: 'dead-letters',
    what: 'EventBridge drops what it cannot hand over',
    edit: drop(T, 'UploadsRule/Targets[Id=uploads]/DeadLetterConfig'),
  },
  {
    by: 'dead-letters',
    what: 'the clock’s lost errands are lost',
    edit: drop(T, 'DueSchedule/Target/DeadLetterConfig'),
  },
  {
    by: 'dead-letters',
    what: 'a topic drops what its queue does not take',
    edit: drop(T, 'CompletionSubscription/RedrivePolicy'),
  },
  {
    by: 'dead-letters-alarm',
    what: 'a queue of dead letters loses its alarm',
    edit: lose(T, 'PassagesDeadLettersDepth'),
  },
  {
    by: 'dead-letters-alarm',
    what: 'an alarm counts what is being worked on',
    edit: put(T, 'IndexDeadLettersDepth/MetricName', 'ApproximateNumberOfMessagesNotVisible'),
  },
  {
    by: 'dead-letters-wait',
    what: 'dead letters are gone after four days',
    edit: put(T, 'AssemblyDeadLetters/MessageRetentionPeriod', 345600),
  },
  {
    by: 'visibility',
    what: 'a queue shows a message again while it is worked on',
    edit: put(T, 'UploadsQueue/VisibilityTimeout', 300),
  },
  {
    by: 'visibility',
    what: 'a function takes longer than its queue waits for',
    edit: put(T, 'SynthesizeFunction/Timeout', 60),
  },
  {
    by: 'partial-batches',
    what: 'one failure repeats the batch',
    edit: drop(T, 'AssembleFunction/Events/Assembly/Properties/FunctionResponseTypes'),
  },
  {
    by: 'bounded-concurrency',
    what: 'an import takes the whole account',
    edit: drop(T, 'IngestFunction/Events/Uploads/Properties/ScalingConfig'),
  },
  {
    by: 'messages-encrypted',
    what: 'a queue is not encrypted',
    edit: drop(T, 'IndexQueue/SqsManagedSseEnabled'),
  },
  { by: 'messages-encrypted', what: 'a topic is not encrypted', edit: drop(T, 'AlarmTopic/KmsMasterKeyId') },
  {
    by: 'senders-are-named',
    what: 'anybody’s rule may fill a queue',
    edit: drop(T, 'UploadsQueuePolicy/PolicyDocument/Statement[Effect=Allow]/Condition'),
  },
  {
    by: 'event-names',
    what: 'a rule waits for "Object Create"',
    edit: put(T, 'UploadsRule/EventPattern/detail-type', ['Object Create']),
  },
  {
    by: 'event-names',
    what: 'a bucket tells of s3:ObjectCreate:*',
    edit: put(T, 'ContentBucket/NotificationConfiguration/QueueConfigurations', [
      { Event: 's3:ObjectCreate:*', Queue: { 'Fn::GetAtt': ['UploadsQueue', 'Arn'] } },
    ]),
  },
  {
    by: 'events-by-eventbridge',
    what: 'a bucket names the function that it wakes',
    edit: put(T, 'ContentBucket/NotificationConfiguration/LambdaConfigurations', [
      { Event: 's3:ObjectCreated:*', Function: { 'Fn::GetAtt': ['IngestFunction', 'Arn'] } },
    ]),
  },
  {
    by: 'events-are-sent',
    what: 'the bucket does not tell EventBridge',
    edit: put(
      T,
      'ContentBucket/NotificationConfiguration/EventBridgeConfiguration/EventBridgeEnabled',
      false,
    ),
  },
  {
    by: 'trigger-is-not-written',
    what: 'assemble may write what wakes ingest',
    edit: add(T, 'AssembleFunction/Policies', {
      Statement: [
        { Effect: 'Allow', Action: 's3:PutObject', Resource: { 'Fn::Sub': '${ContentBucket.Arn}/*' } },
      ],
    }),
  },
]
