import { html } from 'ghtml'
import type { Words } from '../../../core/synthesis/edition-words.ts'
import type { TranscriptLine } from '../../../core/synthesis/transcript.ts'
import { clock } from './measures.ts'
import { inLanguage } from './parts.ts'

/** Of a text: more than four hours, and with what is around its sentences about a megabyte. */
const MOST_CHARACTERS = 250_000

/**
 * What is said, to read, with a link at each paragraph that plays it from there. The script lets each sentence be
 * clicked as well, and marks the one that is heard.
 */
export function transcriptPart({ language, chapters, transcript }: Words, audio: string): string {
  const { lines, isCut } = firstOf(transcript)
  if (lines.length === 0) return ''
  const headings = new Set(chapters.map(({ title }) => title))
  const paragraphs = [...Map.groupBy(lines, ({ paragraph }) => paragraph).values()]
  return html`<section aria-labelledby="transcript-title"><h2 id="transcript-title">Transcript</h2>
<div class="transcript"!${inLanguage(language)}>!${paragraphs.map(paragraph => paragraphPart(paragraph, headings, audio)).join('\n')}</div>
!${isCut ? '<p class="facts">The text is long: the rest is in the captions.</p>' : ''}
</section>`
}

function firstOf(transcript: readonly TranscriptLine[]) {
  let characters = 0
  const end = transcript.findIndex(({ text }) => {
    characters += text.length
    return characters > MOST_CHARACTERS
  })
  return { lines: end < 0 ? transcript : transcript.slice(0, end), isCut: end >= 0 }
}

function paragraphPart(
  lines: readonly TranscriptLine[],
  headings: ReadonlySet<string>,
  audio: string,
): string {
  const start = lines[0]?.start ?? 0
  const isHeading = headings.has(lines.map(({ text }) => text).join(' '))
  const sentences = lines.map(({ text, start }) => html`<span data-from="${start / 1000}">${text}</span>`)
  return html`<p!${isHeading ? ' class="heading"' : ''}><a class="at" lang="en" href="${audio}#t=${start / 1000}" data-plays-from="${start / 1000}" aria-label="Play from ${clock(start)}">${clock(start)}</a> !${sentences.join(' ')}</p>`
}
