import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs'
import { openEventServices } from '../../../../cloud/local/events/event-services.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { ACCOUNT_ID, CREDENTIALS, REGION, serve } from '../serve.ts'

/** The local queues and topics, on disk, with a real client of SQS that tries once. */
export async function runEvents() {
  const folder = temporaryFolder()
  const services = openEventServices({
    folder: folder.path,
    region: REGION,
    accountId: ACCOUNT_ID,
    credentials: CREDENTIALS,
  })
  const server = await serve(services.listener)
  const sqs = new SQSClient({
    region: REGION,
    credentials: CREDENTIALS,
    endpoint: server.url,
    maxAttempts: 1,
  })
  let queues = 0
  return {
    services,
    sqs,
    /** @returns the address of a queue of its own */
    async newQueue(Attributes: Record<string, string> = {}): Promise<string> {
      const create = new CreateQueueCommand({ QueueName: `queue-${queues++}`, Attributes })
      const { QueueUrl = '' } = await sqs.send(create)
      return QueueUrl
    },
    async close() {
      sqs.destroy()
      await server.close()
      await services.close()
      folder.remove()
    },
  }
}
