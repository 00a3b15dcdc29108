import type { SynthesisTask } from '@aws-sdk/client-polly'
import type { Task } from './task-store.ts'

export const outputUri = ({ bucket, key }: Task, region: string) =>
  `https://s3.${region}.amazonaws.com/${bucket}/${key}`

/** A task as the operations answer it; its time goes over the wire in seconds. */
export const taskShape = (task: Task, region: string) =>
  ({
    TaskId: task.id,
    TaskStatus: task.status,
    TaskStatusReason: task.reason,
    OutputUri: outputUri(task, region),
    CreationTime: task.createdAt / 1000,
    RequestCharacters: task.speech.billedCharacters,
    SnsTopicArn: task.topicArn,
    OutputFormat: task.speech.outputFormat,
    SpeechMarkTypes: task.speech.sentences && ['sentence'],
    SampleRate: String(task.speech.sampleRateHz),
    TextType: task.speech.textType,
    VoiceId: task.speech.voiceId as SynthesisTask['VoiceId'],
    LanguageCode: task.speech.hasLanguageCode
      ? (task.speech.languageCode as SynthesisTask['LanguageCode'])
      : undefined,
    Engine: task.speech.engine,
  }) satisfies Omit<SynthesisTask, 'CreationTime'> & { CreationTime: number }

/** What the topic is told. https://docs.aws.amazon.com/polly/latest/dg/asynchronous-setup.html */
export const taskNotice = (task: Task, region: string) =>
  JSON.stringify({
    taskId: task.id,
    taskStatus: task.status.toUpperCase(),
    taskStatusReason: task.reason,
    outputUri: outputUri(task, region),
    creationTime: new Date(task.createdAt).toISOString(),
    requestCharacters: task.speech.billedCharacters,
    snsTopicArn: task.topicArn,
    outputFormat: task.speech.outputFormat,
    sampleRate: String(task.speech.sampleRateHz),
    speechMarkTypes: task.speech.sentences ? ['sentence'] : [],
    textType: task.speech.textType,
    voiceId: task.speech.voiceId,
  })
