import type {
  Directive,
  Intent,
  Response,
  ResponseEnvelope,
  SessionEndedError,
  SessionEndedReason,
} from 'ask-sdk-model'
import { type DialogTurn, hear } from '../dialog/delegate.ts'
import type { DialogModel } from '../dialog/dialog-model.ts'
import { direct } from '../dialog/directives.ts'
import {
  type DynamicEntities,
  isEntityUpdate,
  livingEntities,
  updateEntities,
} from '../dialog/dynamic-entities.ts'
import type { DynamicSlotType } from '../understanding/understanding.ts'
import type { Ask } from './requests.ts'
import { newSession, type Session } from './session.ts'
import type { Reply } from './skill-line.ts'
import { type Spoken, spokenBy } from './speech.ts'

/** Alexa's own words. */
const SKILL_PROBLEM = "There was a problem with the requested skill's response."
/** A skill that delegates from one complete dialog to the next, and back, would never let the listener speak. */
const MAX_MOVES_IN_A_TURN = 20
const NOT_UNDERSTOOD = "Sorry, I don't know that one."

const GOES_ROUND: SessionEndedError = {
  type: 'INVALID_RESPONSE',
  message: 'The following directives are not supported: Dialog.Delegate goes round in a circle of intents',
}

export interface ConversationOptions {
  /** Asks the skill. */
  readonly ask: (ask: Ask) => Promise<Reply>
  /** The dialogs of the language that is spoken now. */
  readonly dialogModel: () => DialogModel
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly log: (line: string) => void
}

/** What is said between a listener and the skill: the session, and all that is heard. */
export class Conversation {
  readonly #options: ConversationOptions
  #entities: DynamicEntities | undefined
  #session: Session | undefined
  #heard: Spoken[] = []
  #moves = 0
  #last: Spoken | undefined
  #problem: string | undefined

  constructor(options: ConversationOptions) {
    this.#options = options
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

  /** What the skill added by Dialog.UpdateDynamicEntities, as long as it lasts. */
  get dynamicEntities(): readonly DynamicSlotType[] {
    return livingEntities(this.#entities, this.#options.now())
  }

  beginTurn(): void {
    this.#heard = []
    this.#moves = 0
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
    const { dialogModel, now } = this.#options
    return this.#take(this.#session, hear(dialogModel(), this.#session.dialog, intent, now()))
  }

  /** Nothing reaches the skill: Alexa answers by herself. In a dialog that is as if nothing had been said. */
  async apologise(reason: string): Promise<void> {
    this.#problem = reason
    if (this.#session?.dialog?.asked) return this.hearNothing()
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
    await this.#options.ask({ type: 'SessionEndedRequest', reason, ...(error ? { error } : {}) })
    this.#session = undefined
  }

  /** Makes a dialog's move. Resolves to the skill's answer; undefined where it was not asked or cannot be used. */
  async #take(session: Session, { dialog, move }: DialogTurn): Promise<Response | undefined> {
    session.dialog = dialog
    if (++this.#moves > MAX_MOVES_IN_A_TURN) return this.#giveUp(GOES_ROUND)
    if (move.kind === 'request') {
      const { intent, dialogState } = move
      return this.#converse(session, {
        type: 'IntentRequest',
        intent,
        ...(dialogState ? { dialogState } : {}),
      })
    }
    const spoken = spokenBy(move.speech)
    this.#speak(spoken)
    session.reprompt = spoken.text
    return undefined
  }

  async #converse(session: Session, ask: Ask): Promise<Response | undefined> {
    const reply = await this.#options.ask(ask)
    if (reply.kind === 'answer') return this.#goOn(session, ask, reply.envelope)
    return this.#giveUp(reply.error)
  }

  async #giveUp(error: SessionEndedError): Promise<undefined> {
    this.#problem = error.message
    this.#speak({ text: SKILL_PROBLEM })
    await this.end('ERROR', error)
  }

  async #goOn(
    session: Session,
    ask: Ask,
    { sessionAttributes, response }: ResponseEnvelope,
  ): Promise<Response> {
    const { outputSpeech, reprompt, shouldEndSession } = response
    if (outputSpeech) this.#speak(spokenBy(outputSpeech))
    session.isNew = false
    session.attributes = sessionAttributes ?? {}
    session.reprompt = reprompt?.outputSpeech ? spokenBy(reprompt.outputSpeech).text : undefined
    const { dialog, move } = this.#direct(session, ask, response)
    session.dialog = dialog
    if (move) return withDirectives(response, await this.#take(session, { dialog, move }))
    if (shouldEndSession !== false && !dialog) this.#session = undefined
    return response
  }

  /** Follows the Dialog directives of an answer. A skill that asks in a dialog keeps the session open thereby. */
  #direct(session: Session, ask: Ask, response: Response): Partial<DialogTurn> {
    const { dialogModel, now, log } = this.#options
    const model = dialogModel()
    for (const update of response.directives?.filter(isEntityUpdate) ?? []) {
      const { entities, lines } = updateEntities(model, update, now())
      this.#entities = entities
      lines.forEach(log)
    }
    const asked = ask.type === 'IntentRequest' ? ask.intent : undefined
    const { turn, lines } = direct(model, { open: session.dialog, asked }, response, now())
    lines.forEach(log)
    return turn
  }

  #speak(spoken: Spoken): void {
    this.#heard.push(spoken)
    this.#last = spoken
  }
}

/** Two answers of one turn: what both direct is followed, in its order. */
function withDirectives(first: Response, next: Response | undefined): Response {
  const directives: Directive[] = [...(first.directives ?? []), ...(next?.directives ?? [])]
  return { ...(next ?? first), directives }
}
