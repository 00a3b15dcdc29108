import type { Context, SQSEvent } from 'aws-lambda'
import * as z from 'zod/mini'
import { readConfig } from '../../cloud/aws/config.ts'
import { connectBucket, connectTable } from '../../cloud/aws/connect.ts'
import { eachRecord } from '../../cloud/aws/sqs-records.ts'
import { publishDue } from './publish-due.ts'
import { rebuildIndex } from './rebuild-index.ts'

const config = readConfig(process.env, 'bucket', 'table', 'mediaBaseUrl', 'maxAttempts')
const ports = { ...connectTable(config), ...connectBucket(config), site: config.mediaBaseUrl }

/** What the clock tells. */
const Errand = z.object({ errand: z.literal('publish-due') })

/** Topics that are begun with less time than this may not come to their end. */
const ENOUGH_MILLISECONDS = 25_000

const timeLeft = (context: Context) => () => context.getRemainingTimeInMillis() > ENOUGH_MILLISECONDS

/** What can be heard has changed: one rebuild does for all messages of a batch. A dead letter here is made good by the next change. */
function whenChanged(event: SQSEvent, context: Context) {
  let rebuilt: Promise<void> | undefined
  const tell = () => {
    rebuilt ??= rebuildIndex(ports, Date.now(), timeLeft(context))
    return rebuilt
  }
  return eachRecord(Number(config.maxAttempts), { tell, giveUp: async () => {} })(event, context)
}

/** The index queue, and the clock. */
export const handler = async (event: SQSEvent | z.infer<typeof Errand>, context: Context) =>
  Errand.safeParse(event).success
    ? publishDue(ports, Date.now(), timeLeft(context))
    : whenChanged(event as SQSEvent, context)
