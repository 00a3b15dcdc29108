import {
  EngineNotSupportedException,
  InvalidSsmlException,
  type LanguageCode,
  LanguageNotSupportedException,
  type PollyClient,
  paginateListSpeechSynthesisTasks,
  StartSpeechSynthesisTaskCommand,
  TextLengthExceededException,
  type VoiceId,
} from '@aws-sdk/client-polly'
import { accept, refuse } from '../../core/refusal.ts'
import { SAMPLE_RATE_HZ } from '../../core/synthesis/voice.ts'
import { type Speech, SpeechThrottled } from '../../core/synthesis/work.ts'
import type { Config } from './config.ts'
import { passageOfTakeKey, takePrefix } from './s3-keys.ts'

/** What Polly will answer to the same request each time it is made. */
const FOR_GOOD = [
  EngineNotSupportedException,
  InvalidSsmlException,
  LanguageNotSupportedException,
  TextLengthExceededException,
]

/** Speech by Polly's synthesis tasks, which write their audio into the bucket and tell the topic. */
export const pollySpeech = (
  client: PollyClient,
  config: Config<'bucket' | 'completionTopicArn'>,
): Speech => ({
  async start({ hash, ssml, voice }) {
    const start = new StartSpeechSynthesisTaskCommand({
      Text: ssml,
      TextType: 'ssml',
      VoiceId: voice.id as VoiceId,
      Engine: voice.engine,
      LanguageCode: voice.language as LanguageCode,
      OutputFormat: 'mp3',
      SampleRate: String(SAMPLE_RATE_HZ[voice.engine]),
      OutputS3BucketName: config.bucket,
      OutputS3KeyPrefix: takePrefix(hash),
      SnsTopicArn: config.completionTopicArn,
    })
    try {
      const { SynthesisTask } = await client.send(start)
      return accept({ taskId: SynthesisTask?.TaskId ?? '' })
    } catch (error) {
      if (!(error instanceof Error)) throw error
      if (error.name === 'ThrottlingException') throw new SpeechThrottled(error.message, { cause: error })
      if (!FOR_GOOD.some(kind => error instanceof kind)) throw error
      return refuse('speech-refused', `The voice ${voice.id} cannot speak this text: ${error.message}`)
    }
  },

  async find({ hash }) {
    for await (const { SynthesisTasks = [] } of paginateListSpeechSynthesisTasks(
      { client, pageSize: 100 },
      {},
    )) {
      const task = SynthesisTasks.find(
        ({ OutputUri, TaskStatus }) =>
          TaskStatus !== 'failed' && OutputUri && passageOfTakeKey(keyOf(OutputUri, config.bucket)) === hash,
      )
      if (task) return task.TaskId
    }
    return undefined
  },
})

/** The key in an `OutputUri`, `https://s3.<region>.amazonaws.com/<bucket>/<key>`. */
export const keyOf = (outputUri: string, bucket: string) =>
  decodeURIComponent(new URL(outputUri).pathname.slice(`/${bucket}/`.length))
