import type { ChapterMark } from '../synthesis/chapters.ts'
import { episodeOf, type Moved, placeHere, refused, type Situation } from './situation.ts'
import { titleLikeness } from './title-likeness.ts'

export const nextChapter = (situation: Situation) =>
  inChapters(situation, (chapters, at) => chapters[at + 1] ?? refused('last-chapter'))

/** The one before that which is being heard. */
export const previousChapter = (situation: Situation) =>
  inChapters(situation, (chapters, at) => chapters[at - 1] ?? refused('first-chapter'))

/** "Go to chapter three": the one whose title has that number, where one has, and else the third. */
export const goToChapter = (situation: Situation, number: number) =>
  inChapters(situation, chapters => {
    const titled = chapters.filter(({ title }) => numberIn(title) === number)
    const chapter = titled.length === 1 ? titled[0] : chapters[number - 1]
    return chapter ?? { refused: { code: 'chapter-number', count: chapters.length } }
  })

/** How alike a title and what was said must be. */
const ALIKE = 0.5

/** How many chapters are told to who asked for one that is not there. */
const TITLES_TOLD = 5

/** "Go to THE WHALE": the chapter whose title is most like what was said. */
export const goToChapterNamed = (situation: Situation, asked: string) =>
  inChapters(situation, chapters => {
    const scored = chapters.map(chapter => ({ chapter, likeness: titleLikeness(chapter.title, asked) }))
    const best = scored.reduce((one, other) => (other.likeness > one.likeness ? other : one))
    if (best.likeness >= ALIKE) return best.chapter
    const titles = chapters.slice(0, TITLES_TOLD).map(({ title }) => title)
    return { refused: { code: 'chapter-name', asked, titles } }
  })

/** The place of the chapter that is heard then; -1 before the first. */
export const chapterAt = (chapters: readonly ChapterMark[], milliseconds: number) =>
  chapters.findLastIndex(({ start }) => start <= milliseconds)

/** @param find the chapter, of all and the place of the one that is being heard; or why there is none */
function inChapters(
  situation: Situation,
  find: (chapters: readonly ChapterMark[], at: number) => ChapterMark | Moved,
): Moved {
  const { here, words } = situation
  const episode = episodeOf(situation)
  if (!episode) return refused('gone')
  if (!words) return refused('no-words')
  if (words.chapters.length === 0) return refused('no-chapters')
  const found = find(words.chapters, chapterAt(words.chapters, here.offsetMilliseconds))
  return 'title' in found ? { start: placeHere(situation, episode, found.start) } : found
}

/** The one number of a title such as "Chapter 3: The Whale". */
function numberIn(title: string): number | undefined {
  const numbers = title.match(/\d+/gu) ?? []
  return numbers.length === 1 ? Number(numbers[0]) : undefined
}
