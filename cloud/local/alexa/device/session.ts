import { randomUUID } from 'node:crypto'
import type { Session as SessionEnvelope, User } from 'ask-sdk-model'
import type { Dialog } from '../dialog/dialog-state.ts'

/** A talk with the skill, from its opening to its end. */
export interface Session {
  readonly id: string
  /** True until the skill has answered once. */
  isNew: boolean
  attributes: Record<string, unknown>
  /** False where it only stays open for a while, for what is on the screen. */
  isListening: boolean
  /** What is said when nobody answers; taken away once it was. */
  reprompt?: string
  /** The dialog that the listener is asked in. */
  dialog?: Dialog
}

export const newSession = (): Session => ({
  id: `amzn1.echo-api.session.${randomUUID()}`,
  isNew: true,
  attributes: {},
  isListening: true,
})

export const sessionEnvelope = (session: Session, skillId: string, user: User): SessionEnvelope => ({
  new: session.isNew,
  sessionId: session.id,
  application: { applicationId: skillId },
  attributes: session.attributes,
  user,
})

const LISTENS_MILLISECONDS = 8_000
const SHOWS_MILLISECONDS = 30_000

/**
 * How long a device waits for the listener, in milliseconds: for an answer, or with what is on its screen.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/manage-skill-session-and-session-attributes.html
 */
export const patienceWith = (session: Readonly<Session> | undefined): number =>
  session?.isListening ? LISTENS_MILLISECONDS : SHOWS_MILLISECONDS
