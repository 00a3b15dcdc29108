import type { DatabaseSync } from 'node:sqlite'

/** One value that a secret has or had. Times are milliseconds since 1970. */
export interface SecretVersion {
  readonly id: string
  readonly text: string
  readonly createdAt: number
}

export interface Secret {
  readonly name: string
  readonly arn: string
  readonly description?: string
  readonly createdAt: number
  /** A secret may be made before its value. */
  readonly current?: SecretVersion
  readonly previous?: SecretVersion
}

export type SecretStore = ReturnType<typeof openSecretStore>

/** Secrets in SQLite, by their names. */
export function openSecretStore(database: DatabaseSync) {
  database.exec('CREATE TABLE IF NOT EXISTS secrets (name TEXT PRIMARY KEY, secret TEXT NOT NULL)')
  const put = database.prepare('INSERT OR REPLACE INTO secrets (name, secret) VALUES (?, ?)')
  const get = database.prepare('SELECT secret FROM secrets WHERE name = ?')
  return {
    put: (secret: Secret) => void put.run(secret.name, JSON.stringify(secret)),
    get(name: string): Secret | undefined {
      const row = get.get(name)
      return row && JSON.parse(String(row.secret))
    },
  }
}
