import type { Server, Socket } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Credentials } from '../signature.ts'
import { createDualServer } from './dual-server.ts'
import { openSpeechEngine } from './engine/speech-engine.ts'
import { type Faults, NO_FAULTS } from './faults.ts'
import { RATES } from './limits.ts'
import { pollyListener } from './listener.ts'
import { openRateLimit } from './rate-limit.ts'
import { openTaskRunner, type TaskRunnerOptions } from './task-runner.ts'
import { openTaskStore } from './task-store.ts'

export interface PollyOptions extends Pick<TaskRunnerOptions, 'region' | 'putObject' | 'publish'> {
  readonly folder: string
  readonly credentials: Credentials
  readonly bucketExists: (bucket: string) => Promise<boolean>
  /** Threads that speak at once. */
  readonly workers?: number
  readonly idleSeconds?: number
  /** Requests a second by operation and engine. */
  readonly rates?: typeof RATES
  /** Milliseconds since 1970. */
  readonly now?: () => number
  readonly faults?: Faults
}

export interface Polly {
  /** Not yet listening. */
  readonly server: Server
  /** Something will be spoken in a moment: what takes time to start may start. */
  warm(): void
  /** Leaves what runs to the next opening. */
  close(): Promise<void>
}

/** Amazon Polly with a voice of its own. Tasks go on where they were when it is opened again, under the same id and key. */
export function openPolly(options: PollyOptions): Polly {
  const { folder, region, credentials, bucketExists, putObject, publish } = options
  const { workers = 2, idleSeconds = 20, rates = RATES, now = Date.now, faults = NO_FAULTS } = options
  const database = new DatabaseSync(join(folder, 'polly.sqlite'))
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  const tasks = openTaskStore(database)
  const engine = openSpeechEngine({ workers, idleSeconds })
  const runner = openTaskRunner({ region, engine, tasks, putObject, publish, faults })
  runner.resume()

  const state = { region, engine, tasks, runner, spend: openRateLimit(rates, now), bucketExists, now, faults }
  const server = createDualServer(pollyListener(state, credentials))
  const sockets = new Set<Socket>()
  server.on('connection', socket => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })

  return {
    server,
    warm: () => engine.warm(),
    async close(): Promise<void> {
      const closed = new Promise(resolve => server.close(resolve))
      await runner.close()
      for (const socket of sockets) socket.destroy()
      await closed
      database.close()
    },
  }
}
