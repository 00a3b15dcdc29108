import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Identity } from './data-folder.ts'
import { addressOf, type Ports } from './ports.ts'
import { BUCKET, SKILL_ID, TABLE } from './wiring.ts'

/** Where everything is, for scripts: what `endpoints.json` holds while the platform runs. */
export type Endpoints = ReturnType<typeof endpointsOf>

export function endpointsOf(ports: Ports, identity: Identity) {
  const admin = addressOf(ports.admin)
  return {
    admin,
    signIn: `${admin}/sign-in?token=${identity.signInToken}`,
    alexa: addressOf(ports.alexa),
    s3: addressOf(ports.s3),
    dynamodb: addressOf(ports.dynamodb),
    polly: addressOf(ports.polly),
    events: addressOf(ports.events),
    lambda: addressOf(ports.lambda),
    media: addressOf(ports.media),
    /** The same distribution gives the public pages. */
    site: addressOf(ports.media),
    secretsManager: addressOf(ports.secretsManager),
    bucket: BUCKET,
    table: TABLE,
    region: identity.region,
    accessKeyId: identity.accessKeyId,
    secretAccessKey: identity.secretAccessKey,
    skillId: SKILL_ID,
  }
}

/** What runs in a data folder; undefined when nothing does. */
export function readEndpoints(folder: string): Endpoints | undefined {
  const file = join(folder, ENDPOINTS_FILE)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

export const ENDPOINTS_FILE = 'endpoints.json'

/** The environment in which an AWS SDK or the AWS command line finds the local services and nothing else. */
export const awsEnvironment = (endpoints: Endpoints) => ({
  AWS_REGION: endpoints.region,
  // What the AWS command line reads.
  AWS_DEFAULT_REGION: endpoints.region,
  AWS_ACCESS_KEY_ID: endpoints.accessKeyId,
  AWS_SECRET_ACCESS_KEY: endpoints.secretAccessKey,
  AWS_ENDPOINT_URL_S3: endpoints.s3,
  AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  AWS_ENDPOINT_URL_POLLY: endpoints.polly,
  AWS_ENDPOINT_URL_SQS: endpoints.events,
  AWS_ENDPOINT_URL_SNS: endpoints.events,
  AWS_ENDPOINT_URL_EVENTBRIDGE: endpoints.events,
  AWS_ENDPOINT_URL_LAMBDA: endpoints.lambda,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.secretsManager,
})
