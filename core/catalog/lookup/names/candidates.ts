import { firstPlace } from '../strings.ts'
import { keyWeight } from './build-names.ts'
import type { Names } from './open-names.ts'

/** So many names are looked at closely. */
const MOST_CANDIDATES = 100
/** So many entries of the inverted index are read, the rarest keys' first: this bounds the time. */
const MOST_POSTINGS = 20_000
/** Who is in none of the keys that so many entries come from is no candidate any more: what is common to many names decides nothing alone. */
const MOST_NEW = 8_000
/** Fineness of the shares by which the best are picked. */
const STEPS = 512

/** The names that share most of what matters with what was heard, those with most of all first. @param isWanted which names count, all of them where it is absent */
export function candidates(
  names: Names,
  keys: ReadonlySet<number>,
  isWanted?: (name: number) => boolean,
): number[] {
  const { key, length, scratch } = names
  const found = [...keys].flatMap(hash => {
    const place = firstPlace(key.hash.length, at => (key.hash[at] ?? 0) < hash)
    if (key.hash[place] !== hash) return []
    const begin = place > 0 ? (key.end[place - 1] ?? 0) : 0
    return [{ begin, end: key.end[place] ?? 0 }]
  })
  found.sort((one, other) => one.end - one.begin - (other.end - other.begin))
  const unknown = Math.min(keys.size - found.length, found.length) * keyWeight(1, length) * 0.5
  let [read, touched, heard] = [0, 0, unknown]
  for (const { begin, end } of found) {
    if (read > 0 && read + end - begin > MOST_POSTINGS) break
    const isNewTaken = read < MOST_NEW
    read += end - begin
    const weight = keyWeight(end - begin, length)
    heard += weight
    for (let at = begin; at < end; at++) {
      const name = key.name[at] as number
      const before = scratch.shared[name] as number
      if (before === 0) {
        if (!isNewTaken) continue
        scratch.touched[touched++] = name
      }
      scratch.shared[name] = before + weight
    }
  }
  const best = pickBest(names, touched, heard, isWanted)
  for (let at = 0; at < touched; at++) scratch.shared[scratch.touched[at] as number] = 0
  return best
}

/** By a histogram of shares: nothing is sorted. */
function pickBest(
  names: Names,
  touched: number,
  heard: number,
  isWanted?: (name: number) => boolean,
): number[] {
  const { weight } = names
  const { shared, touched: found, share } = names.scratch
  const counts = new Uint32Array(STEPS)
  for (let at = 0; at < touched; at++) {
    const name = found[at] as number
    const its = (shared[name] as number) / (0.55 * heard + 0.45 * (weight[name] as number))
    const step = isWanted && !isWanted(name) ? 0 : Math.min(STEPS - 1, 1 + Math.floor(its * STEPS))
    share[at] = step
    counts[step] = (counts[step] as number) + 1
  }
  let [step, above] = [STEPS - 1, 0]
  while (step > 1 && above + (counts[step] as number) < MOST_CANDIDATES) above += counts[step--] as number
  const best: { name: number; step: number }[] = []
  for (let at = 0, edge = 0; at < touched; at++) {
    const its = share[at] as number
    if (its > step || (its === step && edge++ < MOST_CANDIDATES))
      best.push({ name: found[at] as number, step: its })
  }
  return best.sort((one, other) => other.step - one.step).map(({ name }) => name)
}
