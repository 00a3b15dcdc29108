import type { Casting } from '../../core/synthesis/casting.ts'
import { DEFAULT_VOICE } from '../../core/synthesis/voice.ts'
import { type Paragraph, type Script, textOf } from '../../core/text/script.ts'

/** Everything in the narrator's voice. */
export const narrated: Casting = () => DEFAULT_VOICE

/** A paragraph of sentences that are said plainly. */
export const plain = (...sentences: string[]): Paragraph => ({
  sentences: sentences.map(text => [{ text }]),
})

/** The chapters of a script as a reader sees them. */
export const readable = ({ chapters }: Script) =>
  chapters.map(({ paragraphs, ...chapter }) => ({
    ...chapter,
    paragraphs: paragraphs.map(({ sentences }) => sentences.map(textOf)),
  }))
