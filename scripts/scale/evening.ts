import { QUOTAS, type QuotaName } from '../../infra/quotas.ts'
import { BEGINNING, ENDING, EPISODE, type Turn } from '../cost/asked.ts'
import type { Assumed } from '../cost/assumptions.ts'
import { readUnits, writeUnits } from '../cost/listener-item.ts'
import { SIZES, type Size } from '../cost/sizes.ts'
import { listenerBytes, textOf } from '../cost/usage.ts'

export interface Evening {
  readonly size: Size
  readonly assumed: Assumed
  /** Bytes of a listener's item. */
  readonly itemBytes: number
  /** Bytes of the lookup index. */
  readonly indexBytes: number
}

/** 1,000,000 listeners from 19 to 22 o'clock. */
export const eveningOfMillion = (assumed: Assumed): Evening => ({
  size: SIZES.million,
  assumed,
  itemBytes: listenerBytes(SIZES.million),
  indexBytes: INDEX_BYTES_OF_EPISODE * SIZES.million.shelf,
})

/** 28.6 MB for 100,000 episodes: docs/benchmarks.md. */
const INDEX_BYTES_OF_EPISODE = 286

const EVENING_SECONDS = 3 * 3600
/** Until the last who came has heard to the end. */
const AFTERWARDS_SECONDS = 3600

/**
 * The share of listeners who come in each second: three quarters along a hill whose top is at 20:15, and a quarter by
 * routines and news, at the full hours and half hours, within two minutes of them, sooner rather than later.
 */
export function arrivals(): Float64Array {
  const shares = new Float64Array(EVENING_SECONDS + AFTERWARDS_SECONDS)
  for (let at = 0; at < EVENING_SECONDS; at++) shares[at] = Math.exp(-(((at - 4_500) / 3_000) ** 2))
  scale(shares, 0.75)
  const peaks = new Float64Array(shares.length)
  for (const [at, weight] of PEAKS)
    for (let second = 0; second < 120; second++)
      peaks[at + second] = (peaks[at + second] ?? 0) + weight * Math.exp(-second / 40)
  scale(peaks, 0.25)
  return shares.map((share, at) => share + (peaks[at] ?? 0))
}

/** Seconds after 19:00, and how many come beside the others. */
const PEAKS = [
  [0, 2],
  [1_800, 1],
  [3_600, 3],
  [5_400, 1],
  [7_200, 2],
  [9_000, 1],
] as const

function scale(shares: Float64Array, sum: number): void {
  const factor = sum / shares.reduce((total, share) => total + share, 0)
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) * factor
}

/** A request to the skill, so many seconds after its listener came. */
export interface Moment extends Turn {
  readonly after: number
}

/** What one listener's device asks, and when. @param seconds of an episode */
function momentsOf(episodes: number, seconds: number): Moment[] {
  const moments: Moment[] = BEGINNING.map((turn, at) => ({ ...turn, after: at * 8 }))
  const beginsAt = 10
  const [started, nearly, finished] = EPISODE as readonly [Turn, Turn, Turn]
  for (let episode = 0; episode < episodes; episode++) {
    const from = beginsAt + episode * seconds
    moments.push(
      { ...started, after: from },
      { ...nearly, after: from + 1 },
      { ...finished, after: from + seconds },
    )
  }
  const last = beginsAt + episodes * seconds
  moments.push(...ENDING.map((turn, at) => ({ ...turn, after: last + (at < 2 ? at : 20) })))
  return moments
}

/** What is asked of a service in a second, second by second. */
export type Series = Float64Array

/** Each arrival's moments, added up. @param weigh what a moment is of it */
function spreadOver(shares: Series, moments: readonly Moment[], weigh: (moment: Moment) => number): Series {
  const series = new Float64Array(shares.length)
  for (const moment of moments) {
    const weight = weigh(moment)
    if (weight === 0) continue
    const after = Math.round(moment.after)
    for (let at = after; at < series.length; at++)
      series[at] = (series[at] ?? 0) + weight * (shares[at - after] ?? 0)
  }
  return series
}

export interface Loads {
  readonly turns: Series
  readonly load: Readonly<Partial<Record<QuotaName, Series>>>
  readonly listening: Series
}

/** What an evening asks of each limit, second by second, for one listener times all of them. */
export function loadsOf({ size, assumed, itemBytes }: Evening): Loads {
  const { listeners, episodesAnEvening } = size
  const { seconds, bytes } = textOf(size, assumed)
  const shares = arrivals().map(share => share * listeners)
  const moments = momentsOf(episodesAnEvening, seconds)
  const of = (weigh: (moment: Moment) => number) => spreadOver(shares, moments, weigh)
  const turns = of(() => 1)
  const turnSeconds = assumed.turnMilliseconds / 1000 + assumed.coldShare
  const starts = of(({ request }) => (request.endsWith('PlaybackStarted') ? 1 : 0))
  const concurrency = turns.map(rate => Math.max(rate * turnSeconds, rate / REQUESTS_OF_ENVIRONMENT))
  const writes = of(turn => turn.writes * writeUnits(itemBytes))
  const reads = of(turn => turn.reads * readUnits(itemBytes))
  const listening = listeningOf(shares, 10, episodesAnEvening * seconds)
  return {
    turns,
    listening,
    load: {
      'lambda-requests': turns,
      'lambda-concurrency': concurrency,
      'lambda-scaling': concurrency.map((now, at) => Math.max(0, now - (concurrency[at - 10] ?? 0))),
      'table-new-writes': writes,
      'table-new-reads': reads,
      'table-writes': writes,
      'table-reads': reads,
      'bucket-reads': of(turn => turn.looks),
      // A device fetches an episode as it begins, faster than it is heard: within a minute.
      'cdn-traffic': movingMean(starts, 60).map(rate => (rate * bytes * assumed.heardShare * 8) / 1e9),
      'cdn-requests': movingMean(starts, 60).map(rate => rate * assumed.requestsOfEpisode),
    },
  }
}

/** An environment answers so many requests a second at the most. https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html */
const REQUESTS_OF_ENVIRONMENT = 10

/** How many are between their coming and so much later. */
function listeningOf(shares: Series, from: number, seconds: number): Series {
  const listening = new Float64Array(shares.length)
  let now = 0
  for (let at = 0; at < shares.length; at++) {
    now += (shares[at - from] ?? 0) - (shares[at - from - Math.round(seconds)] ?? 0)
    listening[at] = now
  }
  return listening
}

function movingMean(series: Series, seconds: number): Series {
  let sum = 0
  return series.map((value, at) => {
    sum += value - (series[at - seconds] ?? 0)
    return sum / seconds
  })
}

export const mostOf = (series: Series) => series.reduce((most, value) => Math.max(most, value), 0)

/** A limit and what the busiest second asks of it. */
export interface Met {
  readonly quota: QuotaName
  readonly peak: number
  readonly share: number
  /** Listeners of an evening at which the limit is met. */
  readonly listeners: number
}

/** The limits of an evening, the first that is met first. */
export function metBy(evening: Evening): Met[] {
  const { load } = loadsOf(evening)
  return (Object.entries(load) as [QuotaName, Series][])
    .map(([quota, series]) => {
      const peak = mostOf(series)
      const share = peak / QUOTAS[quota].value
      return { quota, peak, share, listeners: evening.size.listeners / share }
    })
    .sort((one, other) => other.share - one.share)
}
