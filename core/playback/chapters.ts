import { packLookupIndex } from '../catalog/lookup/build-lookup-index.ts'
import { findHeard } from '../catalog/lookup/find-heard.ts'
import { EMPTY_INDEX, openLookupIndex } from '../catalog/lookup/open-lookup-index.ts'
import type { LookupIndex } from '../catalog/lookup-index.ts'
import type { ChapterMark } from '../synthesis/chapters.ts'
import { episodeOf, type Moved, placeHere, refused, type Situation } from './situation.ts'

export const nextChapter = (situation: Situation) =>
  inChapters(situation, (chapters, at) => chapters[at + 1] ?? refused('last-chapter'))

/** The one before that which is being heard. */
export const previousChapter = (situation: Situation) =>
  inChapters(situation, (chapters, at) => chapters[at - 1] ?? refused('first-chapter'))

/** "Go to chapter three": the one whose title has that number, where one has, and else the third. */
export const goToChapter = (situation: Situation, number: number | 'last') =>
  inChapters(situation, chapters => {
    if (number === 'last') return chapters.at(-1) ?? { refused: { code: 'chapter-number', count: 0 } }
    const titled = chapters.filter(({ title }) => numberIn(title) === number)
    const chapter = titled.length === 1 ? titled[0] : chapters[number - 1]
    return chapter ?? { refused: { code: 'chapter-number', count: chapters.length } }
  })

/** How many chapters are told to who asked for one that is not there. */
const TITLES_TOLD = 5

/** "Go to THE WHALE": the chapter whose title is what was heard, found as a title on the shelf is. @param locale what the listener speaks */
export const goToChapterNamed = (situation: Situation, asked: string, locale: string) =>
  inChapters(situation, chapters => {
    const found = findHeard(shelfOf(chapters, situation.words?.language ?? locale), asked, { locale })
    // Chapters are few, and a wrong one is soon left again: the nearest is good enough.
    const chapter = 'match' in found ? chapters[Number(found.match.id)] : undefined
    if (chapter) return chapter
    const near = found.kind === 'several' ? found.matches : chapters
    const titles = near.slice(0, TITLES_TOLD).map(({ title }) => title)
    return { refused: { code: 'chapter-name', asked, titles } }
  })

/** The chapters as a shelf has episodes, named by their places. */
function shelfOf(chapters: readonly ChapterMark[], language: string): LookupIndex {
  const episodes = chapters.map(({ title, start, end }, at) => ({
    id: `${at}`,
    show: 'chapters',
    title,
    alias: '',
    edition: '',
    durationMilliseconds: end - start,
    publishedAt: new Date(at).toISOString(),
  }))
  const shows = [{ id: 'chapters', title: '', author: '', language }]
  return openLookupIndex(packLookupIndex({ shows, episodes })) ?? EMPTY_INDEX
}

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
