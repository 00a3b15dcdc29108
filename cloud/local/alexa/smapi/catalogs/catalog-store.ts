import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../whole-file.ts'
import type { Catalog } from './catalogs.ts'

const FILE = 'catalogs.json'

/** The catalogues in one file. Without a folder they are forgotten. */
export class CatalogStore {
  readonly #folder: string | undefined
  readonly #log: (line: string) => void

  constructor(folder: string | undefined, log: (line: string) => void) {
    this.#folder = folder
    this.#log = log
  }

  read(): readonly Catalog[] {
    const file = this.#folder === undefined ? undefined : join(this.#folder, FILE)
    if (file === undefined || !existsSync(file)) return []
    try {
      return JSON.parse(readFileSync(file, 'utf8'))
    } catch (error) {
      this.#log(`the catalogues in ${file} cannot be read: ${String(error)}`)
      return []
    }
  }

  write(catalogs: readonly Catalog[]): void {
    if (this.#folder === undefined) return
    try {
      writeWhole(this.#folder, FILE, JSON.stringify(catalogs))
    } catch (error) {
      this.#log(`the catalogues cannot be kept in ${this.#folder}: ${String(error)}`)
    }
  }
}
