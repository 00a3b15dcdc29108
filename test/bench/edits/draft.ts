/** A Markdown text as its writer sees it: chapters of paragraphs of sentences. */
export interface Draft {
  readonly chapters: readonly Chapter[]
}

export interface Chapter {
  /** The heading's line; absent before the first. */
  readonly heading?: string
  readonly paragraphs: readonly Paragraph[]
}

export type Paragraph = readonly string[]

const SENTENCE_END = /(?<=[.!?])\s+|(?<=[。！？])/u

export function readDraft(text: string): Draft {
  const chapters: { heading?: string; paragraphs: Paragraph[] }[] = []
  for (const block of text.split(/\n\s*\n/u).map(one => one.trim())) {
    if (block === '') continue
    if (block.startsWith('#')) chapters.push({ heading: block, paragraphs: [] })
    else {
      if (chapters.length === 0) chapters.push({ paragraphs: [] })
      chapters.at(-1)?.paragraphs.push(block.split(SENTENCE_END))
    }
  }
  return { chapters }
}

export const writeDraft = ({ chapters }: Draft): string =>
  chapters
    .flatMap(({ heading, paragraphs }) => [
      ...(heading ? [heading] : []),
      ...paragraphs.map(sentences => sentences.join(' ')),
    ])
    .join('\n\n')
