import type { Intent } from 'ask-sdk-model'
import { type CompiledModel, type CompiledSamples, compileModel } from './compile-model.ts'
import { type Conflict, findConflicts } from './conflicts.ts'
import { type AskedSlot, exactAnswer, freeAnswer, likelyAnswer } from './dialog-answer.ts'
import { type DynamicSlotType, DynamicTypes } from './dynamic-types.ts'
import { Hearing } from './hearing.ts'
import { bareIntent, type IntentReader, readIntent } from './intent.ts'
import type { InteractionModel, LanguageModel } from './interaction-model.ts'
import { interpret, interpretExactly } from './interpret.ts'
import { InvocationForms, type InvocationRequest } from './invocation.ts'
import { type LanguageWords, wordsOf } from './language-words.ts'
import type { Language, Moment } from './languages/language.ts'
import { Politeness } from './politeness.ts'
import type { Candidate } from './reading.ts'
import { TokenPhrases } from './token-phrases.ts'
import type { Token } from './tokens.ts'

export type { DynamicSlotType } from './dynamic-types.ts'

/** What Alexa knows besides the words. */
export interface Situation {
  /** The skill is listening. */
  readonly isInSession: boolean
  /** The skill is the one that plays, or that played last. */
  readonly isAudioSkill: boolean
  /** The dialog that is open, with what was asked last. */
  readonly dialog?: DialogQuestion
  /** The values that the skill added in this session by Dialog.UpdateDynamicEntities. */
  readonly dynamicEntities?: readonly DynamicSlotType[]
  /** The listener's clock; the machine's where it is left out. */
  readonly now?: Moment
}

/** What Alexa, or the skill by a Dialog directive, has just asked of the listener. */
export type DialogQuestion =
  | { readonly intent: string; readonly asks: 'slot'; readonly slot: string }
  | { readonly intent: string; readonly asks: 'slot-confirmation'; readonly slot: string }
  | { readonly intent: string; readonly asks: 'intent-confirmation' }

/** An intent that fits an utterance. */
export interface Considered {
  readonly intent: Intent
  /** From 0 to 1. */
  readonly confidence: number
  /** For the developer: how the words were read. */
  readonly because: string
}

/** What Alexa makes of an utterance. */
export type Understood = Meaning & {
  /** The intents that fit, the chosen one first. */
  readonly considered: readonly Considered[]
}

type Meaning =
  | { readonly kind: 'launch' }
  /** `byName`: the utterance called the skill by its name, so that a new session begins. */
  | { readonly kind: 'intent'; readonly intent: Intent; readonly byName: boolean }
  /** The listener leaves the skill. */
  | { readonly kind: 'exit' }
  /** Nothing reaches the skill; `reason` tells the developer why. */
  | { readonly kind: 'not-routed'; readonly reason: string }

/** More is nothing that a person says in one breath; it is not parsed. */
const MAX_UTTERANCE = { words: 100, characters: 2_000 }

/** From which confidence on an intent is meant rather than AMAZON.FallbackIntent, by its sensitivity. */
const THRESHOLDS = { LOW: 0.45, MEDIUM: 0.55, HIGH: 0.7 } as const
/** Without AMAZON.FallbackIntent the nearest intent is taken. */
const NEAREST = 0.2
const MOST_CONSIDERED = 6

/** Understands utterances by one interaction model. It keeps no state of its own. */
export class Understanding {
  readonly #languageModel: LanguageModel
  readonly #model: CompiledModel
  readonly #words: LanguageWords
  readonly #dynamic: DynamicTypes
  readonly #invocation: InvocationForms
  readonly #politeness: Politeness
  readonly #wakeWords: TokenPhrases
  readonly #exit: TokenPhrases
  readonly #reader: IntentReader
  readonly #threshold: number

  /** @param streamsAudio whether the skill has the AUDIO_PLAYER interface. */
  constructor(
    { interactionModel: { languageModel } }: InteractionModel,
    language: Language,
    { skillId, streamsAudio }: { skillId: string; streamsAudio: boolean },
  ) {
    const { phrases } = language
    this.#words = wordsOf(language)
    this.#languageModel = languageModel
    this.#model = compileModel(languageModel, language, this.#words, streamsAudio)
    this.#dynamic = new DynamicTypes(this.#words, this.#model.vocabulary)
    this.#invocation = new InvocationForms(languageModel.invocationName, phrases.invocation, this.#words)
    this.#politeness = new Politeness(phrases, this.#words)
    this.#wakeWords = new TokenPhrases(phrases.wakeWords, this.#words.tokeniser)
    this.#exit = new TokenPhrases(phrases.exit, this.#words.tokeniser)
    this.#reader = { skillId, spokenText: tokens => this.#words.tokeniser.spokenText(tokens) }
    this.#threshold = this.#model.fallback ? sensitivityOf(languageModel) : NEAREST
  }

