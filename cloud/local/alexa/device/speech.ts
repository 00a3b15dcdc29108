import type { ui } from 'ask-sdk-model'
import { readSsml } from './ssml.ts'

/** Something that the device said. */
export interface Spoken {
  /** Plain text. */
  readonly text: string
  /** As the skill gave it, where it gave SSML. */
  readonly ssml?: string
}

export const spokenBy = (speech: ui.OutputSpeech): Spoken =>
  speech.type === 'SSML' ? { text: readSsml(speech.ssml).text, ssml: speech.ssml } : { text: speech.text }
