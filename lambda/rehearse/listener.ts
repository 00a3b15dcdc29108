import type { Context, Request, RequestEnvelope } from 'ask-sdk-model'

/** Somebody with an Echo who listens for the time of a rehearsal. */
export interface Listener {
  readonly skillId: string
  /** Whose they are; the same when the rehearsal is held again, so that nothing is left of the first. */
  readonly deploymentId: string
}

/** What the device holds. */
export interface Player {
  readonly token: string
  readonly offsetInMilliseconds: number
  readonly playerActivity: 'PLAYING' | 'STOPPED'
}

/** What is around a request. */
export interface Moment {
  /** How many requests came before. */
  readonly turn: number
  readonly player?: Player
  /** Of the session that is open. */
  readonly attributes?: Record<string, unknown>
}

type Unstamped<R> = R extends Request ? Omit<R, 'requestId' | 'timestamp' | 'locale'> : never

/** A request of Alexa before it has its id and its time. */
export type Ask =
  | Unstamped<Exclude<Request, { type: 'IntentRequest' }>>
  | { readonly type: 'IntentRequest'; readonly intent: { readonly name: string } }

/** The envelope in which Alexa would send it. https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html */
export function envelopeOf(
  { skillId, deploymentId }: Listener,
  ask: Ask,
  { turn, player, attributes }: Moment,
): RequestEnvelope {
  const application = { applicationId: skillId }
  const user = { userId: `amzn1.ask.account.rehearsal.${deploymentId}` }
  const device = { deviceId: 'amzn1.ask.device.rehearsal', supportedInterfaces: { AudioPlayer: {} } }
  const context: Context = {
    System: { application, user, device, apiEndpoint: 'https://api.amazonalexa.com', apiAccessToken: 'none' },
    ...(player && { AudioPlayer: player }),
  }
  const isSpoken = ask.type === 'LaunchRequest' || ask.type === 'IntentRequest'
  const session = {
    new: attributes === undefined,
    sessionId: `amzn1.echo-api.session.${deploymentId}`,
    application,
    user,
    attributes: attributes ?? {},
  }
  const stamp = {
    requestId: `amzn1.echo-api.request.${deploymentId}.${turn}`,
    timestamp: new Date().toISOString(),
    locale: 'en-US',
  }
  return {
    version: '1.0',
    ...(isSpoken && { session }),
    context,
    request: { ...ask, ...stamp } as Request,
  }
}
