import type { Ask } from './requests.ts'

/** A button of a device, of a remote control or on the screen. */
export type Button = 'play' | 'pause' | 'next' | 'previous'

/** What the skill is told when one is pressed. */
export const BUTTON_REQUESTS = {
  play: 'PlaybackController.PlayCommandIssued',
  pause: 'PlaybackController.PauseCommandIssued',
  next: 'PlaybackController.NextCommandIssued',
  previous: 'PlaybackController.PreviousCommandIssued',
} as const satisfies Record<Button, Ask['type']>
