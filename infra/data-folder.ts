import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ENDPOINTS_FILE } from './endpoints.ts'
import { StartRefused } from './start-refused.ts'

/** The one account that there is here. */
export const ACCOUNT_ID = '000000000000'

/** Who this installation is: made once, and kept with the data. */
export interface Identity {
  readonly region: string
  readonly accountId: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionSecret: string
  readonly signInToken: string
}

/** The folder that everything is kept in, held by this process alone until it is released. */
export interface DataFolder {
  readonly path: string
  readonly identity: Identity
  /** A folder below it, made if need be. */
  folder(name: string): string
  release(): void
}

/** Opens a data folder. @throws {StartRefused} when another process has it or it cannot be written. */
export function openDataFolder(given: string): DataFolder {
  const path = resolve(given)
  const folder = (name: string) => {
    const below = join(path, name)
    mkdirSync(below, { recursive: true })
    return below
  }
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    const release = lock(path)
    // A process that was killed leaves it behind, and it tells of ports that nobody listens on.
    rmSync(join(path, ENDPOINTS_FILE), { force: true })
    return { path, identity: readIdentity(path), folder, release }
  } catch (error) {
    if (error instanceof StartRefused) throw error
    const { code, message } = error as NodeJS.ErrnoException
    throw new StartRefused(
      `The data folder ${path} cannot be used: ${code ?? message}. Choose another: --data DIR`,
    )
  }
}

/** SQLite's lock on a file is the operating system's: it ends with the process, however that ends. */
function lock(path: string): () => void {
  const database = new DatabaseSync(join(path, 'lock.sqlite'))
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch {
    database.close()
    throw new StartRefused(
      `The data folder ${path} is in use by another Voiceshelf. Stop that one, or choose another: --data DIR`,
    )
  }
  return () => database.close()
}

function readIdentity(path: string): Identity {
  const file = join(path, 'identity.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Identity
  const identity: Identity = {
    region: 'us-east-1',
    accountId: ACCOUNT_ID,
    accessKeyId: `AKIA${base32(16)}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionSecret: randomBytes(32).toString('base64url'),
    signInToken: randomBytes(24).toString('base64url'),
  }
  writeWhole(file, identity)
  return identity
}

/** Writes `endpoints.json`, which scripts read while the platform runs. Resolves what takes it away again. */
export function announce({ path }: DataFolder, endpoints: object): () => void {
  const file = join(path, ENDPOINTS_FILE)
  writeWhole(file, endpoints)
  return () => rmSync(file, { force: true })
}

/** Writes JSON that is there whole or not at all, for this user alone. */
export function writeWhole(file: string, value: unknown): void {
  const draft = `${file}.${process.pid}.draft`
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, file)
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

const base32 = (length: number) => Array.from(randomBytes(length), byte => ALPHABET[byte % 32]).join('')
