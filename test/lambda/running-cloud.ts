import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { dynamoDBBudget } from '../../cloud/aws/dynamodb-budget.ts'
import { dynamoDBCatalog } from '../../cloud/aws/dynamodb-catalog.ts'
import { dynamoDBLexicons } from '../../cloud/aws/dynamodb-lexicons.ts'
import { dynamoDBRetiredPlans } from '../../cloud/aws/dynamodb-retired-plans.ts'
import { dynamoDBTakes } from '../../cloud/aws/dynamodb-takes.ts'
import { pollySpeech } from '../../cloud/aws/polly-speech.ts'
import { s3Covers } from '../../cloud/aws/s3-covers.ts'
import { s3EditionWords } from '../../cloud/aws/s3-edition-words.ts'
import { s3Editions } from '../../cloud/aws/s3-editions.ts'
import { s3Feeds } from '../../cloud/aws/s3-feeds.ts'
import { s3KeptVoiceChecks } from '../../cloud/aws/s3-kept-voice-checks.ts'
import { s3LookupIndexes } from '../../cloud/aws/s3-lookup-indexes.ts'
import { s3Plans } from '../../cloud/aws/s3-plans.ts'
import { s3TakeAudio } from '../../cloud/aws/s3-take-audio.ts'
import { s3TopicManifests, s3TopicShards } from '../../cloud/aws/s3-topics.ts'
import { s3Uploads } from '../../cloud/aws/s3-uploads.ts'
import { sqsQueues } from '../../cloud/aws/sqs-queues.ts'
import { openEventServices } from '../../cloud/local/events/event-services.ts'
import type { PollyOptions } from '../../cloud/local/polly/polly.ts'
import { webPages } from '../../cloud/web/fetch-address.ts'
import { runTable, TABLE } from '../cloud/aws/running-table.ts'
import { startPolly, TOPIC_ARN } from '../cloud/local/polly/running-polly.ts'
import { BUCKET, runStore } from '../cloud/local/s3/running-store.ts'
import { ACCOUNT_ID, CREDENTIALS, REGION, serve } from '../cloud/local/serve.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const QUEUES = ['passages', 'slow-passages', 'assembly', 'index'] as const

/** The services that the functions work with, each in this process, and core's ports kept with real clients of them. */
export async function runCloud(pollyOptions: Partial<PollyOptions> = {}) {
  const folder = temporaryFolder()
  const [table, store] = await Promise.all([runTable(), runStore()])
  const polly = await startPolly({
    bucketExists: async bucket => store.store.hasBucket(bucket),
    putObject: object => store.store.putObject(object),
    ...pollyOptions,
  })
  let passed = 0
  const events = openEventServices({
    folder: folder.path,
    region: REGION,
    accountId: ACCOUNT_ID,
    credentials: CREDENTIALS,
    now: () => Date.now() + passed,
  })
  for (const QueueName of QUEUES) events.sqs.CreateQueue({ QueueName })
  const server = await serve(events.listener)
  const sqs = new SQSClient({ region: REGION, credentials: CREDENTIALS, endpoint: server.url })
  const queueUrl = (queue: (typeof QUEUES)[number]) => `${server.url}/${ACCOUNT_ID}/${queue}`

  return {
    polly,
    store,
    /** The clients that the ports work with, for who counts what they ask. */
    table: table.client,
    sqs,
    ports: {
      catalog: dynamoDBCatalog(table.client, TABLE),
      takes: dynamoDBTakes(table.client, TABLE),
      budget: dynamoDBBudget(table.client, TABLE),
      lexicons: dynamoDBLexicons(table.client, TABLE),
      retiredPlans: dynamoDBRetiredPlans(table.client, TABLE),
      uploads: s3Uploads(store.client, BUCKET),
      plans: s3Plans(store.client, BUCKET),
      takeAudio: s3TakeAudio(store.client, BUCKET),
      editions: s3Editions(store.client, BUCKET),
      editionWords: s3EditionWords(store.client, BUCKET),
      covers: s3Covers(store.client, BUCKET),
      feeds: s3Feeds(store.client, BUCKET),
      lookupIndexes: s3LookupIndexes(store.client, BUCKET),
      topicShards: s3TopicShards(store.client, BUCKET),
      topicManifests: s3TopicManifests(store.client, BUCKET),
      keptVoiceChecks: s3KeptVoiceChecks(store.client, BUCKET),
      webPages: webPages(),
      speech: pollySpeech(
        { starting: polly.client, asking: polly.client },
        { bucket: BUCKET, completionTopicArn: TOPIC_ARN },
      ),
      queues: sqsQueues(sqs, {
        passagesQueueUrl: queueUrl('passages'),
        slowPassagesQueueUrl: queueUrl('slow-passages'),
        assemblyQueueUrl: queueUrl('assembly'),
        indexQueueUrl: queueUrl('index'),
      }),
    },
    /** Moves the clock of the queues. */
    pass(seconds: number): void {
      passed += seconds * 1000
    },
    /** Takes what is visible in a queue. */
    async take(queue: (typeof QUEUES)[number]): Promise<unknown[]> {
      const receive = new ReceiveMessageCommand({ QueueUrl: queueUrl(queue), MaxNumberOfMessages: 10 })
      const { Messages = [] } = await sqs.send(receive)
      for (const { ReceiptHandle } of Messages)
        await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl(queue), ReceiptHandle }))
      return Messages.map(({ Body = '' }) => JSON.parse(Body))
    },
    async close() {
      sqs.destroy()
      await polly.stop()
      await Promise.all([table.close(), store.close(), server.close()])
      await events.close()
      folder.remove()
    },
  }
}

export type RunningCloud = Awaited<ReturnType<typeof runCloud>>
