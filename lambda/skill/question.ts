import type { HandlerInput } from 'ask-sdk-core'

/** What can be played by its id: an episode, a show, or all of an author, whose id is their name. */
export interface Choice {
  readonly kind: 'episode' | 'show' | 'author'
  readonly id: string
}

/**
 * What was asked last, kept in the session until the listener has answered.
 * `carry-on` and `offer` have one choice, and yes plays it; `which` asks what was meant, and `list` what of it is wanted;
 * `forget` erases all; `hear` is every other question.
 */
export interface Question {
  readonly about: 'carry-on' | 'offer' | 'which' | 'list' | 'forget' | 'hear'
  readonly choices: readonly Choice[]
  /** How many answers in a row were not understood. */
  readonly misses: number
}

export const questionAbout = (about: Question['about'], ...choices: readonly Choice[]): Question => ({
  about,
  choices,
  misses: 0,
})

/** A list that is longer is not asked about. */
export const MAX_CHOICES = 5

const ABOUT = ['carry-on', 'offer', 'which', 'list', 'forget', 'hear'] as const
const KINDS = ['episode', 'show', 'author'] as const

/** Undefined where the listener was asked nothing, or what the session brings is not what `keepQuestion` put there. */
export function pendingQuestion({ requestEnvelope: { session } }: HandlerInput): Question | undefined {
  const question: unknown = session?.attributes?.question
  if (!isObject(question)) return undefined
  const about = ABOUT.find(one => one === question.about)
  const misses = Number.isSafeInteger(question.misses) ? Number(question.misses) : 0
  const choices = Array.isArray(question.choices) ? question.choices.slice(0, MAX_CHOICES) : []
  const read = choices.flatMap(choice => readChoice(choice) ?? [])
  if (!about || read.length !== choices.length) return undefined
  if (read.length < (LEAST_CHOICES[about] ?? 0)) return undefined
  return { about, choices: read, misses }
}

const LEAST_CHOICES: Partial<Record<Question['about'], number>> = {
  'carry-on': 1,
  offer: 1,
  which: 1,
  list: 1,
}

/** Keeps what is asked, in place of what was asked before. */
export function keepQuestion(input: HandlerInput, question: Question | undefined): void {
  if (!input.requestEnvelope.session) return
  input.attributesManager.setSessionAttributes(question ? { question } : {})
}

/** Undefined for what is none. It may still be of something that is not there. */
export function readChoice(value: unknown): Choice | undefined {
  if (!isObject(value)) return undefined
  const kind = KINDS.find(one => one === value.kind)
  return kind && typeof value.id === 'string' ? { kind, id: value.id } : undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
