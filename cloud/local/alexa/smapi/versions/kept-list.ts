import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../whole-file.ts'

export interface KeptListOptions {
  /** Without it the list is forgotten at the end. */
  readonly folder: string | undefined
  /** Its name in the folder. */
  readonly file: string
  readonly log: (line: string) => void
}

/** A list of one kind of resources in one file. */
export class KeptList<Item> {
  readonly #folder: string | undefined
  readonly #file: string
  readonly #log: (line: string) => void

  constructor({ folder, file, log }: KeptListOptions) {
    this.#folder = folder
    this.#file = file
    this.#log = log
  }

  /** Nothing where there is no such file yet, or where it cannot be read. */
  read(): readonly Item[] {
    const path = this.#folder === undefined ? undefined : join(this.#folder, this.#file)
    if (path === undefined || !existsSync(path)) return []
    try {
      return JSON.parse(readFileSync(path, 'utf8'))
    } catch (error) {
      this.#log(`${path} cannot be read: ${String(error)}`)
      return []
    }
  }

  write(items: readonly Item[]): void {
    if (this.#folder === undefined) return
    try {
      writeWhole(this.#folder, this.#file, JSON.stringify(items))
    } catch (error) {
      this.#log(`${this.#file} cannot be kept in ${this.#folder}: ${String(error)}`)
    }
  }
}
