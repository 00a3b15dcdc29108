import type { TranscriptLine } from '../synthesis/transcript.ts'

/** A stretch of one transcript and what it became in another: indices of the lines before it and after it, in both. */
interface Gap {
  readonly from: readonly [before: number, after: number]
  readonly to: readonly [before: number, after: number]
}

/**
 * Where something stands in another edition of an episode, in milliseconds from its start: in the same sentence, as
 * far into it. The other edition may be slower or faster, or of a text that was edited since. A sentence that is not
 * in it is looked for between those around it that are; one that stands in it more than once, where they leave room.
 */
export function mapPosition(
  milliseconds: number,
  from: readonly TranscriptLine[],
  to: readonly TranscriptLine[],
): number {
  const end = to.at(-1)?.end ?? 0
  const at = lineAt(from, milliseconds)
  const line = from[at]
  if (!line) return Math.round(clamp(milliseconds, 0, end))
  const gap = hasSameTexts(from, to) ? undefined : gapAround(at, from, to)
  const same = to[gap ? sameLine(line.text, at, gap, to) : at]
  if (same) return scaled(milliseconds, line, same)
  return gap ? scaled(milliseconds, stretchOf(gap.from, from), stretchOf(gap.to, to)) : 0
}

type Stretch = Pick<TranscriptLine, 'start' | 'end'>

function scaled(milliseconds: number, from: Stretch, to: Stretch): number {
  const length = from.end - from.start
  const share = length > 0 ? clamp((milliseconds - from.start) / length, 0, 1) : 0
  return Math.round(to.start + share * (to.end - to.start))
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)

/** The last line that begins by then; the first one before it begins. */
function lineAt(lines: readonly TranscriptLine[], milliseconds: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.start ?? 0) <= milliseconds) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

const hasSameTexts = (one: readonly TranscriptLine[], other: readonly TranscriptLine[]) =>
  one.length === other.length && one.every(({ text }, at) => text === other[at]?.text)

/** The time between the lines of a gap's ends; it is empty where nothing stands between them. */
const stretchOf = ([before, after]: Gap['from'], lines: readonly TranscriptLine[]): Stretch => {
  const start = lines[before]?.end ?? 0
  return { start, end: Math.max(start, lines[after]?.start ?? lines.at(-1)?.end ?? 0) }
}

/** The line of a text: among those in the gap, or else among all, the nearest to where the gap would have it. */
function sameLine(text: string, at: number, gap: Gap, to: readonly TranscriptLine[]): number {
  const [before, after] = gap.to
  const share = (at - gap.from[0]) / (gap.from[1] - gap.from[0])
  const expected = before + share * (after - before)
  const all = to.flatMap((line, index) => (line.text === text ? [index] : []))
  const within = all.filter(index => index > before && index < after)
  const near = within.length > 0 ? within : all
  return near.reduce(
    (best, index) => (distance(index, expected) < distance(best, expected) ? index : best),
    near[0] ?? -1,
  )
}

const distance = (one: number, other: number) => Math.abs(one - other)

/**
 * The gap that a line is in, between sentences that stand once in each transcript and in the same order in both
 * (patience diff). A line that is itself such a sentence is the whole of its gap.
 */
function gapAround(at: number, from: readonly TranscriptLine[], to: readonly TranscriptLine[]): Gap {
  const anchors = anchorsOf(from, to)
  const after = anchors.find(([one]) => one > at) ?? [from.length, to.length]
  const before = anchors.findLast(([one]) => one < at) ?? [-1, -1]
  return { from: [before[0], after[0]], to: [before[1], after[1]] }
}

type Pair = readonly [from: number, to: number]

function anchorsOf(from: readonly TranscriptLine[], to: readonly TranscriptLine[]): Pair[] {
  const places = placesOfUnique(to)
  const pairs = [...placesOfUnique(from)].flatMap(([text, one]): Pair[] => {
    const other = places.get(text)
    return other === undefined ? [] : [[one, other]]
  })
  return longestRising(pairs)
}

/** Where each text stands that stands there once, in order. */
function placesOfUnique(lines: readonly TranscriptLine[]): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [at, { text }] of lines.entries()) {
    if (places.has(text)) repeated.add(text)
    else places.set(text, at)
  }
  for (const text of repeated) places.delete(text)
  return places
}

/** Of pairs that rise on their first side, the most that rise on both. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  /** The pair that ends the best row of each length, and the pair before each. */
  const ends: number[] = []
  const before: number[] = []
  for (const [at, [, to]] of pairs.entries()) {
    let length = 0
    let high = ends.length
    while (length < high) {
      const middle = (length + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < to) length = middle + 1
      else high = middle
    }
    before[at] = length > 0 ? (ends[length - 1] ?? -1) : -1
    ends[length] = at
  }
  const row: Pair[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) row.push(pairs[at] as Pair)
  return row.reverse()
}
