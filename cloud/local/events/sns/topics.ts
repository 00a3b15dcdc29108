import { AwsError } from '../../aws-error.ts'
import type { EventState } from '../state.ts'

export const TOPIC_SCHEMA = `
  CREATE TABLE IF NOT EXISTS topics (arn TEXT PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS subscriptions (arn TEXT PRIMARY KEY, topic TEXT NOT NULL, endpoint TEXT NOT NULL, raw INTEGER NOT NULL, UNIQUE (topic, endpoint));
`

export interface Subscription {
  readonly arn: string
  readonly topic: string
  /** The ARN of an SQS queue. */
  readonly endpoint: string
  /** 1 when the message goes out without SNS's envelope. */
  readonly raw: number
}

export const topicArn = ({ region, accountId }: EventState, name: string) =>
  `arn:aws:sns:${region}:${accountId}:${name}`

/** @throws {AwsError} NotFound */
export function existingTopic({ database }: EventState, arn: string | undefined): string {
  if (arn && database.prepare('SELECT arn FROM topics WHERE arn = ?').get(arn)) return arn
  throw new AwsError('NotFound', 'Topic does not exist', 404)
}

export const subscriptionsOf = ({ database }: EventState, topic: string) =>
  database
    .prepare('SELECT * FROM subscriptions WHERE topic = ? ORDER BY arn')
    .all(topic) as unknown as Subscription[]
