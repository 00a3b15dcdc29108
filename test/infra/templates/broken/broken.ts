import { BROKEN_ADMIN } from './admin.ts'
import { BROKEN_EDGE } from './edge.ts'
import type { Edit } from './edits.ts'
import { BROKEN_FUNCTIONS } from './functions.ts'
import { BROKEN_QUEUES } from './queues.ts'
import { BROKEN_ROLES } from './roles.ts'
import { BROKEN_STORAGE } from './storage.ts'
import { BROKEN_WIRING } from './wiring.ts'

/** Something that is broken on purpose, and the rule, or the validator's code, that must say so. */
export interface Broken {
  readonly by: string
  readonly what: string
  readonly edit: Edit
  /** Where the validator sees it only in what one way to deploy makes of the text. */
  readonly deployed?: string
}

export const BROKEN: readonly Broken[] = [
  ...BROKEN_FUNCTIONS,
  ...BROKEN_QUEUES,
  ...BROKEN_STORAGE,
  ...BROKEN_EDGE,
  ...BROKEN_ROLES,
  ...BROKEN_ADMIN,
  ...BROKEN_WIRING,
]
