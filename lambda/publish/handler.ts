import { readConfig } from '../../cloud/aws/config.ts'
import { connectBucket, connectTable } from '../../cloud/aws/connect.ts'
import { eachRecord } from '../../cloud/aws/sqs-records.ts'
import { rebuildIndex } from './rebuild-index.ts'

const config = readConfig(process.env, 'bucket', 'table', 'maxAttempts')
const ports = { ...connectTable(config), ...connectBucket(config) }

/** The index queue: what can be heard has changed. A dead letter here is made good by the next change. */
export const handler = eachRecord(Number(config.maxAttempts), {
  tell: () => rebuildIndex(ports),
  giveUp: async () => {},
})
