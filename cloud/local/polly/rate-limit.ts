import { AwsError } from '../aws-error.ts'
import type { Engine, LimitedOperation, RATES } from './limits.ts'

/** Holds requests to their rates: each operation and engine has so many a second. */
export function openRateLimit(rates: typeof RATES, now: () => number) {
  const allowances = new Map<string, { left: number; at: number }>()

  /** @throws {AwsError} ThrottlingException */
  return function spend(operation: LimitedOperation, engine: Engine): void {
    const rate = rates[operation][engine]
    const key = `${operation} ${engine}`
    const { left, at } = allowances.get(key) ?? { left: rate, at: now() }
    const refilled = Math.min(left + ((now() - at) / 1000) * rate, rate)
    if (refilled < 1) throw new AwsError('ThrottlingException', 'Rate exceeded')
    allowances.set(key, { left: refilled - 1, at: now() })
  }
}

export type RateLimit = ReturnType<typeof openRateLimit>
