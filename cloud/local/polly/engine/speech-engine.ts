import { Worker } from 'node:worker_threads'
import type { Speaker } from './speakers.ts'

/** What is to be spoken, and how it is to be written. */
export interface Utterance {
  readonly speaker: Speaker
  /** What `engineMarkup` makes. */
  readonly markup: string
  readonly format: 'mp3' | 'pcm'
  readonly sampleRateHz: number
  /** Somebody listens for it: it goes before what is only to be written. */
  readonly isAwaited: boolean
}

export type WorkerAnswer = { readonly audio: Uint8Array } | { readonly error: string }

export interface SpeechEngineOptions {
  /** Utterances at once, each in a thread of its own. */
  readonly workers: number
  /** A thread with nothing to do is kept this long: starting one costs half a second, keeping one its memory. */
  readonly idleSeconds: number
}

interface Job {
  readonly utterance: Utterance
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
      thread.job = undefined
      if ('audio' in answer) job?.resolve(answer.audio)
      else job?.reject(new Error(answer.error))
      give(thread)
    })
    thread.worker.on('error', error => {
      threads.delete(thread)
      thread.job?.reject(error instanceof Error ? error : new Error(String(error)))
      thread.job = undefined
      if (waiting.length > 0 && !closed) give(start())
    })
    return thread
  }

  function give(thread: Speaking): void {
    clearTimeout(thread.timer)
    thread.job = takeNext(waiting)
    if (thread.job) thread.worker.postMessage(thread.job.utterance)
    else thread.timer = setTimeout(() => end(thread), idleSeconds * 1000)
  }

  function end(thread: Speaking): Promise<number> {
    clearTimeout(thread.timer)
    threads.delete(thread)
    return thread.worker.terminate()
  }

  return {
    speak(utterance: Utterance): Promise<Uint8Array> {
      return new Promise((resolve, reject) => {
        if (closed) return reject(new EngineClosed())
        waiting.push({ utterance, resolve, reject })
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

export type SpeechEngine = ReturnType<typeof openSpeechEngine>

/** The engine was closed before it had spoken. */
export class EngineClosed extends Error {
  override name = 'EngineClosed'
}
