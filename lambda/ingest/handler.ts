import { readConfig } from '../../cloud/aws/config.ts'
import { connectBucket, connectQueues, connectTable } from '../../cloud/aws/connect.ts'
import { readUploadArrived } from '../../cloud/aws/messages.ts'
import { eachRecord } from '../../cloud/aws/sqs-records.ts'
import { webPages } from '../../cloud/web/fetch-address.ts'
import { giveUpUpload } from './give-up-upload.ts'
import { ingestUpload } from './ingest-upload.ts'

const config = readConfig(
  process.env,
  'bucket',
  'table',
  'passagesQueueUrl',
  'slowPassagesQueueUrl',
  'assemblyQueueUrl',
  'indexQueueUrl',
  'maxAttempts',
)
const ports = {
  ...connectTable(config),
  ...connectBucket(config),
  ...connectQueues(config),
  webPages: webPages(),
}

/** The uploads queue: EventBridge's "Object Created" for every key under `uploads/`. */
export const handler = eachRecord(Number(config.maxAttempts), {
  tell: ({ body }) => ingestUpload(ports, readUploadArrived(body)),
  giveUp: ({ body }) => giveUpUpload(ports, readUploadArrived(body)),
})
