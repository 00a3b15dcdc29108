import type { Random } from '../understanding/random.ts'
import type { Chapter, Draft, Paragraph } from './draft.ts'

/** An edit at a random place; undefined where the text has no such place. */
export type Edit = (draft: Draft, random: Random) => Draft | undefined

const NEW_WORD = 'zeppelin'
const NEW_SENTENCE = 'Nobody had expected the zeppelin to land there.'

/** Every kind of edit that a writer makes. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'a word changed': inWords((words, at) => words.with(at, NEW_WORD)),
  'a word added': inWords((words, at) => words.toSpliced(at, 0, NEW_WORD)),
  'a word removed': inWords((words, at) => words.toSpliced(at, 1)),
  'a letter changed': inWords((words, at) => words.with(at, `${words[at]}`.replace(/\p{L}/u, 'x'))),
  'a sentence added': inSentences((sentences, at) => sentences.toSpliced(at, 0, NEW_SENTENCE)),
  'a sentence removed': inSentences((sentences, at) => sentences.toSpliced(at, 1)),
  'a paragraph added': inParagraphs((paragraphs, at) => paragraphs.toSpliced(at, 0, [NEW_SENTENCE])),
  'a paragraph removed': inParagraphs((paragraphs, at) => paragraphs.toSpliced(at, 1)),
  'a paragraph parted': inParagraphs((paragraphs, at) => {
    const paragraph = paragraphs[at] ?? []
    const middle = Math.ceil(paragraph.length / 2)
    return paragraphs.toSpliced(at, 1, ...[paragraph.slice(0, middle), paragraph.slice(middle)].filter(has))
  }),
  'two paragraphs joined': inParagraphs((paragraphs, at) => {
    const [one = [], other = []] = paragraphs.slice(at, at + 2)
    return paragraphs.toSpliced(at, 2, [...one, ...other])
  }),
  'a paragraph moved': (draft, random) => {
    const [from, to] = [place(draft.chapters, random), place(draft.chapters, random)]
    const { paragraphs } = draft.chapters[from] as Chapter
    if (draft.chapters.length < 2 && paragraphs.length < 2) return undefined
    const at = place(paragraphs, random)
    const [moved = []] = paragraphs.slice(at, at + 1)
    const left = changeChapter(draft, from, rest => rest.toSpliced(at, 1))
    return changeChapter(left, to, rest => rest.toSpliced(place([...rest, moved], random), 0, moved))
  },
  'a chapter renamed': (draft, random) => {
    if (draft.chapters.length < 2) return undefined
    const at = place(draft.chapters, random)
    const renamed = { ...(draft.chapters[at] as Chapter), heading: `# ${NEW_SENTENCE}` }
    return { chapters: draft.chapters.with(at, renamed) }
  },
  'a chapter moved': ({ chapters }, random) => {
    if (chapters.length < 2) return undefined
    const at = place(chapters, random)
    const moved = chapters.slice(at, at + 1)
    return { chapters: chapters.toSpliced(at, 1).toSpliced(place(chapters, random), 0, ...moved) }
  },
}

const has = ({ length }: Paragraph) => length > 0

const place = (list: readonly unknown[], random: Random) => random.below(list.length)

const changeChapter = (
  { chapters }: Draft,
  at: number,
  change: (paragraphs: readonly Paragraph[]) => readonly Paragraph[],
): Draft => {
  const chapter = chapters[at] as Chapter
  return { chapters: chapters.with(at, { ...chapter, paragraphs: change(chapter.paragraphs) }) }
}

function inParagraphs(change: (all: readonly Paragraph[], at: number) => readonly Paragraph[]): Edit {
  return (draft, random) => {
    if (draft.chapters.every(({ paragraphs }) => paragraphs.length < 2)) return undefined
    const places = draft.chapters.flatMap(({ paragraphs }, chapter) =>
      paragraphs.map((_, at) => ({ chapter, at })),
    )
    const { chapter, at } = places[place(places, random)] ?? { chapter: 0, at: 0 }
    return changeChapter(draft, chapter, paragraphs => change(paragraphs, at))
  }
}

function inSentences(change: (sentences: Paragraph, at: number) => Paragraph): Edit {
  return (draft, random) => {
    const places = draft.chapters.flatMap(({ paragraphs }, chapter) =>
      paragraphs.flatMap((sentences, paragraph) => sentences.map((_, at) => ({ chapter, paragraph, at }))),
    )
    const chosen = places[place(places, random)]
    if (!chosen) return undefined
    const { chapter, paragraph, at } = chosen
    return changeChapter(draft, chapter, paragraphs => {
      const changed = change(paragraphs[paragraph] ?? [], at)
      return has(changed) ? paragraphs.with(paragraph, changed) : paragraphs.toSpliced(paragraph, 1)
    })
  }
}

/** In a script without spaces a character is a word. */
function inWords(change: (words: readonly string[], at: number) => readonly string[]): Edit {
  return (draft, random) =>
    inSentences((sentences, at) => {
      const sentence = sentences[at] ?? ''
      const gap = sentence.includes(' ') ? ' ' : ''
      const words = sentence.split(gap)
      const last = Math.max(1, words.length - 1)
      const changed = change(words, random.below(last)).join(gap)
      return sentences.with(at, changed)
    })(draft, random)
}
