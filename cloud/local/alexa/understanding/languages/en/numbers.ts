import type { NumberWords } from '../language.ts'

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = ['ten eleven twelve thirteen fourteen', 'fifteen sixteen seventeen eighteen nineteen'].flatMap(
  names => names.split(' '),
)
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const SCALES = { hundred: 100, thousand: 1000, million: 1_000_000 }

type Kind = 'unit' | 'teen' | 'tens' | 'scale'

const WORDS = new Map<string, { kind: Kind; value: number }>([
  ...UNITS.map((word, value) => [word, { kind: 'unit', value }] as const),
  ...TEENS.map((word, at) => [word, { kind: 'teen', value: 10 + at }] as const),
  ...TENS.map((word, at) => [word, { kind: 'tens', value: 20 + 10 * at }] as const),
  ...Object.entries(SCALES).map(([word, value]) => [word, { kind: 'scale', value }] as const),
])

/**
 * The number that begins at a word: "twenty one", "three hundred and five", and years such as "nineteen eighty
 * four". Undefined where none begins.
 */
export function readNumber(words: readonly string[], at: number): NumberWords | undefined {
  const first = readCardinal(words, at)
  if (!first) return undefined
  const second = readCardinal(words, at + first.length)
  const isYear = second && first.value >= 13 && first.value <= 20 && second.value >= 10 && second.value <= 99
  if (!isYear) return first
  return { value: first.value * 100 + second.value, length: first.length + second.length }
}

function readCardinal(words: readonly string[], start: number): NumberWords | undefined {
  let total = 0
  let group = 0
  let previous: Kind | undefined
  let smallestScale = Number.POSITIVE_INFINITY
  let at = start

  for (; at < words.length; at++) {
    const isJoined = words[at] === 'and' && previous === 'scale'
    const word = WORDS.get(words[isJoined ? at + 1 : at] ?? '')
    if (!word || (isJoined && word.kind === 'scale') || !mayFollow(previous, word.kind)) break
    if (isJoined) at++

    if (word.kind !== 'scale') group += word.value
    else if (word.value === SCALES.hundred) {
      if (group === 0 || group >= 100) break
      group *= word.value
    } else {
      if (group === 0 || word.value >= smallestScale) break
      total += group * word.value
      group = 0
      smallestScale = word.value
    }
    previous = word.kind
  }
  return previous ? { value: total + group, length: at - start } : undefined
}

function mayFollow(previous: Kind | undefined, kind: Kind): boolean {
  if (kind === 'scale') return previous !== undefined
  if (kind === 'unit') return previous === undefined || previous === 'tens' || previous === 'scale'
  return previous === undefined || previous === 'scale'
}
