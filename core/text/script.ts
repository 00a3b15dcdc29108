/** An episode's text as it will be spoken: chapters of paragraphs of sentences. */
export interface Script {
  /** From the text itself, such as a first heading; absent when the text names none. */
  readonly title?: string
  readonly chapters: readonly Chapter[]
}

export interface Chapter {
  /** Absent for what stands before the first heading. The heading is also the chapter's first spoken paragraph. */
  readonly title?: string
  readonly paragraphs: readonly Paragraph[]
}

export interface Paragraph {
  /** Never empty; each is one line of text with no white space at its ends. */
  readonly sentences: readonly string[]
}
