import type { IndexedEpisode, IndexedRate } from '../catalog/lookup-index.ts'

/** The narrator's own. */
export const NORMAL_RATE = 100

/** All the editions of an episode, slowest first; one alone where its show offers no others. */
export const offeredRates = ({ edition, durationMilliseconds, rates = [] }: IndexedEpisode): IndexedRate[] =>
  [{ percent: NORMAL_RATE, edition, durationMilliseconds }, ...rates].sort((a, b) => a.percent - b.percent)

/** The edition that is nearest to the rate that a listener likes; of two as near, the one nearer to the narrator's own. */
export const editionAt = (episode: IndexedEpisode, percent: number): IndexedRate =>
  offeredRates(episode).reduce((best, next) => (isNearer(next, best, percent) ? next : best))

function isNearer(one: IndexedRate, other: IndexedRate, percent: number): boolean {
  const difference = Math.abs(one.percent - percent) - Math.abs(other.percent - percent)
  if (difference !== 0) return difference < 0
  return Math.abs(one.percent - NORMAL_RATE) < Math.abs(other.percent - NORMAL_RATE)
}

/** The next that is faster (1) or slower (-1) than what plays; undefined where none is. */
export function rateBeside(episode: IndexedEpisode, percent: number, step: 1 | -1): number | undefined {
  const rates = offeredRates(episode).map(rate => rate.percent)
  return step > 0 ? rates.find(rate => rate > percent) : rates.findLast(rate => rate < percent)
}
