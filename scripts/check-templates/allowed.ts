/** Something that a rule, or AWS's validator, would find, and that is right as it is. */
export interface Allowance {
  /** A rule's name or a validator's code. */
  readonly rule: string
  readonly file?: string
  readonly id?: string
  /** What the finding says, where not all of the resource's are meant. */
  readonly wrong?: RegExp
  readonly because: string
}

/** Each is needed: one that allows nothing any more is found by a test. */
export const ALLOWED: readonly Allowance[] = []
