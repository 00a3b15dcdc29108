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
  SMAPI_SECRET,
  TABLE,
} from './wiring.ts'

/** What a function is told: where the services are, and what `cloud/aws/config.ts` reads. */
export function functionEnvironment(
  name: FunctionName,
  endpoints: Endpoints,
  accountId: string,
): Record<string, string> {
  const queueUrl = (queue: string) => queueUrlOf(endpoints, accountId, queue)
  const { nodeOptions }: FunctionSettings = FUNCTIONS[name]
  const queue = Object.values(QUEUES).find(({ wakes }) => wakes === name)
  return {
    ...awsEnvironment(endpoints),
    CONTENT_BUCKET: BUCKET,
    TABLE_NAME: TABLE,
    PASSAGES_QUEUE_URL: queueUrl(QUEUES.passages.name),
    SLOW_PASSAGES_QUEUE_URL: queueUrl(QUEUES.slowPassages.name),
    ASSEMBLY_QUEUE_URL: queueUrl(QUEUES.assembly.name),
    INDEX_QUEUE_URL: queueUrl(QUEUES.index.name),
    COMPLETION_TOPIC_ARN: `arn:aws:sns:${endpoints.region}:${accountId}:${COMPLETION_TOPIC}`,
    MEDIA_BASE_URL: endpoints.media,
    SKILL_ID: endpoints.skillId,
    ...(name === 'vocabulary' && smapiEnvironment(endpoints, accountId)),
    POWERTOOLS_SERVICE_NAME: name,
    INVOCATIONS_AT_ONCE: String(INVOCATIONS_AT_ONCE),
    ...(queue && { MAX_ATTEMPTS: String(queue.maxAttempts) }),
    ...(nodeOptions && { NODE_OPTIONS: nodeOptions }),
  }
}

/** The local Alexa answers for Login with Amazon too. The secret's ARN is without the characters that each one has of its own. */
const smapiEnvironment = ({ alexa, region }: Endpoints, accountId: string) => ({
  SMAPI_BASE_URL: alexa,
  LWA_BASE_URL: alexa,
  SMAPI_SECRET_ARN: `arn:aws:secretsmanager:${region}:${accountId}:secret:${SMAPI_SECRET}`,
})

/** What the admin app is told, and nothing else. */
export const adminEnvironment = (
  endpoints: Endpoints,
  { accountId, sessionSecret, signInToken }: Identity,
): Record<string, string> => {
  const { hostname, port } = new URL(endpoints.admin)
  return {
    ...awsEnvironment(endpoints),
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
