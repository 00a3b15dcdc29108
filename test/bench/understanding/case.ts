import type { Situation } from '../../../cloud/local/alexa/understanding/understanding.ts'

export const KINDS = [
  'exact',
  'built-in',
  'noisy',
  'left-out-sample',
  'paraphrase',
  'unlisted-value',
  'dialog-answer',
  'out-of-domain',
  'invocation',
] as const
export type Kind = (typeof KINDS)[number]

/** What a slot should hold: a listed value by its id or name, Alexa's own value of a built-in type, or the words. */
export type ExpectedSlot =
  | { readonly is: 'listed'; readonly spoken: string; readonly id?: string; readonly name: string }
  | { readonly is: 'value'; readonly spoken: string; readonly value: string }
  | { readonly is: 'words'; readonly spoken: string }

export type ExpectedSlots = Readonly<Record<string, ExpectedSlot>>

export type Expected =
  | { readonly kind: 'launch' }
  /** AMAZON.FallbackIntent, or nothing that reaches the skill. */
  | { readonly kind: 'fallback' }
  | { readonly kind: 'intent'; readonly intent: string; readonly slots: ExpectedSlots }

export interface Case {
  readonly kind: Kind
  readonly utterance: string
  readonly situation: Situation
  readonly expected: Expected
}

export const IN_SESSION: Situation = { isInSession: true, isAudioSkill: false }
export const OUT_OF_SESSION: Situation = { isInSession: false, isAudioSkill: false }
