import type { Chapter, Markup, Paragraph, Run, Script } from './script.ts'
import { paragraphOf } from './sentences.ts'
import { linesBySpeaker, type Speakers } from './speakers.ts'

/** How a scene break or a rule is heard. */
const SCENE_BREAK: Run = { text: '', markup: [{ tag: 'break', attributes: { time: '1500ms' } }] }

/** Writes a script from front to back: words, paragraphs, chapters. */
export class ChapterWriter {
  readonly #language: string
  readonly #speakers: Speakers
  readonly #chapters: { title?: string; paragraphs: Paragraph[] }[] = [{ paragraphs: [] }]
  #runs: Run[] = []
  #before: Run[] = []

  /** @param language BCP 47, by whose rules sentences are cut. @param speakers whose names before lines give them those lines */
  constructor(language: string, speakers: Speakers = new Map()) {
    this.#language = language
    this.#speakers = speakers
  }

  /** Words that go on with the open paragraph. */
  say(text: string, markup: readonly Markup[] = []): void {
    this.#runs.push(markup.length > 0 ? { text, markup } : { text })
  }

  /** Ends the open paragraph, if it says anything. Lines that a speaker's name begins are paragraphs of their own. */
  endParagraph(about: Omit<Paragraph, 'sentences'> = {}): void {
    const runs = this.#runs
    this.#runs = []
    for (const { speaker, runs: spoken } of linesBySpeaker(runs, this.#speakers)) {
      const paragraph = paragraphOf([...this.#before, ...spoken], this.#language)
      if (!paragraph) continue
      this.#before = []
      this.#chapters
        .at(-1)
        ?.paragraphs.push({ ...paragraph, ...about, ...(speaker !== undefined && { speaker }) })
    }
  }

  /** A silence before what comes next. */
  breakScene(): void {
    this.endParagraph()
    this.#before = [SCENE_BREAK]
  }

  /** Makes the open paragraph the heading of a new chapter. A heading that says nothing opens none. */
  endHeading(): string | undefined {
    const title = this.#runs
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/gu, ' ')
      .trim()
    if (!/[\p{L}\p{N}]/u.test(title)) {
      this.#runs = []
      return undefined
    }
    this.#before = []
    this.#chapters.push({ title, paragraphs: [] })
    this.endParagraph()
    return title
  }

  /** The script; chapters of which nothing is heard are left out. */
  script(title?: string): Script {
    this.endParagraph()
    const chapters: readonly Chapter[] = this.#chapters.filter(({ paragraphs }) => paragraphs.length > 0)
    return { ...(title ? { title } : {}), chapters }
  }
}
