import { randomUUID } from 'node:crypto'
import { AwsError } from '../../aws-error.ts'
import { readText } from '../request-fields.ts'
import { readSpeechRequest } from '../speech-request.ts'
import { taskShape } from '../task-shape.ts'
import type { Task } from '../task-store.ts'
import type { Operation } from './operation.ts'

/** https://docs.aws.amazon.com/polly/latest/dg/API_StartSpeechSynthesisTask.html */
const BUCKET_NAME = /^[a-z0-9][.\-a-z0-9]{1,61}[a-z0-9]$/u
const KEY_PREFIX = /^[0-9a-zA-Z/!\-_.*'():;$@=+,?&]{0,800}$/u
const TOPIC_ARN =
  /^arn:aws(?:-(?:cn|iso(?:-b)?|us-gov))?:sns:[a-z0-9_-]{1,50}:\d{12}:[a-zA-Z0-9_-]{1,251}(?:\.fifo)?$/u

export const startSpeechSynthesisTask: Operation = async (
  { region, tasks, runner, spend, bucketExists, now },
  { body },
) => {
  const bucket = readText(body, 'OutputS3BucketName') ?? ''
  const prefix = readText(body, 'OutputS3KeyPrefix')
  const topicArn = readText(body, 'SnsTopicArn')
  if (!BUCKET_NAME.test(bucket))
    throw new AwsError('InvalidS3BucketException', 'The provided Amazon S3 bucket name is invalid.')
  if (prefix !== undefined && !KEY_PREFIX.test(prefix))
    throw new AwsError('InvalidS3KeyException', 'The provided Amazon S3 key prefix is invalid.')
  if (topicArn !== undefined && !TOPIC_ARN.test(topicArn))
    throw new AwsError('InvalidSnsTopicArnException', 'The provided SNS topic ARN is invalid.')
  const speech = readSpeechRequest(body, 'StartSpeechSynthesisTask')
  spend('StartSpeechSynthesisTask', speech.engine)
  if (!(await bucketExists(bucket)))
    throw new AwsError(
      'InvalidS3BucketException',
      `The S3 bucket ${bucket} does not exist or cannot be written to.`,
    )

  const id = randomUUID()
  const name = `${id}.${speech.outputFormat === 'json' ? 'marks' : speech.outputFormat}`
  const task: Task = {
    id,
    status: 'scheduled',
    createdAt: now(),
    speech,
    bucket,
    key: prefix ? `${prefix}.${name}` : name,
    ...(topicArn && { topicArn }),
  }
  tasks.put(task)
  runner.start(task)
  return { json: { SynthesisTask: taskShape(task, region) } }
}
