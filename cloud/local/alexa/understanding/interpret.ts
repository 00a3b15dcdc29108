import { type Alignment, align, extraCosts } from './align.ts'
import type { CompiledSamples } from './compile-model.ts'
import { FREE_READING, LEAST_LIKE_A_PHRASE, LIKENESS_TO_ONE_SAMPLE } from './costs.ts'
import { evidence } from './evidence.ts'
import type { GrammarIntent } from './grammar.ts'
import type { Hearing } from './hearing.ts'
import { parse } from './parse.ts'
import { byRank, type Candidate, type Filling, isMeant, type Reading } from './reading.ts'
import type { SlotType } from './slot-type.ts'
import type { Weights } from './weights.ts'

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
  const exact = parse(samples.grammar, heard).map(reading => exactCandidate(reading, heard, samples.weights))
  if (exact[0]?.freeWords === 0) return exact
  const extra = extraCosts(heard, samples.weights, isPolite)
  const aligned = weigh(bestAlignments(samples, heard, extra), samples, heard, extra)
  const whole = aligned.map(alignment => {
    const reading = exact.find(({ intent }) => intent === alignment.intent)
    return reading && leavesOut(alignment, heard, isPolite, samples.weights)
      ? { ...reading, confidence: Math.max(reading.confidence, alignment.confidence) }
      : alignment
  })
  return compete([...exact, ...whole])
}

/** A word that means something, and that no sample of the intent has, must belong to a value. */
function leavesOut(
  { intent, covered }: Alignment,
  heard: Hearing,
  isPolite: readonly boolean[],
  weights: Weights,
): boolean {
  return covered.some((isCovered, at) => {
    if (isCovered || isPolite[at] || heard.isLight(at)) return false
    return !weights.usesOf(heard.words[at] ?? -1).intents.includes(intent.order)
  })
}

/** Readings word for word alone. */
export const interpretExactly = (samples: CompiledSamples, heard: Hearing): readonly Candidate[] =>
  parse(samples.grammar, heard).map(reading => exactCandidate(reading, heard, samples.weights))

function exactCandidate(reading: Reading, heard: Hearing, weights: Weights): Candidate {
  const confidence = reading.freeWords === 0 ? 1 : confidenceOfFree(reading, heard, weights)
  const because =
    reading.freeWords === 0 ? 'a sample has these words' : 'a sample has these words around a slot'
  return { ...reading, confidence, because }
}

function confidenceOfFree(
  { intent, fillings, contentWords }: Reading,
  heard: Hearing,
  weights: Weights,
): number {
  let confidence = FREE_READING.base - (contentWords > 0 ? 0 : FREE_READING.noContentWord)
  for (const filling of fillings) {
    if (filling.isFree)
      confidence -= doubtOf(filling, heard) + doubtOfForeign(filling, intent, heard, weights)
  }
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

/** Words that only other intents' samples have may be meant for those. */
function doubtOfForeign(
  { slot, start, end }: Filling,
  { order }: GrammarIntent,
  heard: Hearing,
  weights: Weights,
): number {
  if (slot.type.isPhrase) return 0
  let doubt = 0
  for (let at = start; at < end; at++) {
    if (!heard.isFunctionWord(at))
      doubt += FREE_READING.perForeignWord * foreignness(heard, at, order, weights)
  }
  return doubt
}

/** How much a word belongs to the samples of other intents, if it was heard rightly; 0 where this one has it too. */
function foreignness(heard: Hearing, at: number, order: number, weights: Weights): number {
  let most = 0
  for (const { words, likeness, isSynonym } of heard.alternativesAt(at)) {
    const [word = -1] = words
    if (isSynonym || words.length > 1) continue
    if (weights.usesOf(word).intents.includes(order)) return 0
    most = Math.max(most, likeness * (weights.of(word) ?? 0))
  }
  return most
}

/** Values that the type knows among the words: the others may not be meant to belong to them. */
function doubtOfKnown(type: SlotType, start: number, end: number, heard: Hearing): number {
  let doubt = 0
  let known = 0
  for (let at = start, from = start; at < end; at++) {
    for (const stretch of heard.nearAt(type, at)) {
      if (stretch.end <= at || stretch.end > end) continue
      const isAll = isLight(heard, start, at) && isLight(heard, stretch.end, end)
      if (isAll) doubt = FREE_READING.likeKnownValue
      if (at < from) continue
      known++
      from = stretch.end
    }
  }
  return known === 0
    ? 0
    : Math.max(doubt, FREE_READING.withKnownValue + FREE_READING.perFurtherKnownValue * (known - 1))
}

/** None of the words from one position to before another means something by itself. */
function isLight(heard: Hearing, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!heard.isLight(at)) return false
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
): Alignment[] {
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
