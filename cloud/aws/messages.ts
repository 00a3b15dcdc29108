import * as z from 'zod/mini'
import type { EpisodeRef } from '../../core/catalog/episode.ts'
import type { PassageInLine, TaskEnd } from '../../core/synthesis/work.ts'
import { keyOf, NO_REASON } from './polly-speech.ts'
import { passageOfTakeKey } from './s3-keys.ts'

/** What the queues deliver, read at the door into our own words. @throws when a message is not what its queue carries. */

/** EventBridge's "Object Created". https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
const ObjectCreated = z.object({
  time: z.iso.datetime(),
  detail: z.object({ object: z.object({ key: z.string(), sequencer: z.string() }) }),
})

export interface UploadArrived {
  readonly key: string
  readonly sequencer: string
  /** ISO 8601. */
  readonly at: string
}

export function readUploadArrived(body: string): UploadArrived {
  const { time, detail } = ObjectCreated.parse(JSON.parse(body))
  return { key: detail.object.key, sequencer: detail.object.sequencer, at: time }
}

const PassageMessage = z.object({
  hash: z.string(),
  ssml: z.string(),
  voice: z.object({
    id: z.string(),
    engine: z.enum(['standard', 'neural', 'long-form', 'generative']),
    language: z.string(),
  }),
  billedCharacters: z.number(),
  timesThrottled: z.optional(z.number()),
  wave: z.optional(z.string()),
})

export const readPassage = (body: string): PassageInLine => PassageMessage.parse(JSON.parse(body))

/** What wakes assemble: word that a task ended, from Polly or from who asked, or ingest's that a plan lacks no take. */
export type AssemblyMessage = TaskEnd | ({ readonly kind: 'complete'; readonly plan: string } & EpisodeRef)

const Ended = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('spoken'), passage: z.string(), key: z.string() }),
  z.object({ kind: z.literal('unspoken'), passage: z.string(), taskId: z.string(), reason: z.string() }),
])

const Complete = z.object({ show: z.string(), episode: z.string(), plan: z.string() })

/** Polly's notice as the topic delivers it. https://docs.aws.amazon.com/polly/latest/dg/asynchronous-setup.html */
const TaskNotice = z.object({
  taskId: z.string(),
  taskStatus: z.string(),
  taskStatusReason: z.optional(z.string()),
  outputUri: z.string(),
})

export function readAssemblyMessage(body: string, bucket: string): AssemblyMessage {
  const message: unknown = JSON.parse(body)
  const complete = Complete.safeParse(message)
  if (complete.success) return { kind: 'complete', ...complete.data }

  const ended = Ended.safeParse(message)
  if (ended.success) return ended.data

  const { taskId, taskStatus, taskStatusReason, outputUri } = TaskNotice.parse(message)
  const key = keyOf(outputUri, bucket)
  const passage = passageOfTakeKey(key)
  if (!passage) throw new Error(`Polly's task ${taskId} wrote ${key}, which is no take`)
  if (taskStatus.toUpperCase() === 'COMPLETED') return { kind: 'spoken', passage, key }
  return { kind: 'unspoken', passage, taskId, reason: taskStatusReason ?? NO_REASON }
}
