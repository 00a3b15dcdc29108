import { EngineClosed, type SpeechEngine } from './engine/speech-engine.ts'
import type { Faults } from './faults.ts'
import { CONTENT_TYPES, outputOf, utteranceOf } from './speak.ts'
import { taskNotice } from './task-shape.ts'
import type { Task, TaskStore } from './task-store.ts'

const RETRY_MILLISECONDS = { first: 100, most: 10_000 }

export interface TaskRunnerOptions {
  readonly region: string
  readonly engine: SpeechEngine
  readonly tasks: TaskStore
  readonly putObject: (object: {
    bucket: string
    key: string
    body: Uint8Array
    contentType: string
  }) => Promise<void>
  readonly publish: (topicArn: string, message: string) => Promise<void>
  readonly faults: Pick<Faults, 'notices'>
}

/** Works off tasks: speaks, writes into the bucket, says so on the topic. Each step is noted before the next. */
export function openTaskRunner({ region, engine, tasks, putObject, publish, faults }: TaskRunnerOptions) {
  const timers = new Set<NodeJS.Timeout>()
  const running = new Set<Promise<void>>()
  let closed = false

  async function run(task: Task): Promise<void> {
    const ended = await finish(task)
    if (!ended) return
    // What was spoken is not needed again, and may be long.
    tasks.put({
      ...ended,
      speech: { ...ended.speech, markup: '', ...(ended.speech.sentences && { sentences: [] }) },
    })
    await tell(ended, RETRY_MILLISECONDS.first)
  }

  /** The task as it ended; undefined when the engine was closed first, and the task is for the next opening. */
  async function finish(task: Task): Promise<Task | undefined> {
    try {
      const spoken = await engine.speak(utteranceOf(task.speech, 'StartSpeechSynthesisTask'), () =>
        tasks.put({ ...task, status: 'inProgress' }),
      )
      await putObject({
        bucket: task.bucket,
        key: task.key,
        body: outputOf(task.speech, spoken),
        contentType: CONTENT_TYPES[task.speech.outputFormat],
      })
      return { ...task, status: 'completed' }
    } catch (error) {
      if (error instanceof EngineClosed || closed) return undefined
      return { ...task, status: 'failed', reason: error instanceof Error ? error.message : String(error) }
    }
  }

  async function tell(task: Task, waitMilliseconds: number): Promise<void> {
    if (!task.topicArn || closed) return
    try {
      for (let times = faults.notices(task.key); times > 0; times--)
        await publish(task.topicArn, taskNotice(task, region))
      tasks.told(task.id)
    } catch {
      const timer = setTimeout(() => {
        timers.delete(timer)
        track(tell(task, Math.min(waitMilliseconds * 2, RETRY_MILLISECONDS.most)))
      }, waitMilliseconds)
      timers.add(timer)
    }
  }

  function track(work: Promise<void>): void {
    // What the store could not note, such as on a full disk, is left to the next opening.
    const tracked = work.catch(() => {}).finally(() => running.delete(tracked))
    running.add(tracked)
  }

  return {
    start: (task: Task) => track(run(task)),
    /** Takes up what a death left: tasks that had not ended, and ends that nobody was told of. */
    resume(): void {
      for (const task of tasks.listUntold()) track(tell(task, RETRY_MILLISECONDS.first))
      for (const task of tasks.listOpen()) track(run(task))
    },
    /** What runs is left to the next opening. The engine is to be closed as well. */
    async close(): Promise<void> {
      closed = true
      for (const timer of timers) clearTimeout(timer)
      await engine.close()
      await Promise.allSettled(running)
    },
  }
}

export type TaskRunner = ReturnType<typeof openTaskRunner>
