import { Logger } from '@aws-lambda-powertools/logger'
import { readConfig } from '../../cloud/aws/config.ts'
import { connectBucket, connectTable } from '../../cloud/aws/connect.ts'
import { findTopics } from '../../core/catalog/topics/topics.ts'
import { holdIndex } from './held-index.ts'
import { createSite } from './site.ts'

const config = readConfig(process.env, 'bucket', 'table')
const { catalog } = connectTable(config)
const { editionWords, lookupIndexes, topicShards } = connectBucket(config)
const index = holdIndex(lookupIndexes, Date.now)
const topics = findTopics({ topicShards, editionWords, index })

/** API Gateway, by payload format 2.0. */
export const handler = createSite({ catalog, editionWords, topics, index, now: Date.now }, new Logger())
