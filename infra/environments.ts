import { SETTINGS } from '../cloud/aws/config.ts'
import type { Identity } from './data-folder.ts'
import { awsEnvironment, type Endpoints } from './endpoints.ts'
import {
  BUCKET,
  COMPLETION_TOPIC,
  FUNCTIONS,
  type FunctionName,
  type FunctionSettings,
  INVOCATIONS_AT_ONCE,
  QUEUES,
  type SettingHere,
  SMAPI_SECRET,
  TABLE,
} from './wiring.ts'

/** What a function is told: where the services are, who it is to them, and of our own settings those that its handler reads. */
export function functionEnvironment(
  name: FunctionName,
  endpoints: Endpoints,
  accountId: string,
): Record<string, string> {
  const { nodeOptions, settings }: FunctionSettings = FUNCTIONS[name]
  const values = settingsOf(name, endpoints, accountId)
  return {
    ...awsEnvironment(endpoints),
    ...Object.fromEntries(settings.map(setting => [SETTINGS[setting], values[setting]])),
    POWERTOOLS_SERVICE_NAME: name,
    // There is no CloudWatch that would read them in the log.
    POWERTOOLS_METRICS_DISABLED: 'true',
    AWS_SDK_UA_APP_ID: name,
    ...(nodeOptions && { NODE_OPTIONS: nodeOptions }),
  }
}

function settingsOf(
  name: FunctionName,
  endpoints: Endpoints,
  accountId: string,
): Record<SettingHere, string> {
  const { region, alexa, media, skillId } = endpoints
  const queueUrl = (queue: string) => queueUrlOf(endpoints, accountId, queue)
  const wokenBy = Object.values(QUEUES).find(({ wakes }) => wakes === name)
  return {
    bucket: BUCKET,
    table: TABLE,
    passagesQueueUrl: queueUrl(QUEUES.passages.name),
    slowPassagesQueueUrl: queueUrl(QUEUES.slowPassages.name),
    assemblyQueueUrl: queueUrl(QUEUES.assembly.name),
    indexQueueUrl: queueUrl(QUEUES.index.name),
    completionTopicArn: `arn:aws:sns:${region}:${accountId}:${COMPLETION_TOPIC}`,
    mediaBaseUrl: media,
    skillId,
    // The local Alexa answers for Login with Amazon too.
    smapiBaseUrl: alexa,
    lwaBaseUrl: alexa,
    // Without the characters that each secret's ARN has of its own.
    smapiSecretArn: `arn:aws:secretsmanager:${region}:${accountId}:secret:${SMAPI_SECRET}`,
    maxAttempts: String(wokenBy?.maxAttempts ?? ''),
    invocationsAtOnce: String(INVOCATIONS_AT_ONCE),
  }
}

/** What the admin app is told, and nothing else. */
export const adminEnvironment = (
  endpoints: Endpoints,
  { accountId, sessionSecret, signInToken }: Identity,
): Record<string, string> => {
  const { hostname, port } = new URL(endpoints.admin)
  return {
    ...awsEnvironment(endpoints),
    AWS_SDK_UA_APP_ID: 'admin',
    HOST: hostname,
    PORT: port,
    SESSION_SECRET: sessionSecret,
    SIGN_IN_TOKEN: signInToken,
    MEDIA_BASE_URL: endpoints.media,
    UPLOAD_ORIGIN: endpoints.s3,
    INDEX_QUEUE_URL: queueUrlOf(endpoints, accountId, QUEUES.index.name),
    CONTENT_BUCKET: BUCKET,
    TABLE_NAME: TABLE,
  }
}

const queueUrlOf = ({ events }: Endpoints, accountId: string, queue: string) =>
  `${events}/${accountId}/${queue}`
