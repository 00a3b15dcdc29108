import type { Language } from '../language.ts'
import { contractions } from './contractions.ts'
import { lists } from './lists.ts'
import { readNumber } from './numbers.ts'
import { phrases } from './phrases.ts'

export const ENGLISH: Language = { phrases, readNumber, contractions, valueGrammars: {}, lists }
