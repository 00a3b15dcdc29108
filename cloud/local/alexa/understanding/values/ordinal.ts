import type { ValueGrammar } from '../languages/language.ts'
import type { Token, Tokeniser } from '../tokens.ts'
import { isDigits } from './digits.ts'
import { type ClassReader, type ClassValue, Patterns } from './patterns.ts'
import type { ValueWords } from './value-words.ts'

/** Reads "third", "3rd", "twenty first", "einundzwanzigster", "第三". */
export function ordinalReader(words: ValueWords, tokeniser: Tokeniser): ClassReader {
  const { ordinals, ordinalEndings, ordinalJoints = [], ordinalPatterns = [], readOrdinal } = words
  const byKey = new Map(
    Object.entries(ordinals).map(([word, value]) => [tokeniser.keys(word).join(' '), value]),
  )
  const joints = new Set(ordinalJoints)
  const patterns = new Patterns(
    Object.fromEntries(ordinalPatterns.map(pattern => [pattern, ''])),
    { n: digitsAt },
    tokeniser,
  )

  const single = (key: string): number | undefined =>
    byKey.get(key) ?? withEnding(key, ordinalEndings) ?? readOrdinal?.(key)

  return (tokens, at) => {
    const key = tokens[at]?.key ?? ''
    const pattern = patterns.at(tokens, at)[0]
    if (pattern) return { end: pattern.end, value: pattern.values[0] ?? 0 }
    const pair = byKey.get(`${key} ${tokens[at + 1]?.key}`)
    if (pair !== undefined) return { end: at + 2, value: pair }
    const first = single(key)
    if (first !== undefined) return withUnits(first, tokens, at + 1, single)
    if (!isDigits(key) || Number(key) % 10 !== 0) return undefined
    const next = joints.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1
    const units = single(tokens[next]?.key ?? '')
    return units !== undefined && units < 10 ? { end: next + 1, value: Number(key) + units } : undefined
  }
}

/** AMAZON.Ordinal: "third" is 3. */
export const ordinalGrammar =
  (read: ClassReader): ValueGrammar =>
  (tokens, at) => {
    const ordinal = read(tokens, at)
    return ordinal ? [{ end: ordinal.end, value: String(ordinal.value) }] : []
  }

const digitsAt: ClassReader = (tokens, at) => {
  const key = tokens[at]?.key
  return isDigits(key) ? { end: at + 1, value: Number(key) } : undefined
}

function withEnding(key: string, endings: readonly string[]): number | undefined {
  const ending = endings.find(one => key.endsWith(one) && isDigits(key.slice(0, -one.length)))
  return ending === undefined ? undefined : Number(key.slice(0, -ending.length))
}

/** "vigésimo primero": the ordinal of tens, and that of units. */
function withUnits(
  first: number,
  tokens: readonly Token[],
  at: number,
  single: (key: string) => number | undefined,
): ClassValue {
  const units = first >= 20 && first % 10 === 0 ? single(tokens[at]?.key ?? '') : undefined
  return units !== undefined && units < 10 ? { end: at + 1, value: first + units } : { end: at, value: first }
}
