import { Worker } from 'node:worker_threads'
import type { Speaker } from './speakers.ts'

/** What is to be spoken, and how it is to be written. */
export interface Utterance {
  readonly speaker: Speaker
  /** What `engineMarkup` makes. */
  readonly markup: string
  /** `words` is when each is heard, as JSON, instead of their audio. */
  readonly format: 'mp3' | 'pcm' | 'words'
  readonly sampleRateHz: number
  /** What is longer is cut there. */
  readonly longestSeconds: number
  /** Somebody listens for it: it goes before what is only to be written. */
  readonly isAwaited: boolean
}

export type WorkerAnswer = { readonly audio: Uint8Array<ArrayBuffer> } | { readonly error: string }

export interface SpeechEngineOptions {
  /** Utterances at once, each in a thread of its own. */
  readonly workers: number
  /** A thread with nothing to do is kept this long: starting one costs time, keeping one its memory. */
  readonly idleSeconds: number
}

interface Job {
  readonly utterance: Utterance
  readonly started: () => void
  readonly resolve: (audio: Uint8Array) => void
  readonly reject: (error: Error) => void
}

interface Speaking {
  readonly worker: Worker
  job?: Job | undefined
  timer?: NodeJS.Timeout | undefined
}

/** Speaks utterances in worker threads, which are started when they are wanted. */
export function openSpeechEngine({ workers, idleSeconds }: SpeechEngineOptions) {
  const waiting: Job[] = []
  const threads = new Set<Speaking>()
  let closed = false

  function start(): Speaking {
    const thread: Speaking = { worker: new Worker(new URL('worker.ts', import.meta.url), { execArgv: [] }) }
    threads.add(thread)
    thread.worker.on('message', (answer: WorkerAnswer) => {
      const { job } = thread
      if ('audio' in answer) job?.resolve(answer.audio)
      else job?.reject(new Error(answer.error))
      give(thread)
    })
    thread.worker.on('error', error => lose(thread, asError(error)))
    thread.worker.on('exit', () => lose(thread, new Error('the speech engine ended unexpectedly')))
    return thread
  }

  function give(thread: Speaking): void {
    clearTimeout(thread.timer)
    thread.job = takeNext(waiting)
    if (!thread.job) {
      thread.timer = setTimeout(() => end(thread), idleSeconds * 1000)
      return
    }
    thread.worker.postMessage(thread.job.utterance)
    thread.job.started()
  }

  /** A thread that died takes only what it was speaking with it. */
  function lose(thread: Speaking, error: Error): void {
    clearTimeout(thread.timer)
    if (!threads.delete(thread)) return
    thread.job?.reject(error)
    if (waiting.length > 0 && !closed) give(start())
  }

  function end(thread: Speaking): Promise<number> {
    clearTimeout(thread.timer)
    threads.delete(thread)
    return thread.worker.terminate()
  }

  return {
    /** Starts the threads for what will be spoken in a moment; they end by themselves if nothing is. */
    warm(): void {
      while (threads.size < workers && !closed) give(start())
    },
    /** `started` is called when a thread takes it. Rejects with `EngineClosed` when the engine is closed first. */
    speak(utterance: Utterance, started: () => void = () => {}): Promise<Uint8Array> {
      return new Promise((resolve, reject) => {
        if (closed) return reject(new EngineClosed())
        waiting.push({ utterance, started, resolve, reject })
        const free = [...threads].find(({ job }) => !job)
        if (free) give(free)
        else if (threads.size < workers) give(start())
      })
    },
    /** Ends every thread at once; what was being spoken is rejected. */
    async close(): Promise<void> {
      closed = true
      const cut = [...waiting.splice(0), ...[...threads].flatMap(({ job }) => job ?? [])]
      for (const job of cut) job.reject(new EngineClosed())
      await Promise.all([...threads].map(end))
    },
  }
}

/** What somebody listens for first, then the longest: a long one that begins last is waited for alone. */
function takeNext(waiting: Job[]): Job | undefined {
  const weight = ({ utterance }: Job) =>
    utterance.isAwaited ? Number.POSITIVE_INFINITY : utterance.markup.length
  const next = waiting.reduce<Job | undefined>(
    (best, job) => (best && weight(best) >= weight(job) ? best : job),
    undefined,
  )
  if (next) waiting.splice(waiting.indexOf(next), 1)
  return next
}

const asError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)))

export type SpeechEngine = ReturnType<typeof openSpeechEngine>

/** The engine was closed before it had spoken. */
export class EngineClosed extends Error {
  override name = 'EngineClosed'
}
