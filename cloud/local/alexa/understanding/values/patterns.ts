import type { Token, Tokeniser } from '../tokens.ts'

/** A number that a class of words stands for, and where it ends. */
export interface ClassValue {
  readonly end: number
  readonly value: number
}

/** Reads a class of words at a position: a month, a weekday, an hour. */
export type ClassReader = (tokens: readonly Token[], at: number) => ClassValue | undefined

/** A pattern that was met: what it means, and the values of its classes in their order. */
export interface PatternMatch {
  readonly end: number
  readonly meaning: string
  readonly values: readonly number[]
}

type Element = { readonly key: string } | { readonly read: ClassReader }

interface Pattern {
  readonly elements: readonly Element[]
  readonly meaning: string
}

/**
 * Patterns of words, classes in braces and parts that may be left out in brackets: "[on] the {ordinal} of {month}".
 * A position where none can begin is passed over at once.
 */
export class Patterns {
  readonly #byWord = new Map<string, Pattern[]>()
  readonly #byClass = new Map<ClassReader, Pattern[]>()

  /** @param patterns by their text: what they mean */
  constructor(
    patterns: Readonly<Record<string, string>>,
    classes: Readonly<Record<string, ClassReader>>,
    tokeniser: Tokeniser,
  ) {
    for (const [text, meaning] of Object.entries(patterns)) {
      for (const plain of withAndWithout(text)) {
        this.#add({ elements: elementsOf(plain, classes, tokeniser), meaning })
      }
    }
  }

  /** All patterns that begin at a position, in the order of their first words. */
  at(tokens: readonly Token[], at: number): PatternMatch[] {
    const found: PatternMatch[] = []
    for (const pattern of this.#byWord.get(tokens[at]?.key ?? '') ?? []) follow(pattern, tokens, at, found)
    for (const [read, patterns] of this.#byClass) {
      if (!read(tokens, at)) continue
      for (const pattern of patterns) follow(pattern, tokens, at, found)
    }
    return found
  }

  #add(pattern: Pattern): void {
    const [first] = pattern.elements
    if (!first) return
    if ('key' in first) this.#byWord.set(first.key, [...(this.#byWord.get(first.key) ?? []), pattern])
    else this.#byClass.set(first.read, [...(this.#byClass.get(first.read) ?? []), pattern])
  }
}

function follow(
  { elements, meaning }: Pattern,
  tokens: readonly Token[],
  start: number,
  found: PatternMatch[],
) {
  const values: number[] = []
  let at = start
  for (const element of elements) {
    if ('key' in element) {
      if (tokens[at]?.key !== element.key) return
      at++
    } else {
      const read = element.read(tokens, at)
      if (!read) return
      values.push(read.value)
      at = read.end
    }
  }
  found.push({ end: at, meaning, values })
}

/** Among the choices of a bracket: one of them must be there. */
const NEEDED = '!'

/** "[on] {weekday}": "on {weekday}" and "{weekday}". */
function withAndWithout(text: string): string[] {
  const open = text.indexOf('[')
  const close = text.indexOf(']', open)
  if (open < 0 || close < 0) return [text]
  const [before, inner, after] = [text.slice(0, open), text.slice(open + 1, close), text.slice(close + 1)]
  const words = inner.split('|')
  const choices = words
    .filter(choice => choice !== NEEDED)
    .flatMap(choice => withAndWithout(`${before}${choice}${after}`))
  return words.includes(NEEDED) ? choices : [...choices, ...withAndWithout(before + after)]
}

function elementsOf(
  text: string,
  classes: Readonly<Record<string, ClassReader>>,
  tokeniser: Tokeniser,
): Element[] {
  return text.split(/(\{\w+\})/).flatMap((part): Element[] => {
    if (!part.startsWith('{')) return tokeniser.keys(part).map(key => ({ key }))
    const name = part.slice(1, -1)
    const read = classes[name]
    if (!read) throw new Error(`the pattern "${text}" has the class "${name}", which is not defined`)
    return [{ read }]
  })
}

/** Reads the place of a name in its list, from 1 on; several names of a place are parted by "/". The longest one is taken. */
export function named(names: readonly string[], tokeniser: Tokeniser): ClassReader {
  const byFirst = new Map<string, { words: readonly string[]; value: number }[]>()
  for (const [at, list] of names.entries()) {
    for (const name of list.split('/')) {
      const words = tokeniser.keys(name)
      const [first = ''] = words
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value: at + 1 }])
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return (tokens, at) => {
    const found = byFirst
      .get(tokens[at]?.key ?? '')
      ?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.key === word))
    return found && { end: at + found.words.length, value: found.value }
  }
}
