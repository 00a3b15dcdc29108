import { randomUUID } from 'node:crypto'
import type { Session as SessionEnvelope, User } from 'ask-sdk-model'
import type { Dialog } from '../dialog/dialog-state.ts'

/** A talk with the skill, from its opening to its end. */
export interface Session {
  readonly id: string
  /** True until the skill has answered once. */
  isNew: boolean
  attributes: Record<string, unknown>
  /** What is said when nobody answers; taken away once it was. */
  reprompt?: string
  /** The dialog that the listener is asked in. */
  dialog?: Dialog
}

export const newSession = (): Session => ({
  id: `amzn1.echo-api.session.${randomUUID()}`,
  isNew: true,
  attributes: {},
})

export const sessionEnvelope = (session: Session, skillId: string, user: User): SessionEnvelope => ({
  new: session.isNew,
  sessionId: session.id,
  application: { applicationId: skillId },
  attributes: session.attributes,
  user,
})
