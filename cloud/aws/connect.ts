import { CodeDeployClient } from '@aws-sdk/client-codedeploy'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { LambdaClient } from '@aws-sdk/client-lambda'
import { PollyClient } from '@aws-sdk/client-polly'
import { S3Client } from '@aws-sdk/client-s3'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { codeDeployDeployments } from './codedeploy-deployments.ts'
import type { Config } from './config.ts'
import { dynamoDBBudget } from './dynamodb-budget.ts'
import { dynamoDBCatalog } from './dynamodb-catalog.ts'
import { dynamoDBFeedback } from './dynamodb-feedback.ts'
import { dynamoDBLexicons } from './dynamodb-lexicons.ts'
import { dynamoDBListeners } from './dynamodb-listeners.ts'
import { dynamoDBRetiredPlans } from './dynamodb-retired-plans.ts'
import { dynamoDBTakes } from './dynamodb-takes.ts'
import { lambdaFunction } from './lambda-function.ts'
import { pollyPreview } from './polly-preview.ts'
import { pollySpeech } from './polly-speech.ts'
import { s3Covers } from './s3-covers.ts'
import { s3Cuts } from './s3-cuts.ts'
import { s3EditionWords } from './s3-edition-words.ts'
import { s3Editions } from './s3-editions.ts'
import { s3Feeds } from './s3-feeds.ts'
import { s3KeptVoiceChecks } from './s3-kept-voice-checks.ts'
import { s3Lessons } from './s3-lessons.ts'
import { s3LookupIndexes } from './s3-lookup-indexes.ts'
import { s3Plans } from './s3-plans.ts'
import { s3ShowCovers } from './s3-show-covers.ts'
import { s3TakeAudio } from './s3-take-audio.ts'
import { s3TopicManifests, s3TopicShards } from './s3-topics.ts'
import { s3Uploads } from './s3-uploads.ts'
import { s3VoiceChecks } from './s3-voice-checks.ts'
import { secretsManagerSecret } from './secrets-manager-secret.ts'
import { type QueueUrls, sqsComeBack, sqsIndexQueue, sqsQueues } from './sqs-queues.ts'

/**
 * The ports, by the service that keeps them: one function a service, so that a bundle holds the clients of
 * those it connects and no others. A program spreads what it needs into one plain object.
 */

export function connectTable({ table }: Config<'table'>) {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(), {
    marshallOptions: { removeUndefinedValues: true },
  })
  return {
    catalog: dynamoDBCatalog(client, table),
    takes: dynamoDBTakes(client, table),
    budget: dynamoDBBudget(client, table),
    lexicons: dynamoDBLexicons(client, table),
    retiredPlans: dynamoDBRetiredPlans(client, table),
    listeners: dynamoDBListeners(client, table),
    feedback: dynamoDBFeedback(client, table),
  }
}

export function connectBucket({ bucket }: Config<'bucket'>) {
  const client = new S3Client()
  return {
    uploads: s3Uploads(client, bucket),
    plans: s3Plans(client, bucket),
    takeAudio: s3TakeAudio(client, bucket),
    editions: s3Editions(client, bucket),
    editionWords: s3EditionWords(client, bucket),
    covers: s3Covers(client, bucket),
    showCovers: s3ShowCovers(client, bucket),
    cuts: s3Cuts(client, bucket),
    feeds: s3Feeds(client, bucket),
    lookupIndexes: s3LookupIndexes(client, bucket),
    topicShards: s3TopicShards(client, bucket),
    topicManifests: s3TopicManifests(client, bucket),
    keptVoiceChecks: s3KeptVoiceChecks(client, bucket),
    voiceChecks: s3VoiceChecks(client, bucket),
  }
}

/** Apart from the rest of the bucket: only who hands out addresses holds what signs them. */
export const connectLessons = ({ bucket }: Config<'bucket'>) => ({
  lessons: s3Lessons(new S3Client(), bucket),
})

export const connectSpeech = (config: Config<'bucket' | 'completionTopicArn'>) => ({
  speech: pollySpeech({ starting: new PollyClient({ maxAttempts: 1 }), asking: new PollyClient() }, config),
})

export const connectSmapiSecret = ({ smapiSecretArn }: Config<'smapiSecretArn'>) => ({
  readSmapiSecret: secretsManagerSecret(new SecretsManagerClient(), smapiSecretArn),
})

/** For who needs nothing else of the bucket. */
export const connectTakeAudio = ({ bucket }: Config<'bucket'>) => ({
  takeAudio: s3TakeAudio(new S3Client(), bucket),
})

export const connectPreview = () => ({ preview: pollyPreview(new PollyClient()) })

export function connectQueues(config: Config<QueueUrls>) {
  const client = new SQSClient()
  return { queues: sqsQueues(client, config), comeBack: sqsComeBack(client, config) }
}

export const connectIndexQueue = (config: Config<'indexQueueUrl'>) => ({
  queues: sqsIndexQueue(new SQSClient(), config),
})

export const connectNewVersion = ({ newVersion }: Config<'newVersion'>) => ({
  newVersion: lambdaFunction(new LambdaClient(), newVersion),
})

export const connectDeployments = () => ({ deployments: codeDeployDeployments(new CodeDeployClient()) })
