/** From 0 to 1: how alike a title and what was heard of it are, by their words and the letters of these. */
export function titleLikeness(title: string, heard: string): number {
  const [one, other] = [fold(title), fold(heard)]
  if (one === '' || other === '') return 0
  if (one === other) return 1
  const words = new Set(one.split(' '))
  const said = other.split(' ')
  const hasAll = said.every(word => words.has(word))
  return hasAll ? 0.8 + 0.15 * (said.length / words.size) : 0.9 * dice(pairs(one), pairs(other))
}

/** Letters and digits alone, without case and accents. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Each two letters that stand side by side. */
function pairs(text: string): string[] {
  const letters = [...` ${text} `]
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}

/** Sørensen and Dice's: twice what two lists share, of all that they have. */
function dice(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const pair of one) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of other) {
    const count = left.get(pair) ?? 0
    if (count > 0) shared++
    left.set(pair, count - 1)
  }
  return (2 * shared) / (one.length + other.length)
}
