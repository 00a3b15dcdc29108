import type { Context, SQSEvent } from 'aws-lambda'
import * as z from 'zod/mini'
import { readConfig } from '../../cloud/aws/config.ts'
import { connectBucket, connectTable } from '../../cloud/aws/connect.ts'
import { eachRecord } from '../../cloud/aws/sqs-records.ts'
import { publishDue } from './publish-due.ts'
import { rebuildIndex } from './rebuild-index.ts'

const config = readConfig(process.env, 'bucket', 'table', 'maxAttempts')
const ports = { ...connectTable(config), ...connectBucket(config) }

/** What the clock tells. */
const Errand = z.object({ errand: z.literal('publish-due') })

/** What can be heard has changed. A dead letter here is made good by the next change. */
const whenChanged = eachRecord(Number(config.maxAttempts), {
  tell: () => rebuildIndex(ports, Date.now()),
  giveUp: async () => {},
})

/** The index queue, and the clock. */
export const handler = async (event: SQSEvent | z.infer<typeof Errand>, context: Context) =>
  Errand.safeParse(event).success ? publishDue(ports, Date.now()) : whenChanged(event as SQSEvent, context)
