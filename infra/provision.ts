import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  CreateBucketCommand,
  PutBucketCorsCommand,
  PutBucketNotificationConfigurationCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import {
  CreateSecretCommand,
  ResourceExistsException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import type { EventServices } from '../cloud/local/events/event-services.ts'
import { bucketFiles, putFiles } from './bucket-files.ts'
import { createTable } from './create-table.ts'
import type { Endpoints } from './endpoints.ts'
import { COMPLETION_TOPIC, FUNCTIONS, QUEUES, SMAPI_SECRET, UPLOAD_PATTERN } from './wiring.ts'

/** Makes what CloudFormation would make; what is there already stays as it is. */
export async function provision(endpoints: Endpoints): Promise<void> {
  await Promise.all([provisionBucket(endpoints), provisionTable(endpoints), provisionSecret(endpoints)])
}

/** Queues with their dead letters, the topic that Polly tells, and the rule that tells of uploads. */
export async function provisionEvents(
  events: EventServices,
  { region, accountId }: { region: string; accountId: string },
): Promise<void> {
  const queueArn = (name: string) => `arn:aws:sqs:${region}:${accountId}:${name}`
  for (const { name, wakes, maxAttempts } of Object.values(QUEUES)) {
    await events.sqs.CreateQueue({ QueueName: `${name}-dead` })
    const { QueueUrl } = await events.sqs.CreateQueue({ QueueName: name })
    const RedrivePolicy = JSON.stringify({
      deadLetterTargetArn: queueArn(`${name}-dead`),
      maxReceiveCount: maxAttempts,
    })
    const VisibilityTimeout = String(FUNCTIONS[wakes].timeoutSeconds * VISIBILITY_FACTOR)
    await events.sqs.SetQueueAttributes({ QueueUrl, Attributes: { RedrivePolicy, VisibilityTimeout } })
  }
  const { TopicArn } = await events.sns.CreateTopic({ Name: COMPLETION_TOPIC })
  await events.sns.Subscribe({
    TopicArn,
    Protocol: 'sqs',
    Endpoint: queueArn(QUEUES.assembly.name),
    Attributes: { RawMessageDelivery: 'true' },
  })
  await events.eventBridge.PutRule({
    Name: 'voiceshelf-uploads',
    EventPattern: JSON.stringify(UPLOAD_PATTERN),
  })
  await events.eventBridge.PutTargets({
    Rule: 'voiceshelf-uploads',
    Targets: [{ Id: 'uploads', Arn: queueArn(QUEUES.uploads.name) }],
  })
}

/** https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html */
const VISIBILITY_FACTOR = 6

async function provisionBucket({ s3, bucket, admin, ...rest }: Endpoints): Promise<void> {
  const client = new S3Client({ endpoint: s3, forcePathStyle: true, ...clientSettings(rest) })
  await client.send(new CreateBucketCommand({ Bucket: bucket }))
  await client.send(
    new PutBucketCorsCommand({
      Bucket: bucket,
      CORSConfiguration: {
        CORSRules: [
          { AllowedOrigins: [admin], AllowedMethods: ['POST'], AllowedHeaders: ['*'], MaxAgeSeconds: 3600 },
        ],
      },
    }),
  )
  await client.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket: bucket,
      NotificationConfiguration: { EventBridgeConfiguration: {} },
    }),
  )
  await putFiles(client, bucket, bucketFiles())
  client.destroy()
}

async function provisionTable({ dynamodb, table, ...rest }: Endpoints): Promise<void> {
  const client = new DynamoDBClient({ endpoint: dynamodb, ...clientSettings(rest) })
  await createTable(client, table)
  client.destroy()
}

/** The local Alexa knows every refresh token. */
const LOCAL_CREDENTIALS = {
  clientId: 'local',
  clientSecret: 'local',
  refreshToken: 'local',
  vendorId: 'local',
}

async function provisionSecret({ secretsManager, ...rest }: Endpoints): Promise<void> {
  const client = new SecretsManagerClient({ endpoint: secretsManager, ...clientSettings(rest) })
  const SecretString = JSON.stringify(LOCAL_CREDENTIALS)
  try {
    await client.send(new CreateSecretCommand({ Name: SMAPI_SECRET, SecretString }))
  } catch (error) {
    if (!(error instanceof ResourceExistsException)) throw error
  }
  client.destroy()
}

const clientSettings = ({
  region,
  accessKeyId,
  secretAccessKey,
}: Pick<Endpoints, 'region' | 'accessKeyId' | 'secretAccessKey'>) => ({
  region,
  credentials: { accessKeyId, secretAccessKey },
})
