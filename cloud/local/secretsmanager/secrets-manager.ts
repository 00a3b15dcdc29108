import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Credentials } from '../signature.ts'
import { secretsListener } from './listener.ts'
import { OPERATIONS } from './operations/operations.ts'
import { openSecretStore } from './secret-store.ts'
import type { SecretsState } from './state.ts'

export interface SecretsManagerOptions {
  readonly folder: string
  readonly region: string
  readonly accountId: string
  readonly credentials: Credentials
  /** Milliseconds since 1970; a test may move it. */
  readonly now?: () => number
}

export interface SecretsManager {
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void
  close(): void
}

/** AWS Secrets Manager on one SQLite file. */
export function openSecretsManager(options: SecretsManagerOptions): SecretsManager {
  const { folder, region, accountId, credentials, now = Date.now } = options
  const database = new DatabaseSync(join(folder, 'secrets.sqlite'))
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  const state: SecretsState = { region, accountId, secrets: openSecretStore(database), now }
  return {
    listener: secretsListener(state, OPERATIONS, credentials),
    close: () => database.close(),
  }
}
