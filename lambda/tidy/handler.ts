import type { Context } from 'aws-lambda'
import * as z from 'zod/mini'
import { readConfig } from '../../cloud/aws/config.ts'
import { connectBucket, connectQueues, connectSpeech, connectTable } from '../../cloud/aws/connect.ts'
import { askForOverdue } from './ask-for-overdue.ts'
import { removeRetired } from './remove-retired.ts'

const config = readConfig(
  process.env,
  'bucket',
  'table',
  'completionTopicArn',
  'passagesQueueUrl',
  'slowPassagesQueueUrl',
  'assemblyQueueUrl',
  'indexQueueUrl',
)
const ports = {
  ...connectTable(config),
  ...connectBucket(config),
  ...connectSpeech(config),
  ...connectQueues(config),
}

/** What a schedule tells. */
const Errand = z.discriminatedUnion('errand', [
  z.object({ errand: z.literal('ask-for-overdue'), startedSecondsAgo: z.number() }),
  z.object({ errand: z.literal('remove-retired'), retiredSecondsAgo: z.number() }),
])

/** What is begun with less time than this may not come to its end. */
const ENOUGH_MILLISECONDS = 20_000

/** The schedules: looks after what no message comes for. */
export async function handler(event: unknown, context: Context): Promise<void> {
  const errand = Errand.parse(event)
  const ago = (seconds: number) => Date.now() - seconds * 1000
  const isTimeLeft = () => context.getRemainingTimeInMillis() > ENOUGH_MILLISECONDS
  if (errand.errand === 'ask-for-overdue')
    await askForOverdue(ports, ago(errand.startedSecondsAgo), isTimeLeft)
  else await removeRetired(ports, ago(errand.retiredSecondsAgo), isTimeLeft)
}
