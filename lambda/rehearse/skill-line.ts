import type { RequestEnvelope, Response } from 'ask-sdk-model'

/** A line to one version of the skill. */
export interface SkillLine {
  /** @throws with the function's own words when it fails instead of answering */
  ask(request: RequestEnvelope): Promise<Answer>
}

export interface Answer {
  /** What the function returned, whatever it is. */
  readonly payload: unknown
  /** The end of what it logged meanwhile. */
  readonly log: string
}

/** The version is not fit for listeners; the message says at which turn, and why. */
export class Unfit extends Error {
  override name = 'Unfit'
}

/** An error of this level is logged whenever a listener is told that something went wrong. */
const LOGGED_ERROR = /"level":"(?:ERROR|CRITICAL|FATAL)"/u

/** What Alexa is answered. @throws {Unfit} when it is no answer, or the skill logged an error with it */
export function responseOf({ payload, log }: Answer): Response {
  if (LOGGED_ERROR.test(log)) throw new Unfit(`it logged an error: ${log}`)
  const response = (payload as { response?: Response } | null)?.response
  if (typeof response !== 'object' || response === null)
    throw new Unfit(`it answered ${JSON.stringify(payload)}`)
  return response
}
