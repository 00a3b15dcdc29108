import { contentHash } from '../content-hash.ts'
import type { Paragraph } from '../text/script.ts'
import { SAMPLE_RATE_HZ, type Voice } from './voice.ts'

/** The unit that is synthesised: one or more whole paragraphs of one voice. */
export interface Passage {
  /** SHA-256 in hex of all that can change the sound; the name of its take. */
  readonly hash: string
  readonly ssml: string
  readonly voice: Voice
  /** What Polly bills: the text without its tags. */
  readonly billedCharacters: number
}

/** The passage that speaks these paragraphs; the same words in the same voice always make the same passage. */
export function passageOf(paragraphs: readonly Paragraph[], voice: Voice): Passage {
  const ssml = `<speak>${paragraphs.map(paragraphSsml).join('')}</speak>`
  const format = `mp3/${SAMPLE_RATE_HZ[voice.engine]}`
  return {
    hash: contentHash(ssml, voice.id, voice.engine, voice.language, format),
    ssml,
    voice,
    billedCharacters: paragraphs.reduce((sum, paragraph) => sum + spokenLength(paragraph), 0),
  }
}

/** Characters of a paragraph as Polly bills them. */
export const spokenLength = ({ sentences }: Paragraph) =>
  sentences.reduce((sum, sentence) => sum + sentence.length, 0)

const paragraphSsml = ({ sentences }: Paragraph) =>
  `<p>${sentences.map(sentence => `<s>${escapeXml(sentence)}</s>`).join('')}</p>`

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

const escapeXml = (text: string) => text.replace(/[&<>"']/gu, sign => ENTITIES[sign] ?? sign)
