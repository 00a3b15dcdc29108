/** Something that may end a passage. */
export interface Piece {
  readonly text: string
  /** In spoken characters. */
  readonly length: number
}

/** Lengths of a group of pieces, in spoken characters. */
export interface GroupLength {
  /** It has as much wherever it can. */
  readonly least: number
  /** It is parted when it has more, if both parts have the least. */
  readonly enough: number
  /** It never has more, unless it is one piece. */
  readonly most: number
}

/**
 * Groups pieces at ends that their content chooses, so that an edit moves no boundary but those beside it: what is
 * more than enough is parted behind the piece of the lowest mark, and each part again. A mark is the least hash of all
 * that stands in the piece (min-wise hashing), so that one changed word seldom changes it.
 */
export function groupByContent<T extends Piece>(pieces: readonly T[], length: GroupLength): T[][] {
  const marks = pieces.map(({ text }) => markOf(text))
  const ends = pieces.map(({ length }) => length)
  for (let at = 1; at < ends.length; at++) ends[at] = (ends[at - 1] ?? 0) + (ends[at] ?? 0)
  const lengthOf = (from: number, to: number) => (ends[to - 1] ?? 0) - (ends[from - 1] ?? 0)

  const groups: T[][] = []
  const waiting: [from: number, to: number][] = pieces.length > 0 ? [[0, pieces.length]] : []
  for (let range = waiting.pop(); range; range = waiting.pop()) {
    const [from, to] = range
    const whole = lengthOf(from, to)
    const shorterSide = (at: number) => Math.min(lengthOf(from, at), lengthOf(at, to))
    const parted =
      to - from === 1 || whole <= length.enough
        ? undefined
        : (lowestOf(marks, from, to, at => shorterSide(at) >= length.least) ??
          (whole > length.most ? evenestOf(from, to, shorterSide) : undefined))
    if (parted === undefined) groups.push(pieces.slice(from, to))
    else waiting.push([parted, to], [from, parted])
  }
  return groups
}

/** Behind the lowest mark that leaves enough on both sides; undefined where none does. */
function lowestOf(
  marks: readonly number[],
  from: number,
  to: number,
  mayPart: (at: number) => boolean,
): number | undefined {
  let lowest: number | undefined
  for (let at = from + 1; at < to; at++)
    if (mayPart(at) && (lowest === undefined || (marks[at - 1] ?? 0) < (marks[lowest - 1] ?? 0))) lowest = at
  return lowest
}

/** Where both sides are nearest to one another. */
function evenestOf(from: number, to: number, shorterSide: (at: number) => number): number {
  let evenest = from + 1
  for (let at = from + 1; at < to; at++) if (shorterSide(at) > shorterSide(evenest)) evenest = at
  return evenest
}

const { imul } = Math

/** Code units of a stretch: two or three words, in any script. */
const STRETCH = 12
const BASE = 0x01000193
const BASE_OF_FIRST = Array.from({ length: STRETCH }).reduce<number>(power => imul(power, BASE), 1)

/** The least of a rolling hash over every stretch, and behind it, for those who share it, 21 bits of the hash of the whole. */
function markOf(text: string): number {
  let rolling = 0
  let whole = 0
  let least = 0xffffffff
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) + 1
    rolling = (imul(rolling, BASE) + code) | 0
    whole = (imul(whole, BASE) + code) | 0
    if (at >= STRETCH) rolling = (rolling - imul(text.charCodeAt(at - STRETCH) + 1, BASE_OF_FIRST)) | 0
    if (at >= STRETCH - 1) least = Math.min(least, scrambled(rolling))
  }
  return least * 2 ** 21 + (scrambled(whole) >>> 11)
}

/** Every bit of the hash in every bit of the result, as a number from 0. https://github.com/aappleby/smhasher (fmix32) */
function scrambled(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
