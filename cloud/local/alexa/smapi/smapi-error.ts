import { HttpError } from '../http/answer.ts'
import { coded } from './problem.ts'

/** An error in SMAPI's form: `{message, violations?}`. */
export class SmapiError extends HttpError {
  override name = 'SmapiError'
  readonly violations: readonly string[]

  constructor(status: number, message: string, violations: readonly string[] = []) {
    super(status, message)
    this.violations = violations
  }

  get body() {
    if (this.violations.length === 0) return { message: this.message }
    return { message: this.message, violations: this.violations.map(coded) }
  }
}
