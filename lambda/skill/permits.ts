/** What a request may be answered with. */
export interface Permit {
  /** Speech, a reprompt, a card, a document for the screen, dialogs, and whether the session stays open. */
  readonly talk: boolean
  readonly play: boolean
  readonly stop: boolean
}

const TALK: Permit = { talk: true, play: true, stop: true }
const PLAYER: Permit = { talk: false, play: true, stop: true }
const STOP: Permit = { talk: false, play: false, stop: true }
const NOTHING: Permit = { talk: false, play: false, stop: false }

/**
 * What is not here may be answered with nothing.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/audioplayer-interface-reference.html#requests
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/playback-controller-interface-reference.html
 */
const PERMITS = new Map<string, Permit>([
  ['LaunchRequest', TALK],
  ['IntentRequest', TALK],
  ['Alexa.Presentation.APL.UserEvent', TALK],
  ['AudioPlayer.PlaybackStarted', STOP],
  ['AudioPlayer.PlaybackFinished', STOP],
  ['AudioPlayer.PlaybackNearlyFinished', PLAYER],
  ['AudioPlayer.PlaybackFailed', PLAYER],
  ['PlaybackController.NextCommandIssued', PLAYER],
  ['PlaybackController.PreviousCommandIssued', PLAYER],
  ['PlaybackController.PlayCommandIssued', PLAYER],
  ['PlaybackController.PauseCommandIssued', PLAYER],
])

export const permitOf = (requestType: string): Permit => PERMITS.get(requestType) ?? NOTHING
