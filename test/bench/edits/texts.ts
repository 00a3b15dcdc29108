import { Random } from '../understanding/random.ts'

const CHARACTERS = 100_000

/** Invented texts of 100,000 characters in Markdown, of forms that cut differently. No two sentences are alike. */
export function inventTexts(seed: number): Record<string, string> {
  const novel = { sentences: [2, 7], words: [5, 22] } as const
  return {
    'novel, 20 chapters': invent(seed, { ...novel, chapters: 20, word: latin }),
    'novel, one chapter': invent(seed + 1, { ...novel, chapters: 1, word: latin }),
    'essay, paragraphs of a page': invent(seed + 2, {
      chapters: 5,
      sentences: [15, 40],
      words: [8, 30],
      word: latin,
    }),
    'dialogue, a line a paragraph': invent(seed + 3, {
      chapters: 10,
      sentences: [1, 2],
      words: [2, 10],
      word: latin,
    }),
    'one paragraph without an end': invent(seed + 4, {
      chapters: 1,
      sentences: [9_999, 9_999],
      words: [5, 22],
      word: latin,
    }),
    'characters without spaces': invent(seed + 5, {
      chapters: 10,
      sentences: [2, 7],
      words: [8, 30],
      word: han,
      isUnspaced: true,
    }),
  }
}

interface Form {
  readonly chapters: number
  /** Of a paragraph, at least and at most. */
  readonly sentences: readonly [number, number]
  /** Of a sentence. */
  readonly words: readonly [number, number]
  readonly isUnspaced?: true
  word(random: Random): string
}

function invent(seed: number, form: Form): string {
  const random = new Random(String(seed))
  const between = ([least, most]: readonly [number, number]) => least + random.below(most - least + 1)
  const vocabulary = Array.from({ length: 3_000 }, () => form.word(random))
  // Few words are most of a text, as Zipf found.
  const word = () => vocabulary[Math.floor(vocabulary.length ** random.next()) - 1] ?? ''
  const sentence = () => {
    const words = Array.from({ length: between(form.words) }, word).join(form.isUnspaced ? '' : ' ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}${form.isUnspaced ? '。' : '.'}`
  }

  const blocks: string[] = []
  let length = 0
  for (let chapter = 1; chapter <= form.chapters; chapter++) {
    if (form.chapters > 1) blocks.push(`# ${sentence().slice(0, -1)}`)
    while (length < (CHARACTERS * chapter) / form.chapters) {
      let paragraph = ''
      const left = (CHARACTERS * chapter) / form.chapters - length
      for (let count = between(form.sentences); count > 0 && paragraph.length < left; count--)
        paragraph += `${paragraph && !form.isUnspaced ? ' ' : ''}${sentence()}`
      blocks.push(paragraph)
      length += paragraph.length
    }
  }
  return blocks.join('\n\n')
}

const pick = (from: string, random: Random) => from[random.below(from.length)] ?? ''

const latin = (random: Random) =>
  Array.from(
    { length: 1 + random.below(3) },
    () => pick('bcdfghklmnprstvw', random) + pick('aeiou', random) + pick('nrst lm', random).trim(),
  ).join('')

/** One or two of the first three thousand characters of Unicode's unified block. */
const han = (random: Random) =>
  Array.from({ length: 1 + random.below(2) }, () => String.fromCodePoint(0x4e00 + random.below(3_000))).join(
    '',
  )
