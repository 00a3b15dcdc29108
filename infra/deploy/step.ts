import type { Work } from './work.ts'

/** What a step finds to do before it is done. */
export interface Intent {
  /** Whether something will be changed. */
  readonly isNeeded: boolean
  /** In words for the person who is asked. */
  readonly plan: string
  /** One line for each thing that changes, where they are known. */
  readonly details?: readonly string[]
}

/** A part of a deployment. It may be taken at any time again: it looks first, and does what is missing. */
export interface Step {
  /** Such as "skill package". */
  readonly name: string
  /** Finds out what will be done. Nothing is changed by it that anybody would notice. */
  look(work: Work): Promise<Intent>
  /** Does it. @throws DeployError, or an error of AWS */
  take(work: Work): Promise<void>
  /** What to do when it fails, where the failure does not say. */
  readonly remedy: string
}