  understand(utterance: string, situation: Situation): Understood {
    const all = this.#words.tokeniser.read(utterance.slice(0, MAX_UTTERANCE.characters))
    const tokens = all.slice(this.#wakeWords.lengthAtStart(all))
    if (tokens.length === 0) return notRouted('Nothing was said.')
    if (utterance.length > MAX_UTTERANCE.characters || tokens.length > MAX_UTTERANCE.words) {
      return situation.isInSession
        ? this.#fallback(false)
        : notRouted(`Nobody says so much at once: ${MAX_UTTERANCE.words} words are heard at most.`)
    }
    return situation.isInSession ? this.#inSession(tokens, situation) : this.#outOfSession(tokens, situation)
  }

  /** What the model alone makes of an utterance, as the utterance profiler shows it. */
  profile(utterance: string): Understood {
    return this.understand(utterance, { isInSession: true, isAudioSkill: false })
  }

  /** The samples that more than one intent of the model has. */
  conflicts(): Conflict[] {
    const own = new Set(this.#languageModel.intents.map(({ name }) => name))
    return findConflicts(this.#languageModel, utterance => {
      const heard = this.#hear(this.#words.tokeniser.read(utterance), {
        isInSession: true,
        isAudioSkill: false,
      })
      return interpretExactly(this.#model.samples, heard)
        .filter(({ freeWords, intent }) => freeWords === 0 && own.has(intent.name))
        .map(({ intent }) => intent.name)
    })
  }

  #inSession(tokens: readonly Token[], situation: Situation): Understood {
    const answered = situation.dialog ? this.#answer(tokens, situation.dialog, situation) : undefined
    if (answered) return answered
    const heard = this.#hear(tokens, situation)
    const exact = interpretExactly(this.#model.samples, heard)
    if (exact[0]?.freeWords === 0) return this.#chosen(exact, heard, false)
    if (this.#exit.isWhole(tokens)) return { kind: 'exit', considered: [] }
    return this.#byName(tokens, situation) ?? this.#best(tokens, situation, false) ?? this.#fallback(false)
  }

  #outOfSession(tokens: readonly Token[], situation: Situation): Understood {
    const named = this.#byName(tokens, situation)
    if (named) return named
    const heard = this.#hear(tokens, situation)
    const transport = situation.isAudioSkill ? interpretExactly(this.#model.transport, heard) : []
    if (transport.length > 0) return stopMeansPause(this.#chosen(transport, heard, false))
    const name = this.#languageModel.invocationName
    return notRouted(
      `This does not reach the skill: it is not in a session, and "${name}" was not named. ` +
        `Say "open ${name}" or "ask ${name} to …" first.`,
    )
  }

  #byName(tokens: readonly Token[], situation: Situation): Understood | undefined {
    const request = this.#politeness.requestIn(tokens)
    const invocation =
      this.#invocation.find(tokens.slice(request.start, request.end)) ?? this.#invocation.find(tokens)
    if (!invocation) return undefined
    if (invocation.kind === 'launch') return { kind: 'launch', considered: [] }
    return this.#request(invocation.requests, situation)
  }

  /** The cut of the request that reads best; of equals the one with the most words of the form. */
  #request(requests: readonly InvocationRequest[], situation: Situation): Understood | undefined {
    let best: Understood | undefined
    for (const { tokens } of requests) {
      const understood = this.#best(tokens, situation, true)
      const isBetter = (understood?.considered[0]?.confidence ?? 0) > (best?.considered[0]?.confidence ?? 0)
      if (isBetter) best = understood
    }
    if (best) return best
    return requests.some(({ isSure }) => isSure) ? this.#fallback(true) : undefined
  }

