/** A line of a page as it is printed. */
export interface Line {
  readonly text: string
  /** Of its left end and its base line, in points from the page's lower left corner. */
  readonly x: number
  readonly y: number
  /** The height of its letters, in points. */
  readonly size: number
  /** Counts the document's pages from 0. */
  readonly page: number
}

/** A stretch of text that a PDF paints at once. */
export interface PaintedText {
  readonly str: string
  /** `[a, b, c, d, x, y]`. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** Joins what stands on one base line, in the order in which it is painted. */
export function linesOf(painted: readonly PaintedText[], page: number): Line[] {
  const lines: { text: string; x: number; y: number; size: number; end: number }[] = []
  for (const { str, transform, width, height } of painted) {
    const [x = 0, y = 0] = transform.slice(4)
    const size = height || Math.abs(transform[3] ?? 0)
    const line = lines.at(-1)
    if (line && Math.abs(line.y - y) < Math.max(size, line.size) / 2 && x >= line.x) {
      const isApart = x - line.end > size / 6 && !line.text.endsWith(' ') && !str.startsWith(' ')
      line.text += (isApart ? ' ' : '') + str
      line.end = x + width
      if (str.trim()) line.size = Math.max(line.size, size)
    } else if (str.trim()) lines.push({ text: str, x, y, size, end: x + width })
  }
  return lines
    .map(({ text, x, y, size }) => ({ text: text.trim(), x, y, size, page }))
    .filter(({ text }) => text)
}
