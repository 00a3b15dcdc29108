import { createHash, randomUUID } from 'node:crypto'
import type {
  Context,
  IntentRequest,
  interfaces,
  LaunchRequest,
  Request,
  RequestEnvelope,
  SessionEndedRequest,
  SupportedInterfaces,
  User,
} from 'ask-sdk-model'
import type { Skill } from '../skill.ts'
import { type Session, sessionEnvelope } from './session.ts'

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
const IN_SESSION: readonly Ask['type'][] = ['LaunchRequest', 'IntentRequest', 'SessionEndedRequest']

export interface Surroundings {
  readonly skill: Skill
  readonly locale: string
  readonly session: Session | undefined
  readonly player: interfaces.audioplayer.AudioPlayerState
  /** Milliseconds since 1970. */
  readonly now: number
  /** Where Alexa's own interfaces would be; goes into `context.System.apiEndpoint`. */
  readonly apiEndpoint: string
}

/** The envelope that reaches the skill. */
export function requestEnvelope(ask: Ask, around: Surroundings): RequestEnvelope {
  const { skill, session, locale, now } = around
  const stamp = {
    requestId: `amzn1.echo-api.request.${randomUUID()}`,
    timestamp: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'),
    locale,
  }
  const carriesSession = IN_SESSION.includes(ask.type) && session
  return {
    version: '1.0',
    ...(carriesSession ? { session: sessionEnvelope(session, skill.id, userOf(skill.id)) } : {}),
    context: context(around),
    request: { ...ask, ...stamp } as Request,
  }
}

function context({ skill, player, apiEndpoint }: Surroundings): Context {
  return {
    System: {
      application: { applicationId: skill.id },
      user: userOf(skill.id),
      device: {
        deviceId: madeUpId('amzn1.ask.device', skill.id, 'device'),
        supportedInterfaces: supportedInterfaces(skill),
      },
      apiEndpoint,
      apiAccessToken: madeUpId('local', skill.id, 'access'),
    },
    ...(skill.streamsAudio ? { AudioPlayer: player } : {}),
    Viewport: VIEWPORT,
  }
}

/** An Echo with a screen of eight inches. */
const VIEWPORT: interfaces.viewport.ViewportState = {
  experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
  mode: 'HUB',
  shape: 'RECTANGLE',
  pixelWidth: 1280,
  pixelHeight: 800,
  dpi: 213,
  currentPixelWidth: 1280,
  currentPixelHeight: 800,
  touch: ['SINGLE'],
  video: { codecs: ['H_264_42', 'H_264_41'] },
}

function supportedInterfaces(skill: Skill): SupportedInterfaces {
  return {
    ...(skill.streamsAudio ? { AudioPlayer: {} } : {}),
    ...(skill.hasInterface('ALEXA_PRESENTATION_APL')
      ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } }
      : {}),
  }
}

/** Stable and made up: a skill sees the same listener at every start. */
const userOf = (skillId: string): User => ({ userId: madeUpId('amzn1.ask.account', skillId, 'user') })

/** Looks like Alexa's ids, which are long and scoped to a skill. */
const madeUpId = (prefix: string, skillId: string, what: string) =>
  `${prefix}.${createHash('sha512').update(`${skillId} ${what}`).digest('hex').toUpperCase()}`
