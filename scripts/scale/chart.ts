const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** A row of bars, as high as the most in each of so many equal stretches. Nothing at all is a space. */
export function bars(values: ArrayLike<number>, columns = 60): string {
  const stretch = values.length / columns
  const highs = Array.from({ length: columns }, (_, column) => {
    const from = Math.floor(column * stretch)
    const to = Math.max(from + 1, Math.floor((column + 1) * stretch))
    return Array.from({ length: to - from }, (_, at) => values[from + at] ?? 0).reduce(
      (high, value) => Math.max(high, value),
      0,
    )
  })
  const most = Math.max(...highs)
  return highs.map(high => (high === 0 ? ' ' : (BARS[Math.ceil((8 * high) / most) - 1] ?? ' '))).join('')
}
