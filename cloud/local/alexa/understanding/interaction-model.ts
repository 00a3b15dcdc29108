import type { v1 } from 'ask-smapi-model'

/** A file of `interactionModels/custom/`, and what SMAPI gives and takes. */
export type InteractionModel = v1.skill.interactionModel.InteractionModelData
export type LanguageModel = v1.skill.interactionModel.LanguageModel
export type ModelIntent = v1.skill.interactionModel.Intent
export type ModelSlotType = v1.skill.interactionModel.SlotType

/** A part of a sample: words as written, or a slot's name. */
export type SamplePart = { readonly words: string } | { readonly slot: string }

/** "play {title} by {author}" in its parts. */
export function sampleParts(sample: string): SamplePart[] {
  const parts: SamplePart[] = []
  let at = 0
  while (at < sample.length) {
    const open = sample.indexOf('{', at)
    const close = open < 0 ? -1 : sample.indexOf('}', open)
    if (close < 0) {
      parts.push({ words: sample.slice(at) })
      break
    }
    if (open > at) parts.push({ words: sample.slice(at, open) })
    parts.push({ slot: sample.slice(open + 1, close).trim() })
    at = close + 1
  }
  return parts
}

/** The values of a custom type; those of a catalogue are not known here. */
export const inlineValues = (type: ModelSlotType) =>
  type.values ??
  (type.valueSupplier?.type === 'InlineValueSupplier' ? type.valueSupplier.values : undefined) ??
  []
