import type { SoundLanguage } from '../language.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'

/** By the first part of a BCP 47 tag. */
export const LANGUAGES: Readonly<Record<string, SoundLanguage>> = { ar, de, en, es, fr, hi, it, ja, nl, pt }
