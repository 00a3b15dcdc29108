import type { CompiledSamples } from './compile-model.ts'
import type { GrammarIntent } from './grammar.ts'
import type { Hearing } from './hearing.ts'
import { interpretExactly } from './interpret.ts'
import type { Politeness } from './politeness.ts'
import type { Candidate, Filling } from './reading.ts'
import type { KnownStretch, SlotType } from './slot-type.ts'

/** The slot that was asked for. */
export interface AskedSlot {
  readonly intent: GrammarIntent
  readonly name: string
  readonly type: SlotType
  /** Its own samples, and its bare value. */
  readonly samples: CompiledSamples
}

const LIKE_A_VALUE = { confidence: 0.9, because: 'it has a value of the slot that was asked for' }
const ANY_WORDS = { confidence: 0.6, because: 'any words may answer for the slot that was asked for' }

/** The answer word for word: a sample of the slot, or one of its values alone. */
export function exactAnswer({ samples }: AskedSlot, heard: Hearing): readonly Candidate[] {
  const exact = interpretExactly(samples, heard)
  return exact[0]?.freeWords === 0 ? exact : []
}

/** A value of the slot with nothing beside it that means something. */
export function likelyAnswer(
  asked: AskedSlot,
  heard: Hearing,
  politeness: Politeness,
): Candidate | undefined {
  let best: { at: number; stretch: KnownStretch } | undefined
  for (let at = 0; at < heard.length; at++) {
    for (const stretch of heard.nearAt(asked.type, at)) {
      const isLonger = stretch.end - at > (best ? best.stretch.end - best.at : 0)
      const around = [...heard.tokens.slice(0, at), ...heard.tokens.slice(stretch.end)]
      if (isLonger && politeness.isEmpty(around)) best = { at, stretch }
    }
  }
  if (!best) return undefined
  const { end, values, value, likeness } = best.stretch
  const filling = { slot: asked, start: best.at, end, values, value, isFree: false }
  return { ...answered(asked, filling), ...LIKE_A_VALUE, confidence: LIKE_A_VALUE.confidence * likeness }
}

/** Words that no type knows, without what is only polite; undefined where the slot takes known values alone. */
export function freeAnswer(asked: AskedSlot, heard: Hearing, politeness: Politeness): Candidate | undefined {
  if (!asked.type.isOpen) return undefined
  const { start, end } = politeness.answerIn(heard.tokens)
  return { ...answered(asked, { slot: asked, start, end, values: [], isFree: true }), ...ANY_WORDS }
}

const answered = (asked: AskedSlot, filling: Filling) => ({
  intent: asked.intent,
  fillings: [filling],
  literalWords: 0,
  contentWords: 0,
  knownWords: filling.isFree ? 0 : filling.end - filling.start,
  freeWords: filling.isFree ? filling.end - filling.start : 0,
})
