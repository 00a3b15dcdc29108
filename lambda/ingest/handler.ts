import { readConfig } from '../../cloud/aws/config.ts'
import { connectBucket, connectQueues, connectTable } from '../../cloud/aws/connect.ts'
import { readUploadArrived } from '../../cloud/aws/messages.ts'
import { openMetrics } from '../../cloud/aws/metrics.ts'
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

const metrics = openMetrics()

/** The uploads queue: EventBridge's "Object Created" for every key under `uploads/`. */
export const handler = eachRecord(
  Number(config.maxAttempts),
  {
    async tell({ body }) {
      await ingestUpload(ports, readUploadArrived(body))
      metrics.count('UploadsIngested')
    },
    async giveUp({ body }) {
      metrics.count('EpisodesFailed')
      await giveUpUpload(ports, readUploadArrived(body))
    },
  },
  { metrics },
)
