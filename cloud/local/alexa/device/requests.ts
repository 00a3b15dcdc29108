import { randomUUID } from 'node:crypto'
import type {
  IntentRequest,
  interfaces,
  LaunchRequest,
  Request,
  RequestEnvelope,
  SessionEndedRequest,
} from 'ask-sdk-model'
import { accountContextOf, contextOf, type DeviceSurroundings, userOf } from './context.ts'
import { type Session, sessionEnvelope } from './session.ts'
import { isSkillEvent } from './skill-event.ts'

type PlayerRequest =
  | interfaces.audioplayer.PlaybackStartedRequest
  | interfaces.audioplayer.PlaybackNearlyFinishedRequest
  | interfaces.audioplayer.PlaybackFinishedRequest
  | interfaces.audioplayer.PlaybackStoppedRequest
  | interfaces.audioplayer.PlaybackFailedRequest

type ButtonRequest =
  | interfaces.playbackcontroller.NextCommandIssuedRequest
  | interfaces.playbackcontroller.PauseCommandIssuedRequest
  | interfaces.playbackcontroller.PlayCommandIssuedRequest
  | interfaces.playbackcontroller.PreviousCommandIssuedRequest

/** Alexa sends `dialogState` only where the intent has a dialog, although the SDK's type demands it. */
type PlainIntentRequest = Omit<IntentRequest, 'dialogState'> & Partial<Pick<IntentRequest, 'dialogState'>>

/** All that the device sends to a skill. */
type DeviceRequest =
  | LaunchRequest
  | PlainIntentRequest
  | SessionEndedRequest
  | PlayerRequest
  | ButtonRequest
  | interfaces.system.ExceptionEncounteredRequest

export type RequestType = DeviceRequest['type']

type Unstamped<R> = R extends DeviceRequest ? Omit<R, 'requestId' | 'timestamp' | 'locale'> : never

/** What Alexa sends without a device: skill events, CanFulfillIntentRequest and those of other interfaces. */
type OtherRequest = Exclude<Request, { type: RequestType }>
type UnstampedOther<R> = R extends OtherRequest
  ? Omit<R, 'requestId' | 'timestamp' | 'locale'> & { readonly locale?: string }
  : never

/** What is asked, before it has its id, its time and its locale. */
export type Ask = Unstamped<DeviceRequest> | UnstampedOther<OtherRequest>
export type PlayerEvent = Unstamped<PlayerRequest>

/** Requests of a session carry it; the others have none. */
const IN_SESSION: readonly Ask['type'][] = [
  'LaunchRequest',
  'IntentRequest',
  'SessionEndedRequest',
  'Alexa.Presentation.APL.UserEvent',
]

/** What is around a request when it is made. */
export interface Surroundings extends DeviceSurroundings {
  readonly locale: string
  readonly session: Session | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The envelope that reaches the skill. */
export function requestEnvelope(ask: Ask, around: Surroundings): RequestEnvelope {
  const { skill, session, locale, now } = around
  const stamp = {
    requestId: `amzn1.echo-api.request.${randomUUID()}`,
    timestamp: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'),
    ...(isSkillEvent(ask.type) ? {} : { locale }),
  }
  const carriesSession = IN_SESSION.includes(ask.type) && session
  return {
    version: '1.0',
    ...(carriesSession ? { session: sessionEnvelope(session, skill.id, userOf(skill.id)) } : {}),
    context: isSkillEvent(ask.type) ? accountContextOf(around) : contextOf(around),
    request: { ...ask, ...stamp } as Request,
  }
}
