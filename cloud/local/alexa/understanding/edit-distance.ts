/**
 * How many letters were added, left out, changed or swapped with their neighbour between two words;
 * `most + 1` where there are more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  if (most === 1) return a === b ? 0 : isOneApart(a, b) ? 1 : 2
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const isSwapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (isSwapped) cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1)
      current.push(cost)
      if (cost < best) best = cost
    }
    if (best > most) return most + 1
    beforePrevious = previous
    previous = current
  }
  return Math.min(previous[b.length] ?? most + 1, most + 1)
}

/** Whether one letter was added, left out, changed or swapped with its neighbour. */
function isOneApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  if (endA - start <= 1 && endB - start <= 1) return true
  const isPair = endA - start === 2 && endB - start === 2
  return isPair && a[start] === b[start + 1] && a[start + 1] === b[start]
}
