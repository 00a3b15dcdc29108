import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../whole-file.ts'
import { isObject } from './answer/problem.ts'
import { NEW_PLAYER, type PlayerState } from './audio-player.ts'

/** What a device keeps over a power cut, in a file of its name: its player. Without a folder it forgets. */
export class KeptState {
  readonly #folder: string | undefined
  readonly #file: string
  readonly #log: (line: string) => void
  #written = ''

  constructor(folder: string | undefined, deviceName: string, log: (line: string) => void) {
    this.#folder = folder
    this.#file = `${deviceName}.json`
    this.#log = log
  }

  read(): PlayerState {
    if (this.#folder === undefined) return NEW_PLAYER
    try {
      const kept: unknown = JSON.parse(readFileSync(join(this.#folder, this.#file), 'utf8'))
      return isPlayerState(kept) ? kept : NEW_PLAYER
    } catch {
      return NEW_PLAYER
    }
  }

  write(state: PlayerState): void {
    const json = JSON.stringify(state)
    if (this.#folder === undefined || json === this.#written) return
    try {
      writeWhole(this.#folder, this.#file, json)
      this.#written = json
    } catch (error) {
      this.#log(`the device's state cannot be kept in ${this.#folder}: ${String(error)}`)
    }
  }
}

const isPlayerState = (kept: unknown): kept is PlayerState =>
  isObject(kept) &&
  typeof kept.activity === 'string' &&
  typeof kept.offsetInMilliseconds === 'number' &&
  Array.isArray(kept.queue) &&
  [...kept.queue, ...(kept.current === undefined ? [] : [kept.current])].every(
    item => isObject(item) && isObject(item.stream) && typeof item.stream.token === 'string',
  )
