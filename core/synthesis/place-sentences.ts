import type { Pause } from './pauses.ts'
import type { SentenceTime } from './spoken-time.ts'

/** How unsure an estimated sentence is: a share of its length, and what is left for the shortest. */
const UNSURE = { share: 0.16, milliseconds: 120 }

/** How much is believed of a pause as long as the longest ones, beside one deviation of the estimate. */
const BELIEF = 5

/**
 * Where sentences begin in a take, in milliseconds from its start. They share its length by the time that each
 * is expected to take; and as a voice pauses between sentences, a start is moved to the end of a pause where
 * that is likely. Of all ways to give pauses to sentences the likeliest is taken (Viterbi's algorithm).
 * @param expected right among themselves; the scale does not matter
 */
export function placeSentences(
  expected: readonly SentenceTime[],
  length: number,
  pauses: readonly Pause[] = [],
): number[] {
  const speech = spanOfSpeech(length, pauses)
  const last = expected.length - 1
  const times = expected.map(({ speech, pause }, at) => Math.max(1, at === last ? speech : speech + pause))
  const total = times.reduce((sum, one) => sum + one, 0)
  if (last < 1) return expected.map(() => 0)
  const lengths = times.map(one => (one * (speech.end - speech.start)) / total)
  return [0, ...likeliest(lengths, speech.start, candidates(lengths, speech, pauses))]
}

/** A take without the silence at its start and its end, which differs from voice to voice. */
function spanOfSpeech(length: number, pauses: readonly Pause[]): Pause {
  const first = pauses[0]
  const last = pauses.at(-1)
  const start = first?.start === 0 ? first.end : 0
  const end = last && last.end >= length - 1 ? last.start : length
  return start < end ? { start, end } : { start: 0, end: length }
}

/** A place where a sentence may begin. */
interface Place {
  readonly at: number
  /** What speaks for it, in squared deviations. */
  readonly belief: number
  /** The only sentence that may begin here; any, where a pause ends. */
  readonly sentence?: number
}

/** The end of every pause; and for each sentence the place that its text alone gives it. */
function candidates(lengths: readonly number[], speech: Pause, pauses: readonly Pause[]): Place[] {
  const within = pauses.filter(({ start, end }) => start > speech.start && end < speech.end)
  const lasting = within.map(({ start, end }) => end - start).sort((one, other) => other - one)
  const usual = lasting[Math.floor((lengths.length - 1) / 2)] ?? lasting.at(-1) ?? 1
  const heard = within.map(({ start, end }) => ({
    at: end,
    belief: BELIEF * Math.min((end - start) / usual, 1.2),
  }))
  let at = speech.start
  const told = lengths.slice(0, -1).map((one, before) => {
    at += one
    return { at, belief: 0, sentence: before + 1 }
  })
  return [...heard, ...told].sort((one, other) => one.at - other.at)
}

function likeliest(lengths: readonly number[], start: number, places: readonly Place[]): number[] {
  const end = lengths.reduce((sum, one) => sum + one, start)
  const misfit = (sentence: number, taken: number) => {
    if (taken <= 0) return Number.POSITIVE_INFINITY
    const expected = lengths[sentence] ?? 0
    return ((taken - expected) / (UNSURE.share * expected + UNSURE.milliseconds)) ** 2
  }
  let costs = places.map(place =>
    mayBegin(place, 1) ? misfit(0, place.at - start) - place.belief : Number.POSITIVE_INFINITY,
  )
  const cameFrom: number[][] = []
  for (let sentence = 2; sentence < lengths.length; sentence++) {
    const from: number[] = []
    costs = places.map((place, at) => {
      if (!mayBegin(place, sentence)) return Number.POSITIVE_INFINITY
      let best = Number.POSITIVE_INFINITY
      for (let before = 0; before < at; before++) {
        const cost = (costs[before] ?? 0) + misfit(sentence - 1, place.at - (places[before]?.at ?? 0))
        if (cost < best) {
          best = cost
          from[at] = before
        }
      }
      return best - place.belief
    })
    cameFrom.push(from)
  }
  const last = lengths.length - 1
  const totals = costs.map((cost, at) => cost + misfit(last, end - (places[at]?.at ?? 0)))
  let at = totals.indexOf(Math.min(...totals))
  const path = [at]
  for (const from of cameFrom.toReversed()) {
    at = from[at] ?? 0
    path.unshift(at)
  }
  return path.map(place => places[place]?.at ?? end)
}

const mayBegin = (place: Place, sentence: number) =>
  place.sentence === undefined || place.sentence === sentence
