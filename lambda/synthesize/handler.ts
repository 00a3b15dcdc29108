import { readConfig } from '../../cloud/aws/config.ts'
import { connectSpeech, connectTable } from '../../cloud/aws/connect.ts'
import { readPassage } from '../../cloud/aws/messages.ts'
import { eachRecord } from '../../cloud/aws/sqs-records.ts'
import { giveUpPassage } from '../../core/synthesis/give-up-passage.ts'
import { startSynthesis } from './start-synthesis.ts'

const config = readConfig(process.env, 'bucket', 'table', 'completionTopicArn', 'maxAttempts')
const ports = { ...connectTable(config), ...connectSpeech(config) }

/** The passages queue. A throttled passage goes back and waits: the queue is the pace. */
export const handler = eachRecord(Number(config.maxAttempts), {
  tell: ({ body, deadline }) => startSynthesis(ports, readPassage(body), { now: Date.now(), deadline }),
  giveUp: ({ body }) =>
    giveUpPassage(
      ports,
      { passage: readPassage(body).hash },
      {
        code: 'speech-unavailable',
        message: 'Amazon Polly did not take this text although it was asked many times. Try again later.',
      },
    ),
})
