import type { GrammarIntent, GrammarSlot, GrammarStep } from './grammar.ts'

/** A sample utterance of the model, or a phrase of a built-in intent, in its steps. */
export interface Sample {
  readonly intent: GrammarIntent
  /** By step: the word of the vocabulary, or -1 for a slot. */
  readonly words: readonly number[]
  /** By step: the slot, where it is one. */
  readonly slots: readonly (GrammarSlot | undefined)[]
  /** As it stands in the model. */
  readonly text: string
  /** It does not stand in the model: Alexa knows it by herself. */
  readonly isPhrase: boolean
}

export const sampleOf = (
  intent: GrammarIntent,
  steps: readonly GrammarStep[],
  { text, isPhrase }: Pick<Sample, 'text' | 'isPhrase'>,
): Sample => ({
  intent,
  words: steps.map(step => (typeof step === 'number' ? step : -1)),
  slots: steps.map(step => (typeof step === 'number' ? undefined : step)),
  text,
  isPhrase,
})
