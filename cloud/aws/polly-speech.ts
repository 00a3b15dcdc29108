import {
  EngineNotSupportedException,
  GetSpeechSynthesisTaskCommand,
  InvalidSsmlException,
  type LanguageCode,
  LanguageNotSupportedException,
  type PollyClient,
  PollyServiceException,
  paginateListSpeechSynthesisTasks,
  StartSpeechSynthesisTaskCommand,
  SynthesisTaskNotFoundException,
  TextLengthExceededException,
  type VoiceId,
} from '@aws-sdk/client-polly'
import { accept, refuse } from '../../core/refusal.ts'
import { namePassage } from '../../core/synthesis/name-passage.ts'
import { isMarks, type Passage } from '../../core/synthesis/passage.ts'
import { SAMPLE_RATE_HZ } from '../../core/synthesis/voice.ts'
import { type Speech, SpeechFault, SpeechThrottled } from '../../core/synthesis/work.ts'
import type { Config } from './config.ts'
import { passageOfTakeKey, takeKeyOf, takePrefix } from './s3-keys.ts'

/** Of a task that failed. */
export const NO_REASON = 'Polly gave no reason'

export interface PollyClients {
  /** Makes one attempt: a start that is repeated is a second task. The queue tries again. */
  readonly starting: PollyClient
  readonly asking: PollyClient
}

/** What Polly will answer to the same request each time it is made. */
const FOR_GOOD = [
  EngineNotSupportedException,
  InvalidSsmlException,
  LanguageNotSupportedException,
  TextLengthExceededException,
]

/**
 * In the order in which a task goes through them, so that none slips by between two lists. Those that have ended are
 * kept for three days: after an import there are more of them than can be listed in a function's time.
 */
const UNENDED = ['scheduled', 'inProgress'] as const

/** Speech by Polly's synthesis tasks, which write their audio into the bucket and tell the topic. */
export const pollySpeech = (
  clients: PollyClients,
  config: Config<'bucket' | 'completionTopicArn'>,
): Speech => ({
  async start({ hash, ssml, voice }) {
    const start = new StartSpeechSynthesisTaskCommand({
      Text: ssml,
      TextType: 'ssml',
      VoiceId: voice.id as VoiceId,
      Engine: voice.engine,
      LanguageCode: voice.language as LanguageCode,
      ...(isMarks(hash)
        ? { OutputFormat: 'json', SpeechMarkTypes: ['sentence'] }
        : { OutputFormat: 'mp3', SampleRate: String(SAMPLE_RATE_HZ[voice.engine]) }),
      OutputS3BucketName: config.bucket,
      OutputS3KeyPrefix: takePrefix(hash),
      SnsTopicArn: config.completionTopicArn,
    })
    try {
      const { SynthesisTask } = await clients.starting.send(start)
      return accept({ taskId: SynthesisTask?.TaskId ?? '' })
    } catch (error) {
      if (!(error instanceof Error)) throw error
      throwIfNotToBlame(error)
      if (!FOR_GOOD.some(kind => error instanceof kind)) throw error
      return refuseSpeech({ ssml, voice }, error.message)
    }
  },

  async find({ hash }) {
    try {
      for (const Status of UNENDED)
        for await (const { SynthesisTasks = [] } of paginateListSpeechSynthesisTasks(
          { client: clients.asking, pageSize: 100 },
          { Status },
        )) {
          const task = SynthesisTasks.find(
            ({ OutputUri }) => OutputUri && passageOfTakeKey(keyOf(OutputUri, config.bucket)) === hash,
          )
          if (task) return task.TaskId
        }
      return undefined
    } catch (error) {
      if (error instanceof Error) throwIfNotToBlame(error)
      throw error
    }
  },

  async ask({ passage, taskId }) {
    const key = takeKeyOf(passage, taskId)
    try {
      const { SynthesisTask } = await clients.asking.send(
        new GetSpeechSynthesisTaskCommand({ TaskId: taskId }),
      )
      if (SynthesisTask?.TaskStatus === 'completed') return { kind: 'spoken', key }
      if (SynthesisTask?.TaskStatus !== 'failed') return { kind: 'running' }
      return { kind: 'unspoken', reason: SynthesisTask.TaskStatusReason ?? NO_REASON }
    } catch (error) {
      if (error instanceof SynthesisTaskNotFoundException) return { kind: 'unknown', key }
      throw error
    }
  },
})

const refuseSpeech = ({ ssml, voice }: Pick<Passage, 'ssml' | 'voice'>, reason: string) =>
  refuse(
    'speech-refused',
    `Amazon Polly's voice ${voice.id} cannot speak ${namePassage({ ssml }, reason)}: ${reason.replace(/\.$/u, '')}. Change the text or the voice and try again; all that is spoken already is kept.`,
  )

/** The names that AWS's services give to having too much asked of them. */
const THROTTLING = ['ThrottlingException', 'TooManyRequestsException', 'Throttling', 'RequestLimitExceeded']

/** @throws {SpeechThrottled} @throws {SpeechFault} when neither the passage nor our side is to blame */
function throwIfNotToBlame(error: Error): void {
  const status = error instanceof PollyServiceException ? error.$metadata.httpStatusCode : undefined
  if (THROTTLING.includes(error.name) || status === 429)
    throw new SpeechThrottled(error.message, { cause: error })
  if (status !== undefined && status >= 500) throw new SpeechFault(error.message, { cause: error })
}

/** The key in an `OutputUri`, `https://s3.<region>.amazonaws.com/<bucket>/<key>`. */
export const keyOf = (outputUri: string, bucket: string) =>
  decodeURIComponent(new URL(outputUri).pathname.slice(`/${bucket}/`.length))
