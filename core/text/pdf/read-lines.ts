import { withoutAddresses } from '../addresses.ts'
import { ChapterWriter } from '../chapter-writer.ts'
import type { Script } from '../script.ts'
import type { Line } from './page-lines.ts'

/** A heading's letters are larger than those of the text by this. */
const HEADING_RATIO = 1.18
const MAX_HEADING_LENGTH = 150

/** Lines of a book's pages as a script: running heads and page numbers left out, paragraphs and words joined again. */
export function readLines(pages: readonly (readonly Line[])[], language: string): Script {
  const lines = withoutRunningHeads(pages)
  const size = usualSize(lines)
  const writer = new ChapterWriter(language)
  let title: string | undefined
  let before: Line | undefined
  let isHeadingOpen = false

  const endHeading = () => {
    const heading = writer.endHeading()
    title ??= heading
    isHeadingOpen = false
  }
  for (const line of lines) {
    const isHeading = line.size >= size * HEADING_RATIO && line.text.length <= MAX_HEADING_LENGTH
    if (isHeadingOpen && !(isHeading && before?.size === line.size)) endHeading()
    if (!isHeadingOpen && (isHeading || beginsParagraph(line, before, size))) writer.endParagraph()
    isHeadingOpen = isHeading
    writer.say(joined(line.text))
    before = line
  }
  if (isHeadingOpen) endHeading()
  return writer.script(title)
}

/** A word that is parted at the end of a line is one word; other lines are parted by a space. */
const joined = (text: string) =>
  /\p{Ll}-$/u.test(text) ? withoutAddresses(text.slice(0, -1)) : `${withoutAddresses(text)} `

/** A paragraph begins after a gap, or where a line is indented, or after a line that ends early with a full stop. */
function beginsParagraph(line: Line, before: Line | undefined, size: number): boolean {
  if (!before) return true
  const isIndented = line.x - before.x > size * 0.8 && /[.!?:…"”»]$/u.test(before.text)
  if (line.page !== before.page) return isIndented
  return isIndented || before.y - line.y > size * 1.9 || before.y < line.y
}

/** The height of most letters. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0]
}

/** At the top and the bottom of a page stands what repeats from page to page, whatever number it carries. */
const EDGE_LINES = 2

function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[] {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(edges(page).map(runningKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const often = Math.max(2, pages.length / 3)
  return pages.flatMap(page => {
    const edge = new Set(edges(page))
    return page.filter(
      line => !edge.has(line) || !(isPageNumber(line) || (counts.get(runningKey(line)) ?? 0) > often),
    )
  })
}

function edges(page: readonly Line[]): Line[] {
  const byHeight = page.toSorted((one, other) => other.y - one.y)
  const lines = byHeight.length > EDGE_LINES * 2 ? EDGE_LINES : 1
  return [...byHeight.slice(0, lines), ...byHeight.slice(-lines)]
}

const runningKey = ({ text, y }: Line) =>
  `${text.replace(/\p{N}+|\b[ivxlc]+\b/giu, '#')} ${Math.round(y / 4)}`

const isPageNumber = ({ text }: Line) => /^\W*(?:\p{N}{1,4}|[ivxlc]{1,7})\W*$/iu.test(text)
