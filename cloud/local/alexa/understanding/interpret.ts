import { type Alignment, align, extraCosts } from './align.ts'
import type { CompiledSamples } from './compile-model.ts'
import { FREE_READING, LEAST_LIKE_A_PHRASE, LIKENESS_TO_ONE_SAMPLE } from './costs.ts'
import { evidence } from './evidence.ts'
import type { Hearing } from './hearing.ts'
import { parse } from './parse.ts'
import { byRank, type Candidate, type Filling, isMeant, type Reading } from './reading.ts'
import type { SlotType } from './slot-type.ts'

/**
 * What an utterance may mean, the likeliest first. Word for word if it can be; else by what it has in common with
 * the samples.
 *
 * @param isPolite by position: words that change nothing, at the ends of the utterance
 */
export function interpret(
  samples: CompiledSamples,
  heard: Hearing,
  isPolite: readonly boolean[],
): readonly Candidate[] {
  const exact = parse(samples.grammar, heard)
  if (exact[0]?.freeWords === 0) return exact.map(reading => exactCandidate(reading, heard))
  const extra = extraCosts(heard, samples.weights, isPolite)
  const aligned = bestAlignments(samples, heard, extra)
  const weighed = weigh(aligned, samples, heard, extra)
  return compete([...exact.map(reading => exactCandidate(reading, heard)), ...weighed])
}

/** Readings word for word alone. */
export const interpretExactly = (samples: CompiledSamples, heard: Hearing): readonly Candidate[] =>
  parse(samples.grammar, heard).map(reading => exactCandidate(reading, heard))

function exactCandidate(reading: Reading, heard: Hearing): Candidate {
  const confidence = reading.freeWords === 0 ? 1 : confidenceOfFree(reading, heard)
  const because =
    reading.freeWords === 0 ? 'a sample has these words' : 'a sample has these words around a slot'
  return { ...reading, confidence, because }
}

function confidenceOfFree({ fillings, contentWords }: Reading, heard: Hearing): number {
  let confidence = FREE_READING.base - (contentWords > 0 ? 0 : FREE_READING.noContentWord)
  for (const filling of fillings) if (filling.isFree) confidence -= doubtOf(filling, heard)
  return Math.max(confidence, FREE_READING.least)
}

/** Why words may not be the value of a slot, although a sample has room for them. */
function doubtOf({ slot: { type }, start, end }: Filling, heard: Hearing): number {
  let doubt = FREE_READING.perWordTooMany * Math.max(0, end - start - type.usualWords)
  if (type.isPhrase) return doubt
  for (let at = start; at < end; at++) {
    if (heard.isFiller(at)) doubt += FREE_READING.perFiller
    else if (heard.isFunctionWord(at)) doubt += FREE_READING.perFunctionWord
  }
  if (heard.isFunctionWord(end - 1)) doubt += FREE_READING.endsWithFunctionWord
  return doubt + doubtOfKnown(type, start, end, heard)
}

function doubtOfKnown(type: SlotType, start: number, end: number, heard: Hearing): number {
  let doubt = 0
  for (let at = start; at < end; at++) {
    for (const stretch of heard.nearAt(type, at)) {
      if (stretch.end <= at || stretch.end > end) continue
      const isAll = isLight(heard, start, at) && isLight(heard, stretch.end, end)
      doubt = Math.max(doubt, isAll ? FREE_READING.likeKnownValue : FREE_READING.withKnownValue)
    }
  }
  return doubt
}

/** None of the words from one position to before another means something by itself. */
function isLight(heard: Hearing, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!heard.isFunctionWord(at) && !heard.isFiller(at) && !heard.isRepeated(at)) return false
  }
  return true
}

/** The best alignment of every intent that has samples in common with the utterance. */
function bestAlignments(samples: CompiledSamples, heard: Hearing, extra: readonly number[]): Alignment[] {
  const best = new Map<number, Alignment>()
  for (const sample of samples.index.find(heard)) {
    const alignment = align(sample, heard, samples.weights, extra)
    if (!alignment || !isMeant(alignment) || (alignment.freeWords > 0 && alignment.contentWords === 0))
      continue
    if (sample.isPhrase && alignment.confidence < LEAST_LIKE_A_PHRASE) continue
    const other = best.get(alignment.intent.order)
    if (!other || alignment.confidence > other.confidence) best.set(alignment.intent.order, alignment)
  }
  return [...best.values()]
}

function weigh(
  aligned: readonly Alignment[],
  samples: CompiledSamples,
  heard: Hearing,
  extra: readonly number[],
): Candidate[] {
  const shares = evidence(samples, heard, extra)
  return aligned.map(alignment => {
    const share = shares.get(alignment.intent.order) ?? 0
    const { alone, withEvidence } = LIKENESS_TO_ONE_SAMPLE
    const mixed = withEvidence * alignment.confidence + (1 - withEvidence) * share
    const confidence = Math.max(alignment.confidence * alone, mixed)
    return { ...alignment, fillings: withValuesElsewhere(alignment, heard), confidence }
  })
}

/** A value that stands where no sample has it still fills the slot that it can only be meant for. */
function withValuesElsewhere({ intent, fillings, covered }: Alignment, heard: Hearing): readonly Filling[] {
  const filled = new Set(fillings.map(({ slot }) => slot.name))
  const more: Filling[] = []
  for (const [name, type] of intent.slots) {
    if (filled.has(name)) continue
    for (let at = 0; at < heard.length; at++) {
      const stretch = covered[at] ? undefined : heard.knownAt(type, at).at(-1)
      if (!stretch || covered.slice(at, stretch.end).includes(true)) continue
      const { end, values, value } = stretch
      more.push({ slot: { name, type }, start: at, end, values, value, isFree: false })
      break
    }
  }
  return more.length === 0 ? fillings : [...fillings, ...more]
}

/** The best candidate of every intent, the likeliest first. */
function compete(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<number, Candidate>()
  for (const candidate of candidates) {
    const other = best.get(candidate.intent.order)
    if (!other || candidate.confidence > other.confidence) best.set(candidate.intent.order, candidate)
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence || byRank(a, b))
}
