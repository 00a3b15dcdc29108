import type { Intent, Response, ResponseEnvelope, SessionEndedError, SessionEndedReason } from 'ask-sdk-model'
import type { Ask } from './requests.ts'
import { newSession, type Session } from './session.ts'
import type { Reply } from './skill-line.ts'
import { type Spoken, spokenBy } from './speech.ts'

/** Alexa's own words. */
const SKILL_PROBLEM = "There was a problem with the requested skill's response."
const NOT_UNDERSTOOD = "Sorry, I don't know that one."

/** What is said between a listener and the skill: the session, and all that is heard. */
export class Conversation {
  readonly #ask: (ask: Ask) => Promise<Reply>
  #session: Session | undefined
  #heard: Spoken[] = []
  #last: Spoken | undefined
  #problem: string | undefined

  constructor(ask: (ask: Ask) => Promise<Reply>) {
    this.#ask = ask
  }

  /** The session that is open; the device listens while one is. */
  get session(): Session | undefined {
    return this.#session
  }

  /** What was heard since the turn began. */
  get heard(): readonly Spoken[] {
    return this.#heard
  }

  get lastSpeech(): Spoken | undefined {
    return this.#last
  }

  /** Why this turn did not go as it should. */
  get problem(): string | undefined {
    return this.#problem
  }

  beginTurn(): void {
    this.#heard = []
    this.#problem = undefined
  }

  /** The session is left without a word to the skill. */
  forget(): void {
    this.#session = undefined
  }

  /** Opens the skill. Resolves to its answer; undefined where it cannot be used. */
  launch(): Promise<Response | undefined> {
    this.#session = newSession()
    return this.#converse(this.#session, { type: 'LaunchRequest' })
  }

  /** @param byName the skill was called by its name, which begins a new session. */
  intend(intent: Intent, byName: boolean): Promise<Response | undefined> {
    if (byName || !this.#session) this.#session = newSession()
    return this.#converse(this.#session, { type: 'IntentRequest', intent })
  }

  /** Nothing reaches the skill: Alexa answers by herself. */
  apologise(reason: string): void {
    this.#problem = reason
    this.#speak({ text: NOT_UNDERSTOOD })
  }

  /** Nobody answers: the skill's reprompt is heard once, then the session ends. */
  async hearNothing(): Promise<void> {
    const session = this.#session
    if (!session) return
    if (session.reprompt === undefined) return this.end('EXCEEDED_MAX_REPROMPTS')
    this.#speak({ text: session.reprompt })
    session.reprompt = undefined
  }

  /** Ends the session for a reason that is not the skill's, and tells it. */
  async end(reason: SessionEndedReason, error?: SessionEndedError): Promise<void> {
    if (!this.#session) return
    await this.#ask({ type: 'SessionEndedRequest', reason, ...(error ? { error } : {}) })
    this.#session = undefined
  }

  async #converse(session: Session, ask: Ask): Promise<Response | undefined> {
    const reply = await this.#ask(ask)
    if (reply.kind === 'answer') return this.#goOn(session, reply.envelope)
    this.#problem = reply.error.message
    this.#speak({ text: SKILL_PROBLEM })
    await this.end('ERROR', reply.error)
    return undefined
  }

  #goOn(session: Session, { sessionAttributes, response }: ResponseEnvelope): Response {
    const { outputSpeech, reprompt, shouldEndSession } = response
    if (outputSpeech) this.#speak(spokenBy(outputSpeech))
    session.isNew = false
    session.attributes = sessionAttributes ?? {}
    session.reprompt = reprompt?.outputSpeech ? spokenBy(reprompt.outputSpeech).text : undefined
    if (shouldEndSession !== false) this.#session = undefined
    return response
  }

  #speak(spoken: Spoken): void {
    this.#heard.push(spoken)
    this.#last = spoken
  }
}
