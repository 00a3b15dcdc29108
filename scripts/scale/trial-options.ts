import type { TrialOptions } from './imports.ts'

/** Those of docs/scale.md. */
export const OF_THE_PAGE: TrialOptions = { uploads: 10_000, seed: 1 }
