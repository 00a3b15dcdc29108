import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Replaces a file as a whole, so that it is right whenever the process dies; makes its folder where there is none. */
export function writeWhole(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  writeFileSync(`${file}.new`, content)
  renameSync(`${file}.new`, file)
}