  #best(tokens: readonly Token[], situation: Situation, byName: boolean): Understood | undefined {
    return this.#bestOf(this.#model.samples, tokens, situation, byName, this.#threshold)
  }

  #bestOf(
    samples: CompiledSamples,
    tokens: readonly Token[],
    situation: Situation,
    byName: boolean,
    threshold: number,
  ): Understood | undefined {
    const { start, end } = this.#politeness.requestIn(tokens)
    const heard = this.#hear(tokens, situation)
    const bare = end - start < tokens.length ? this.#hear(tokens.slice(start, end), situation) : undefined
    const exact = bare ? interpretExactly(samples, bare) : []
    if (bare && exact[0]?.freeWords === 0) return this.#chosen(exact, bare, byName)
    const isPolite = tokens.map((_, at) => at < start || at >= end)
    const candidates = interpret(samples, heard, isPolite)
    if ((candidates[0]?.confidence ?? 0) >= threshold) return this.#chosen(candidates, heard, byName)
    const likely = exact.filter(({ confidence }) => confidence >= threshold)
    return bare && likely.length > 0 ? this.#chosen(likely, bare, byName) : undefined
  }

  /** An answer to what was just asked; undefined where it is none. */
  #answer(tokens: readonly Token[], question: DialogQuestion, situation: Situation): Understood | undefined {
    if (question.asks !== 'slot') {
      return this.#bestOf(this.#model.confirmations, tokens, situation, false, SURE_CONFIRMATION)
    }
    const asked = this.#model.askedSlots.get(`${question.intent} ${question.slot}`)
    return asked && this.#slotAnswer(asked, tokens, situation)
  }

  /** An answer word for word, then another intent word for word, then what is like an answer, then any words. */
  #slotAnswer(asked: AskedSlot, tokens: readonly Token[], situation: Situation): Understood | undefined {
    const heard = this.#hear(tokens, situation)
    const exact = exactAnswer(asked, heard)
    if (exact.length > 0) return this.#chosen(exact, heard, false)
    const others = interpretExactly(this.#model.samples, heard)
    if (others[0]?.freeWords === 0 && others[0].literalWords > 0) return undefined
    const likely = likelyAnswer(asked, heard, this.#politeness)
    if (likely) return this.#chosen([likely], heard, false)
    const other = this.#byName(tokens, situation) ?? this.#best(tokens, situation, false)
    if (other?.kind === 'launch') return other
    if ((other?.considered[0]?.confidence ?? 0) >= SURER_THAN_ANY_WORDS) return other
    const free = freeAnswer(asked, heard, this.#politeness)
    return free && this.#chosen([free], heard, false)
  }

  #hear(tokens: readonly Token[], { now = momentOf(new Date()), dynamicEntities }: Situation): Hearing {
    const dynamicTypes = this.#dynamic.of(dynamicEntities)
    return new Hearing(tokens, this.#model.vocabulary, this.#words, { now, dynamicTypes })
  }

  #chosen(candidates: readonly Candidate[], { tokens }: Hearing, byName: boolean): Understood {
    const considered = candidates.slice(0, MOST_CONSIDERED).map(candidate => ({
      intent: readIntent(candidate, tokens, this.#reader),
      confidence: candidate.confidence,
      because: candidate.because,
    }))
    const [chosen] = considered
    if (!chosen) return this.#fallback(byName)
    return { kind: 'intent', intent: chosen.intent, byName, considered }
  }

  #fallback(byName: boolean): Understood {
    const { fallback } = this.#model
    if (!fallback) return notRouted('No intent fits, and the model has no AMAZON.FallbackIntent.')
    const intent = bareIntent(fallback)
    return {
      kind: 'intent',
      intent,
      byName,
      considered: [{ intent, confidence: 1, because: 'nothing else fits' }],
    }
  }
}

const SURE_CONFIRMATION = 0.6
/** How much another intent must be meant to be taken for that, where any words may be the answer. */
const SURER_THAN_ANY_WORDS = 0.75

const notRouted = (reason: string): Understood => ({ kind: 'not-routed', reason, considered: [] })

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/standard-built-in-intents.html#fallback-sensitivity */
function sensitivityOf({ modelConfiguration }: LanguageModel): number {
  const level = modelConfiguration?.fallbackIntentSensitivity?.level
  return THRESHOLDS[level === 'LOW' || level === 'HIGH' ? level : 'MEDIUM']
}

/** In the machine's own time zone. */
const momentOf = (date: Date): Moment => ({
  year: date.getFullYear(),
  month: date.getMonth() + 1,
  day: date.getDate(),
  hour: date.getHours(),
  minute: date.getMinutes(),
})

/**
 * Without a session "stop" arrives as AMAZON.PauseIntent.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/standard-built-in-intents.html#about-canceling-and-stopping
 */
function stopMeansPause(understood: Understood): Understood {
  if (understood.kind !== 'intent' || understood.intent.name !== 'AMAZON.StopIntent') return understood
  const intent: Intent = { ...understood.intent, name: 'AMAZON.PauseIntent' }
  return { ...understood, intent, considered: understood.considered.map(one => ({ ...one, intent })) }
}
