import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { findHeard } from '../../../core/catalog/lookup/find-heard.ts'
import type { LookupIndex } from '../../../core/catalog/lookup-index.ts'
import type { Engine } from './engines.ts'
import type { Hearing } from './hearings.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** What something that is made takes: the middle of several times in milliseconds, and the most megabytes while it is held. */
export function measureLoad<T>(make: () => T, rounds: number): { milliseconds: number; megabytes: number } {
  const times: number[] = []
  const megabytes: number[] = []
  for (let round = 0; round < rounds; round++) {
    collectGarbage()
    const before = memory()
    const startedAt = performance.now()
    const made = make()
    times.push(performance.now() - startedAt)
    collectGarbage()
    megabytes.push(memory() - before)
    if (made === undefined) throw new Error('nothing was made')
  }
  return { milliseconds: quantile(times, 0.5), megabytes: Math.max(...megabytes) }
}

function memory(): number {
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

export const quantile = (times: readonly number[], share: number) =>
  times.toSorted((one, other) => one - other)[Math.floor(share * (times.length - 1))] ?? 0

export interface Figures {
  readonly hearings: number
  /** Shares. */
  readonly first: number
  readonly firstThree: number
  /** Milliseconds of one search. */
  readonly p50: number
  readonly p99: number
  readonly worst: number
  /** The same, of each the quickest of ten times: without what else the machine does meanwhile. */
  readonly quietP50: number
  readonly quietP99: number
  /** Right first, by what was done to the title and by language. */
  readonly byKind: Readonly<Record<string, { readonly hearings: number; readonly first: number }>>
  readonly failures: readonly { hearing: Hearing; found: readonly string[] }[]
}

/** Asks an engine each of them, after a tenth of them to warm up. */
export function measureFinding(engine: Engine, hearings: readonly Hearing[], rounds = 10): Figures {
  for (const { heard, locale } of hearings.slice(0, hearings.length / 10)) engine.find(heard, locale)
  const [times, quickest]: [number[], number[]] = [[], []]
  const kinds = new Map<string, { hearings: number; first: number }>()
  const failures: { hearing: Hearing; found: string[] }[] = []
  let [first, firstThree] = [0, 0]
  for (const hearing of hearings) {
    const own: number[] = []
    let found: string[] = []
    for (let round = 0; round < rounds; round++) {
      const startedAt = performance.now()
      found = engine.find(hearing.heard, hearing.locale)
      own.push(performance.now() - startedAt)
    }
    times.push(own[0] ?? 0)
    quickest.push(Math.min(...own))
    const isFirst = hearing.right.has(found[0] ?? '')
    first += Number(isFirst)
    firstThree += Number(found.some(id => hearing.right.has(id)))
    if (!isFirst) failures.push({ hearing, found })
    for (const kind of [hearing.language, ...(hearing.kinds.length > 0 ? hearing.kinds : ['as written'])]) {
      const sum = kinds.get(kind) ?? { hearings: 0, first: 0 }
      kinds.set(kind, { hearings: sum.hearings + 1, first: sum.first + Number(isFirst) })
    }
  }
  return {
    hearings: hearings.length,
    first: first / hearings.length,
    firstThree: firstThree / hearings.length,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    worst: Math.max(...times),
    quietP50: quantile(quickest, 0.5),
    quietP99: quantile(quickest, 0.99),
    byKind: Object.fromEntries(kinds),
    failures,
  }
}

/** What the skill would do: shares of all hearings, and of each answer how many were right. */
export function measureDeciding(index: LookupIndex, hearings: readonly Hearing[]) {
  const counts = { one: 0, rightOne: 0, several: 0, needless: 0, rightSeveral: 0, nearest: 0, none: 0 }
  for (const { heard, locale, right } of hearings) {
    const found = findHeard(index, heard, { locale })
    counts[found.kind]++
    if (found.kind === 'one') counts.rightOne += Number(right.has(found.match.id))
    if (found.kind !== 'several') continue
    counts.rightSeveral += Number(found.matches.some(({ id }) => right.has(id)))
    counts.needless += Number(right.has(found.matches[0]?.id ?? ''))
  }
  return counts
}
