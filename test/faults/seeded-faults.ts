import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Faults } from '../../cloud/local/polly/faults.ts'

/** What Polly did, a line a call or the end of a task. */
export type Deed =
  | { readonly operation: string; readonly fault?: ReturnType<Faults['call']> }
  | { readonly key: string; readonly notices: number }

const FILE = 'polly-deeds.jsonl'

/**
 * Of all calls a quarter is throttled, an eighth fails and an eighth fails after it was done; of all notices a
 * tenth is lost and a fifth comes twice. What happens to which start of which passage is the seed's choice alone,
 * whatever comes first.
 */
export function seededFaults(seed: number, data: string): Faults {
  mkdirSync(data, { recursive: true })
  const times = new Map<string, number>()
  const note = (deed: Deed) => appendFileSync(join(data, FILE), `${JSON.stringify(deed)}\n`)

  /** From 0 to 1, another one each time for the same thing. */
  function chance(what: string): number {
    const count = (times.get(what) ?? 0) + 1
    times.set(what, count)
    return createHash('sha256').update(`${seed} ${what} ${count}`).digest().readUInt32BE() / 2 ** 32
  }

  return {
    call(operation, { OutputS3KeyPrefix = '' }) {
      const drawn = chance(`${operation} ${OutputS3KeyPrefix}`)
      const fault =
        drawn < 0.25 ? 'throttled' : drawn < 0.375 ? 'failed' : drawn < 0.5 ? 'failed afterwards' : undefined
      note({ operation, ...(fault && { fault }) })
      return fault
    },
    notices(key) {
      const drawn = chance(`notice ${key.split('.')[0]}`)
      const notices = drawn < 0.1 ? 0 : drawn < 0.3 ? 2 : 1
      note({ key, notices })
      return notices
    },
  }
}

export const readDeeds = (data: string): Deed[] =>
  readFileSync(join(data, FILE), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
