import { createWriteStream, renameSync, statSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'

/** A log that has grown beyond this is set aside as `<name>.log.1` at the next start. */
const MAX_LOG_BYTES = 5 * 1024 * 1024

/** Log files of a folder, a file a program, a line a record. */
export interface Logs {
  write(program: string, line: string): void
  close(): Promise<void>
}

export function openLogs(folder: string): Logs {
  const files = new Map<string, WriteStream>()

  function fileOf(program: string): WriteStream {
    const open = files.get(program)
    if (open) return open
    const path = join(folder, `${program}.log`)
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG_BYTES) renameSync(path, `${path}.1`)
    const file = createWriteStream(path, { flags: 'a' })
    files.set(program, file)
    return file
  }

  return {
    write: (program, line) => fileOf(program).write(`${line}\n`),
    async close() {
      await Promise.all([...files.values()].map(file => new Promise<void>(done => file.end(done))))
    },
  }
}
