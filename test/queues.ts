import { GetQueueAttributesCommand, GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs'
import { QUEUES } from '../infra/wiring.ts'
import { type RunningPlatform, until } from './platform.ts'

/** Waits until no message is waiting or in hand. @throws when one has become a dead letter */
export async function quiet(platform: RunningPlatform): Promise<void> {
  const { events, region, accessKeyId, secretAccessKey } = platform.endpoints
  const client = new SQSClient({ endpoint: events, region, credentials: { accessKeyId, secretAccessKey } })
  await until(async () => {
    const counts = await Promise.all(Object.values(QUEUES).map(({ name }) => count(client, name)))
    return counts.every(messages => messages === 0)
  })
  for (const { name } of Object.values(QUEUES)) {
    const dead = await count(client, `${name}-dead`)
    if (dead > 0) throw new Error(`${dead} messages of ${name} are dead letters`)
  }
  client.destroy()
}

const COUNTS = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const

async function count(client: SQSClient, name: string): Promise<number> {
  const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: name }))
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
  )
  return COUNTS.reduce((sum, kind) => sum + Number(Attributes[kind] ?? 0), 0)
}
