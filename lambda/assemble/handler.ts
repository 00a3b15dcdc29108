import { readConfig } from '../../cloud/aws/config.ts'
import { connectBucket, connectQueues, connectTable } from '../../cloud/aws/connect.ts'
import { type AssemblyMessage, readAssemblyMessage } from '../../cloud/aws/messages.ts'
import { openMetrics } from '../../cloud/aws/metrics.ts'
import { eachRecord, type Told } from '../../cloud/aws/sqs-records.ts'
import { giveUpWaiters } from '../../core/synthesis/give-up-passage.ts'
import { advanceEpisode } from './advance-episode.ts'
import { giveUpTask } from './give-up-task.ts'
import { keepTake, keepTakes } from './keep-take.ts'

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
const { catalog, ...table } = connectTable(config)
const metrics = openMetrics()

const counting: typeof catalog = {
  ...catalog,
  async finish(...edition) {
    const isFinished = await catalog.finish(...edition)
    if (isFinished) metrics.count('EditionsReady')
    return isFinished
  },
}
const ports = { ...table, catalog: counting, ...connectBucket(config), ...connectQueues(config) }

/** The message, unless it is none: its own story will say so. */
function tryToRead(body: string): AssemblyMessage | undefined {
  try {
    return readAssemblyMessage(body, config.bucket)
  } catch {
    return undefined
  }
}

/** The takes of a batch, so that an episode is moved on once for all of them. */
async function keepTogether(bodies: readonly string[]): Promise<readonly Told[]> {
  const messages = bodies.map(tryToRead)
  const spoken = messages.filter(message => message?.kind === 'spoken')
  const kept = await keepTakes(ports, spoken)
  metrics.count('TakesKept', kept.filter(({ status }) => status === 'fulfilled').length)
  const results = new Map(kept.map((result, at) => [spoken[at], result]))
  return messages.map(message => (message?.kind === 'spoken' ? results.get(message) : undefined))
}

/** The assembly queue: Polly's notices by way of the topic, and ingest's word that a plan lacks no take. */
export const handler = eachRecord(
  Number(config.maxAttempts),
  {
    tell({ body }) {
      const message = readAssemblyMessage(body, config.bucket)
      switch (message.kind) {
        case 'spoken':
          return keepTake(ports, message)
        case 'unspoken':
          return giveUpTask(ports, message)
        case 'complete':
          return advanceEpisode(ports, message)
      }
    },
    async giveUp({ body }) {
      metrics.count('EpisodesFailed')
      const message = readAssemblyMessage(body, config.bucket)
      const failure = {
        code: 'assembly-failed',
        message: 'The spoken parts could not be joined, and the fault is not yours. Try again.',
      }
      if (message.kind === 'complete') await ports.catalog.fail(message, message, failure)
      else await giveUpWaiters(ports, message.passage, failure)
    },
  },
  { begin: keepTogether, metrics },
)
