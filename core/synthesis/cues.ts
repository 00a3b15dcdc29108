import type { TranscriptLine } from './transcript.ts'

/** What is shown at once: one line or two. Times in milliseconds from the edition's start. */
export interface Cue {
  readonly start: number
  readonly end: number
  readonly lines: readonly string[]
}

/**
 * How wide a caption's line is, in Latin letters; a Chinese, Japanese or Korean sign is two of them wide.
 * https://www.bbc.co.uk/accessibility/forproducts/guides/subtitles/ and Netflix's style guide say 37 to 42.
 */
const LINE_WIDTH = 42

/** A clause's end is preferred to a full cue from this width on. */
const CLAUSE_WIDTH = 36

/** A sentence as cues, each shown for its share of the sentence's time. */
export function cuesOf({ start, end, text }: TranscriptLine): Cue[] {
  const parts = partsOf(breakable(text))
  const widths = parts.map(widthOf)
  const total = widths.reduce((sum, width) => sum + width, 0)
  if (end - start < parts.length) return [{ start, end, lines: parts.flatMap(linesOf) }]
  let shown = 0
  return parts.map((pieces, at) => {
    const from = start + Math.round(((end - start) * shown) / total)
    shown += widths[at] ?? 0
    const to = start + Math.round(((end - start) * shown) / total)
    return { start: from, end: to, lines: linesOf(pieces) }
  })
}

/** A text in pieces that must stay whole, each with the white space after it: words, and signs where a script has no spaces. */
function breakable(text: string): string[] {
  const words = text.match(/\S+\s*/gu) ?? []
  return words.flatMap(word =>
    WITHOUT_SPACES.test(word) || widthOf([word]) > LINE_WIDTH ? signsOf(word) : [word],
  )
}

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Signs one by one; what closes stays with what is before it, what opens with what is after it, and a Latin word in itself. */
function signsOf(word: string): string[] {
  const pieces: string[] = []
  for (const { segment } of graphemes.segment(word)) {
    const last = pieces.at(-1)
    const stays =
      last !== undefined &&
      (/^[\p{Pe}\p{Pf}\p{Po}\p{Lm}\s]/u.test(segment) ||
        /[\p{Ps}\p{Pi}]$/u.test(last) ||
        (/[\p{Script=Latin}\p{N}]$/u.test(last) === /^[\p{Script=Latin}\p{N}]/u.test(segment) &&
          /^[\p{Script=Latin}\p{N}]/u.test(segment)))
    if (stays && widthOf([last, segment]) <= LINE_WIDTH) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

const CLAUSE_END = /[,;:.!?…–—、。，；：！？][\p{Pf}\p{Pe}"']*\s*$/u

/** Pieces shared out to cues: as few as will do, each ended where a clause ends if one does, else about equally full. */
function partsOf(pieces: readonly string[]): string[][] {
  const parts: string[][] = []
  let rest = [...pieces]
  while (!fits(rest)) {
    const take = bestEnd(rest)
    parts.push(rest.slice(0, take))
    rest = rest.slice(take)
  }
  return rest.length > 0 || parts.length === 0 ? [...parts, rest] : parts
}

function bestEnd(pieces: readonly string[]): number {
  let most = 1
  while (most < pieces.length && fits(pieces.slice(0, most + 1))) most++
  for (let at = most; at > 0; at--)
    if (CLAUSE_END.test(pieces[at - 1] ?? '') && widthOf(pieces.slice(0, at)) >= CLAUSE_WIDTH) return at
  const left = widthOf(pieces)
  const wanted = left / Math.ceil(left / widthOf(pieces.slice(0, most)))
  let at = most
  while (at > 1 && widthOf(pieces.slice(0, at - 1)) >= wanted) at--
  return at
}

const fits = (pieces: readonly string[]) =>
  !isTooMuch(pieces) && linesOf(pieces).every(line => widthOf([line]) <= LINE_WIDTH)

/** More than two lines have room for; most of a long sentence is, and is not laid out to see it. */
function isTooMuch(pieces: readonly string[]): boolean {
  let width = 0
  for (const piece of pieces) {
    width += widthOf([piece.trimEnd()])
    if (width > 2 * LINE_WIDTH) return true
  }
  return false
}

/** How much longer than the other a line may be where it ends with a clause. */
const CLAUSE_BONUS = 8

/** One line where it suffices, else the two that are the most alike; a clause's end is worth a little. */
function linesOf(pieces: readonly string[]): string[] {
  const whole = pieces.join('').trim()
  if (widthOf([whole]) <= LINE_WIDTH || pieces.length < 2) return [whole]
  const width = widthOf(pieces)
  let before = 0
  let best = 1
  let least = Number.POSITIVE_INFINITY
  for (const [at, piece] of pieces.slice(0, -1).entries()) {
    before += widthOf([piece])
    const longer = Math.max(before, width - before)
    const cost = longer <= LINE_WIDTH && CLAUSE_END.test(piece) ? longer - CLAUSE_BONUS : longer
    if (cost < least) {
      least = cost
      best = at + 1
    }
  }
  return [pieces.slice(0, best).join('').trim(), pieces.slice(best).join('').trim()]
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u

function widthOf(pieces: readonly string[]): number {
  let width = 0
  for (const piece of pieces) {
    if (NARROW.test(piece)) width += piece.length
    else for (const sign of piece) width += WIDE.test(sign) ? 2 : 1
  }
  return width
}

/** From Latin to Devanagari, each one unit of UTF-16: nearly every text, and not looked at sign by sign. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it begins with them
const NARROW = /^[\u0000-\u10FF]*$/u
