import type { Words } from '../../synthesis/edition-words.ts'
import { languageOf, stemsOf } from './stems.ts'

/** What a word counts that is not in the sentence but beside it. */
const BESIDE = 0.8

/** So many sentences from one on are looked at to see whether they speak of the topic or only name it, as a title does. */
const STRETCH = 5

/**
 * The sentence that has most of these stems, its neighbours' counted a little less; of equals the one that the topic
 * is spoken of most from, and then the first. Undefined where none has half of them.
 */
export function bestSentence(
  { language, transcript }: Pick<Words, 'language' | 'transcript'>,
  stems: readonly string[],
): { startMilliseconds: number; sentence: string; likeness: number } | undefined {
  const wanted = [...new Set(stems)]
  if (wanted.length === 0) return undefined
  const spoken = languageOf(language)
  const had = transcript.map(({ text }) => {
    const own = new Set(stemsOf(text, spoken))
    return wanted.map(stem => own.has(stem))
  })
  let best = { at: -1, sum: 0, spoken: 0 }
  had.forEach((own, at) => {
    // Whoever is brought to a sentence wants to hear the topic in it.
    if (!own.includes(true)) return
    const beside = (stem: number) => had[at - 1]?.[stem] === true || had[at + 1]?.[stem] === true
    const sum = own.reduce((all, has, stem) => all + (has ? 1 : beside(stem) ? BESIDE : 0), 0)
    const from = had.slice(at, at + STRETCH).filter(one => one.includes(true)).length
    if (sum > best.sum || (sum === best.sum && from > best.spoken)) best = { at, sum, spoken: from }
  })
  const line = transcript[best.at]
  const likeness = best.sum / wanted.length
  if (!line || likeness < 0.5) return undefined
  return { startMilliseconds: line.start, sentence: line.text, likeness }
}
