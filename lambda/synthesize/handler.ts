import { readConfig } from '../../cloud/aws/config.ts'
import { connectQueues, connectSpeech, connectTable, connectTakeAudio } from '../../cloud/aws/connect.ts'
import { readPassage } from '../../cloud/aws/messages.ts'
import { openMetrics } from '../../cloud/aws/metrics.ts'
import { eachRecord } from '../../cloud/aws/sqs-records.ts'
import type { Count } from '../../core/synthesis/budget.ts'
import { giveUpWaiters } from '../../core/synthesis/give-up-passage.ts'
import { AFTER_A_FAULT, growingDelay, placeMilliseconds } from '../../core/synthesis/pace.ts'
import { startSynthesis } from './start-synthesis.ts'

const config = readConfig(
  process.env,
  'bucket',
  'table',
  'completionTopicArn',
  'passagesQueueUrl',
  'slowPassagesQueueUrl',
  'assemblyQueueUrl',
  'indexQueueUrl',
  'maxAttempts',
  'invocationsAtOnce',
)
const { comeBack, queues } = connectQueues(config)
const metrics = openMetrics()

/** Only what Polly had no room for is spoken later. */
const counting: typeof queues = {
  ...queues,
  async speakLater(...line) {
    metrics.count('PassagesThrottled')
    await queues.speakLater(...line)
  },
}
const ports = {
  ...connectTable(config),
  ...connectSpeech(config),
  ...connectTakeAudio(config),
  queues: counting,
}

/** Of the present batch: what was counted for the tasks that are started. */
const counts: Count[] = []

/** The queues of passages: what they may wake at once, each start keeping its place, is the pace. */
export const handler = eachRecord(
  Number(config.maxAttempts),
  {
    async tell({ body, deadline }) {
      const count = await startSynthesis(ports, readPassage(body), { now: Date.now, deadline })
      if (!count) return
      counts.push(count)
      metrics.count('PassagesStarted')
      metrics.count('CharactersBilled', count.characters)
    },
    // The claim stays: a task may have come of the last attempt, and who tries again asks for it first.
    async giveUp({ body }) {
      metrics.count('EpisodesFailed')
      await giveUpWaiters(ports, readPassage(body).hash, {
        code: 'speech-unavailable',
        message: 'Amazon Polly did not take this text although it was asked many times. Try again later.',
      })
    },
  },
  {
    place: body => placeMilliseconds(readPassage(body).voice, Number(config.invocationsAtOnce)),
    end: () => ports.budget.settle(counts.splice(0)),
    metrics,
    comeBack: (record, attempt) => comeBack(record, growingDelay(attempt, AFTER_A_FAULT, Math.random())),
  },
)
