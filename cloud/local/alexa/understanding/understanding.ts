import type { er, Intent } from 'ask-sdk-model'
import { type CompiledModel, compileModel } from './compile-model.ts'
import { bareIntent, readIntent } from './intent.ts'
import type { InteractionModel } from './interaction-model.ts'
import { type Invocation, InvocationForms } from './invocation.ts'
import { parse, type Reading } from './parse.ts'
import type { Phrases } from './phrases.ts'
import { TokenPhrases } from './token-phrases.ts'
import { type Token, tokenise } from './tokens.ts'

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
}

/** What Alexa, or the skill by a Dialog directive, has just asked of the listener. */
export type DialogQuestion =
  | { readonly intent: string; readonly asks: 'slot'; readonly slot: string }
  | { readonly intent: string; readonly asks: 'slot-confirmation'; readonly slot: string }
  | { readonly intent: string; readonly asks: 'intent-confirmation' }

/** As Dialog.UpdateDynamicEntities has it. */
export type DynamicSlotType = er.dynamic.EntityListItem

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

/** Understands utterances by one interaction model. It keeps no state of its own. */
export class Understanding {
  readonly #invocationName: string
  readonly #skillId: string
  readonly #model: CompiledModel
  readonly #invocation: InvocationForms
  readonly #wakeWords: TokenPhrases
  readonly #exit: TokenPhrases
  readonly #functionWords: ReadonlySet<string>

  /** @param streamsAudio whether the skill has the AUDIO_PLAYER interface. */
  constructor(
    { interactionModel: { languageModel } }: InteractionModel,
    phrases: Phrases,
    { skillId, streamsAudio }: { skillId: string; streamsAudio: boolean },
  ) {
    this.#invocationName = languageModel.invocationName
    this.#skillId = skillId
    this.#model = compileModel(languageModel, phrases, streamsAudio)
    this.#invocation = new InvocationForms(languageModel.invocationName, phrases)
    this.#wakeWords = new TokenPhrases(phrases.wakeWords)
    this.#exit = new TokenPhrases(phrases.exit)
    this.#functionWords = new Set(phrases.functionWords.flatMap(word => tokenise(word)).map(({ key }) => key))
  }

  understand(utterance: string, situation: Situation): Understood {
    const all = tokenise(utterance.slice(0, MAX_UTTERANCE.characters))
    const tokens = all.slice(this.#wakeWords.lengthAtStart(all))
    if (tokens.length === 0) return notRouted('Nothing was said.')
    if (utterance.length > MAX_UTTERANCE.characters || tokens.length > MAX_UTTERANCE.words) {
      return situation.isInSession
        ? this.#fallback(false)
        : notRouted(`Nobody says so much at once: ${MAX_UTTERANCE.words} words are heard at most.`)
    }
    return situation.isInSession ? this.#inSession(tokens) : this.#outOfSession(tokens, situation)
  }

  /** What the model alone makes of an utterance, as the utterance profiler shows it. */
  profile(utterance: string): Understood {
    return this.understand(utterance, { isInSession: true, isAudioSkill: false })
  }

  #inSession(tokens: readonly Token[]): Understood {
    const readings = this.#read(tokens)
    if (readings[0]?.freeWords === 0) return this.#chosen(readings, false)
    if (this.#exit.isWhole(tokens)) return { kind: 'exit', considered: [] }
    const named = this.#byName(this.#invocation.find(tokens))
    if (named) return named
    return readings.length > 0 ? this.#chosen(readings, false) : this.#fallback(false)
  }

  #outOfSession(tokens: readonly Token[], { isAudioSkill }: Situation): Understood {
    const named = this.#byName(this.#invocation.find(tokens))
    if (named) return named
    const transport = isAudioSkill ? parse(this.#model.transport, tokens, this.#functionWords) : []
    if (transport.length > 0) return stopMeansPause(this.#chosen(transport, false))
    const name = this.#invocationName
    return notRouted(
      `This does not reach the skill: it is not in a session, and "${name}" was not named. ` +
        `Say "open ${name}" or "ask ${name} to …" first.`,
    )
  }

  #byName(invocation: Invocation | undefined): Understood | undefined {
    if (!invocation) return undefined
    if (invocation.kind === 'launch') return { kind: 'launch', considered: [] }
    const readings = invocation.requests.map(request => this.#read(request)).find(({ length }) => length > 0)
    if (readings) return this.#chosen(readings, true)
    return invocation.isSure ? this.#fallback(true) : undefined
  }

  #read(tokens: readonly Token[]): Reading[] {
    const readings = parse(this.#model.grammar, tokens, this.#functionWords)
    if (readings.length > 0) return readings
    const bare = this.#invocation.withoutPoliteness(tokens)
    return bare.length === tokens.length ? [] : parse(this.#model.grammar, bare, this.#functionWords)
  }

  #chosen(readings: readonly Reading[], byName: boolean): Understood {
    const considered = readings.map(reading => ({
      intent: readIntent(reading, this.#skillId),
      confidence: 1,
      because: 'a sample has these words',
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

const notRouted = (reason: string): Understood => ({ kind: 'not-routed', reason, considered: [] })

/**
 * Without a session "stop" arrives as AMAZON.PauseIntent.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/standard-built-in-intents.html#about-canceling-and-stopping
 */
function stopMeansPause(understood: Understood): Understood {
  if (understood.kind !== 'intent' || understood.intent.name !== 'AMAZON.StopIntent') return understood
  const intent: Intent = { ...understood.intent, name: 'AMAZON.PauseIntent' }
  return { ...understood, intent, considered: understood.considered.map(one => ({ ...one, intent })) }
}
