import { Logger } from '@aws-lambda-powertools/logger'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import type { Context } from 'aws-lambda'
import { readConfig } from '../../cloud/aws/config.ts'
import { connectBucket, connectTable } from '../../cloud/aws/connect.ts'
import { openMetrics } from '../../cloud/aws/metrics.ts'
import { findTopics } from '../../core/catalog/topics/topics.ts'
import { holdWords } from './held-words.ts'
import { openShelf } from './shelf.ts'
import { createSkill } from './skill.ts'

const config = readConfig(process.env, 'bucket', 'table', 'mediaBaseUrl', 'skillId')
const bucket = connectBucket(config)
const { listeners, feedback } = connectTable(config)

const logger = new Logger()
const metrics = openMetrics()

const shelf = openShelf(bucket.lookupIndexes, Date.now)
const editionWords = holdWords(bucket.editionWords, error => logger.warn('words were not read', { error }))

const skill = createSkill(
  {
    shelf,
    listeners,
    editionWords,
    cuts: bucket.cuts,
    topics: findTopics({ topicShards: bucket.topicShards, editionWords, index: shelf.index }),
    feedback,
    mediaBaseUrl: config.mediaBaseUrl,
    random: Math.random,
  },
  {
    skillId: config.skillId,
    logger,
    // The alarm on a canary looks at the failed turns of its version alone.
    count: outcome => (outcome === 'TurnsFailed' ? metrics.countForVersion(outcome) : metrics.count(outcome)),
  },
)

/** Lambda's Node 24 knows no callback handlers, which is what the SDK's own `.lambda()` would make. */
export async function handler(request: RequestEnvelope, context: Context): Promise<ResponseEnvelope> {
  logger.addContext(context)
  try {
    return await skill.invoke(request, context)
  } finally {
    metrics.publish()
  }
}
