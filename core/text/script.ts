import type { FrontMatter } from './front-matter.ts'

/** An episode's text as it will be spoken: chapters of paragraphs of sentences. */
export interface Script {
  /** From the text itself, such as a first heading; absent when the text names none. */
  readonly title?: string
  /** What the text says of itself; absent where it has no front matter. */
  readonly about?: FrontMatter
  /** BCP 47; where the document says itself that it is in another language than the one it was read for. */
  readonly language?: string
  readonly chapters: readonly Chapter[]
}

export interface Chapter {
  /** Absent for what stands before the first heading. The heading is also the chapter's first spoken paragraph. */
  readonly title?: string
  readonly paragraphs: readonly Paragraph[]
}

export interface Paragraph {
  /** Never empty. */
  readonly sentences: readonly Sentence[]
  /** Who says it, as the text names them; absent for the narrator. */
  readonly speaker?: string
  /** It quotes somebody at length, as a block of its own. */
  readonly isQuotation?: true
}

/** Runs end to end. Their texts are one line together, with no white space at its ends. */
export type Sentence = readonly Run[]

/** Words that are said in one way; or, where the text is empty, the pause that its markup makes. */
export interface Run {
  /** What a reader sees. What is said may differ by the markup: `sub` and `phoneme` speak in its place. */
  readonly text: string
  /** The tags around it, outermost first; absent where it is said plainly. */
  readonly markup?: readonly Markup[]
}

/** A tag of Polly's SSML with its attributes. https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html */
export interface Markup {
  readonly tag: MarkupTag
  readonly attributes: Readonly<Record<string, string>>
}

export type MarkupTag =
  | 'break'
  | 'emphasis'
  | 'lang'
  | 'phoneme'
  | 'prosody'
  | 'say-as'
  | 'sub'
  | 'w'
  | 'amazon:auto-breaths'
  | 'amazon:breath'
  | 'amazon:domain'
  | 'amazon:effect'

/** A sentence as a reader sees it. */
export function textOf(sentence: Sentence): string {
  let all = ''
  for (const { text } of sentence) all += text
  return all
}

/** Whether the tag is about one text as a whole, which is then said in its own way: it must not be parted, nor joined with the next. */
export const saysOtherwise = ({ tag }: Markup) => tag === 'sub' || tag === 'phoneme' || tag === 'say-as'
