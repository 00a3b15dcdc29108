import { de, en, es, fr, it, nl, pt } from './european.ts'
import { ar, hi, ja } from './other.ts'
import type { BenchVocabulary } from './vocabulary.ts'

/** Half of a shelf is English, and the rest is spread over the others. */
export const VOCABULARIES: readonly BenchVocabulary[] = [en, de, fr, es, it, pt, nl, ja, hi, ar]
