import { contentHash } from '../content-hash.ts'
import type { Paragraph, Sentence } from '../text/script.ts'
import { paragraphSsml } from './ssml.ts'
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
  const ssml = `<speak>${paragraphs.map(paragraph => paragraphSsml(paragraph, voice.engine)).join('')}</speak>`
  return {
    hash: hashOf(ssml, voice),
    ssml,
    voice,
    billedCharacters: paragraphs.reduce((sum, paragraph) => sum + spokenLength(paragraph), 0),
  }
}

const hashOf = (ssml: string, voice: Voice) =>
  contentHash(ssml, voice.id, voice.engine, voice.language, `mp3/${SAMPLE_RATE_HZ[voice.engine]}`)

/**
 * Rates that a show may offer beside the usual one, in percent of it. Every engine takes `<prosody rate>` from 20 to
 * 200 % around whole sentences; how fast that is, is the voice's. https://docs.aws.amazon.com/polly/latest/dg/prosody-tag.html
 */
export const RATES: readonly number[] = [75, 85, 115, 130, 150]

/** The same words said slower or faster: a passage of its own, spoken and billed as any other. @param percent of the usual rate */
export function atRate<P extends Passage>(passage: P, percent: number): P {
  const { ssml, voice } = passage
  const inside = ssml.slice('<speak>'.length, -'</speak>'.length)
  const paced = `<speak><prosody rate="${percent}%">${inside}</prosody></speak>`
  return { ...passage, ssml: paced, hash: hashOf(paced, voice) }
}

/** The passage's marks: when its sentences are heard. They are asked of Polly and kept as a take is, and billed once more. */
export const marksOf = (passage: Passage): Passage => ({ ...passage, hash: `${passage.hash}${MARKS}` })

const MARKS = '-marks'

/** Whether it is marks, by the name of what was asked for. */
export const isMarks = (hash: string) => hash.endsWith(MARKS)

/** Engines of which marks are asked; of the others sentences are placed by an estimate. */
export const hasMarks = ({ engine }: Voice) => engine === 'standard' || engine === 'neural'

/** Characters of a paragraph as Polly bills them: every one of its text, whatever is said in its place, and no tag. */
export function spokenLength({ sentences }: Paragraph): number {
  let length = 0
  for (const sentence of sentences) length += sentenceLength(sentence)
  return length
}

/** Characters of a sentence, counted as Unicode has them. */
export function sentenceLength(sentence: Sentence): number {
  let length = 0
  for (const { text } of sentence) length += characters(text)
  return length
}

const characters = (text: string) => text.length - (text.match(SURROGATE_PAIRS)?.length ?? 0)

const SURROGATE_PAIRS = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
