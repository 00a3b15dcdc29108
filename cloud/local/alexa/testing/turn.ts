import type { Directive, Intent, RequestEnvelope, ResponseEnvelope, ui } from 'ask-sdk-model'
import { isObject } from '../device/answer/problem.ts'
import type { Device } from '../device/device.ts'
import type { Spoken } from '../device/speech.ts'
import type { Exchange } from '../device/transcript.ts'
import type { Understood } from '../understanding/understanding.ts'

export type Player = Device['player']

/** A line for the developer, and after which request to the skill it came. */
export interface Note {
  readonly line: string
  /** The number of that request, from 1. */
  readonly after: number
}

/** All that came of one thing that the test did. */
export interface Happened {
  /** What the test did: `You: "play the lion"`. */
  readonly act: string
  readonly understood: Understood | undefined
  readonly heard: readonly Spoken[]
  readonly exchanges: readonly Exchange[]
  readonly notes: readonly Note[]
  readonly problem: string | undefined
  /** When it was over. */
  readonly player: Player
  readonly wasListening: boolean
  readonly isListening: boolean
  readonly reprompt: string | undefined
}

/** A value of a slot's type that Alexa found in what was said. */
export interface Resolved {
  readonly name: string
  readonly id?: string
}

/** A talk, as far as its turns know it. */
export interface Talk {
  /** As text: all of it, or until a turn was over. */
  transcript(until?: Turn): string
  /** Its transcript is printed already. */
  markTold(): void
}

/** One thing that a test did with Alexa, and what came of it. */
export class Turn {
  /** What happened, in full. */
  readonly happened: Happened
  readonly #talk: Talk

  constructor(happened: Happened, talk: Talk) {
    this.happened = happened
    this.#talk = talk
  }

  /** The talk that it is a part of. */
  get talk(): Talk {
    return this.#talk
  }

  /** All that was heard, as plain text; '' where nothing was. */
  get speech(): string {
    return this.happened.heard.map(({ text }) => text).join(' ')
  }

  /** What the skill said last, as it gave it; undefined where it gave no SSML. */
  get ssml(): string | undefined {
    return this.happened.heard.findLast(({ ssml }) => ssml !== undefined)?.ssml
  }

  /** What Alexa will say when nobody answers, as plain text; undefined where nothing. */
  get reprompt(): string | undefined {
    return this.happened.reprompt
  }

  /** The card that was shown last. */
  get card(): ui.Card | undefined {
    return this.#answers.findLast(({ response }) => response.card)?.response.card
  }

  /** The directives of all answers that were not rejected, in order. */
  get directives(): Directive[] {
    return this.#answers.flatMap(({ response }) => response.directives ?? [])
  }

  /** The request that the turn was about; undefined where nothing reached the skill. */
  get request(): RequestEnvelope | undefined {
    return this.#main?.request
  }

  /** All requests of the turn, those of the player included. */
  get requests(): RequestEnvelope[] {
    return this.happened.exchanges.map(({ request }) => request)
  }

  /** The answer to `request`; undefined where it was rejected or there was none. */
  get response(): ResponseEnvelope | undefined {
    return this.#main && answerOf(this.#main)
  }

  /** The answers to `requests` as the skill gave them, also where they were rejected. */
  get responses(): unknown[] {
    return this.happened.exchanges.map(({ response }) => response)
  }

  /** The name of the intent that was understood; undefined for a launch and where nothing was. */
  get intent(): string | undefined {
    return this.#intent?.name
  }

  /** What was said for each slot that was filled. */
  get slots(): Record<string, string> {
    return Object.fromEntries(
      slotsOf(this.#intent).flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
    )
  }

  /** The values of the slots' types that were meant, most likely first. */
  get resolutions(): Record<string, Resolved[]> {
    return Object.fromEntries(
      slotsOf(this.#intent).map(({ name, resolutions }) => [
        name,
        (resolutions?.resolutionsPerAuthority ?? []).flatMap(({ values = [] }) =>
          values.map(({ value }) => value),
        ),
      ]),
    )
  }

  /** Why it did not go as it should, in Alexa's words; undefined where it did. */
  get problem(): string | undefined {
    const bad = this.happened.exchanges.find(exchange => !isGood(exchange))
    return this.happened.problem ?? bad?.problems[0]?.message ?? bad?.failure
  }

  /** The talk until this turn was over, as text. */
  transcript(): string {
    return this.#talk.transcript(this)
  }

  get #answers(): ResponseEnvelope[] {
    return this.happened.exchanges.map(answerOf).filter(answer => answer !== undefined)
  }

  get #main(): Exchange | undefined {
    const { exchanges } = this.happened
    return exchanges.findLast(({ request: { request } }) => !isAside(request.type)) ?? exchanges[0]
  }

  get #intent(): Intent | undefined {
    const { exchanges, understood } = this.happened
    const asked = exchanges.map(({ request }) => request.request).find(({ type }) => type === 'IntentRequest')
    if (asked?.type === 'IntentRequest') return asked.intent
    return understood?.kind === 'intent' ? understood.intent : undefined
  }
}

export const isGood = ({ problems, failure }: Exchange): boolean =>
  problems.length === 0 && failure === undefined

/** Requests that tell how things go beside what the turn is about. */
const isAside = (type: string) => /^(AudioPlayer\.|System\.|SessionEndedRequest$)/.test(type)

const slotsOf = (intent: Intent | undefined) => Object.values(intent?.slots ?? {})

/** Where an answer was not rejected it has the shape of one. */
function answerOf(exchange: Exchange): ResponseEnvelope | undefined {
  const { response } = exchange
  return isGood(exchange) && isEnvelope(response) ? response : undefined
}

const isEnvelope = (answer: unknown): answer is ResponseEnvelope =>
  isObject(answer) && isObject(answer.response)
