import type { Paragraph } from './script.ts'

/** Controls and lone surrogates cannot be spoken and are not allowed in SSML, which is XML 1.0. */
const UNSPEAKABLE = /[\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}]/gu

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

/** One paragraph of running text cut into sentences by the rules of its language; undefined when nothing in it can be spoken. */
export function paragraphOf(text: string, language: string): Paragraph | undefined {
  const line = text.replace(/\s+/gu, ' ').replace(UNSPEAKABLE, '').trim()
  if (!/[\p{L}\p{N}]/u.test(line)) return undefined
  const sentences = [...segmenter(language).segment(line)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean)
  return { sentences }
}
