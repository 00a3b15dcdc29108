import type { Ask, RequestType } from '../requests.ts'
import { isSkillEvent } from '../skill-event.ts'

/** What a skill may answer a request with. */
export interface Rule {
  /** outputSpeech, card, reprompt, `shouldEndSession: false`, and directives other than AudioPlayer's. */
  readonly mayTalk: boolean
  /** The AudioPlayer directives that are taken. */
  readonly audio: readonly string[]
}

const PLAY = 'AudioPlayer.Play'
const STOP = 'AudioPlayer.Stop'
const CLEAR = 'AudioPlayer.ClearQueue'

const TALK: Rule = { mayTalk: true, audio: [PLAY, STOP, CLEAR] }
const PLAYER: Rule = { mayTalk: false, audio: [PLAY, STOP, CLEAR] }
const NO_PLAY: Rule = { mayTalk: false, audio: [STOP, CLEAR] }
const NOTHING: Rule = { mayTalk: false, audio: [] }

/**
 * Which answer is legal to which request.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/audioplayer-interface-reference.html#requests
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/playback-controller-interface-reference.html
 */
export const RULES: Readonly<Record<RequestType, Rule>> = {
  LaunchRequest: TALK,
  IntentRequest: TALK,
  SessionEndedRequest: NOTHING,
  'AudioPlayer.PlaybackStarted': NO_PLAY,
  'AudioPlayer.PlaybackNearlyFinished': PLAYER,
  'AudioPlayer.PlaybackFinished': NO_PLAY,
  'AudioPlayer.PlaybackStopped': NOTHING,
  'AudioPlayer.PlaybackFailed': PLAYER,
  'PlaybackController.NextCommandIssued': PLAYER,
  'PlaybackController.PauseCommandIssued': PLAYER,
  'PlaybackController.PlayCommandIssued': PLAYER,
  'PlaybackController.PreviousCommandIssued': PLAYER,
  'System.ExceptionEncountered': NOTHING,
}

/** Skill events and CanFulfillIntentRequest reach no listener; the answers of other interfaces are heard. */
export const ruleOf = (type: Ask['type']): Rule =>
  isOfDevice(type) ? RULES[type] : isSkillEvent(type) || type === 'CanFulfillIntentRequest' ? NOTHING : TALK

const isOfDevice = (type: string): type is RequestType => Object.hasOwn(RULES, type)

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html */
export const LIMITS = {
  responseBytes: 120 * 1024,
  speechCharacters: 8_000,
  cardCharacters: 8_000,
  imageUrlCharacters: 2_000,
  streamTokenCharacters: 1_024,
  streamUrlCharacters: 8_000,
  speechAudioFiles: 5,
} as const
