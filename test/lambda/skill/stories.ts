import type { IndexedEpisode } from '../../../core/catalog/lookup-index.ts'
import type { Words } from '../../../core/synthesis/edition-words.ts'
import { indexOfSnapshot } from '../../index-of.ts'

/** A shelf whose every sentence lasts four seconds, three of them a paragraph and six a chapter. */
export const SENTENCE = 4_000
const SENTENCES_OF_PARAGRAPH = 3
export const SENTENCES_OF_CHAPTER = 6

export interface Story {
  readonly id: string
  readonly show: 'stories' | 'news'
  readonly title: string
  /** Milliseconds at the narrator's own rate. */
  readonly length: number
}

/** The oldest first. Of the news there is no other rate. */
export const STORIES: readonly Story[] = [
  { id: 'e0', show: 'stories', title: 'The First Snow', length: 60_000 },
  { id: 'e1', show: 'stories', title: 'The Lion and the Mouse', length: 40_000 },
  { id: 'e2', show: 'news', title: 'Market Day', length: 32_000 },
  { id: 'e3', show: 'stories', title: 'Lighthouse', length: 80_000 },
  { id: 'e4', show: 'news', title: 'Rain Tomorrow', length: 20_000 },
]

/** Half as fast and twice as fast: so that every time is whole seconds. */
const RATES = [50, 200]

export const ratesOf = ({ show }: Story) => (show === 'stories' ? [50, 100, 200] : [100])

const editionOf = ({ id }: Story, rate: number) => `${id}at${rate}`

export const lengthAt = ({ length }: Story, rate: number) => (length * 100) / rate

const indexed = (story: Story, at: number): IndexedEpisode => ({
  id: story.id,
  show: story.show,
  title: story.title,
  alias: `file-${at}`,
  edition: editionOf(story, 100),
  durationMilliseconds: story.length,
  publishedAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
  ...(story.show === 'stories' && {
    rates: RATES.map(percent => ({
      percent,
      edition: editionOf(story, percent),
      durationMilliseconds: lengthAt(story, percent),
    })),
  }),
})

const CHAPTERS = ['The Harbour', 'A Storm at Night', 'The Whale', 'Home Again']

const show = (id: string) => ({ id, title: id, author: id, language: 'en-US' })

export const SNAPSHOT = { shows: [show('stories'), show('news')], episodes: STORIES.map(indexed) }

export const shelf = indexOfSnapshot(SNAPSHOT)

function wordsAt(story: Story, rate: number): Words {
  const length = (SENTENCE * 100) / rate
  const count = story.length / SENTENCE
  const transcript = Array.from({ length: count }, (_, at) => ({
    start: at * length,
    end: (at + 1) * length,
    text: `Sentence ${at} of ${story.id}.`,
    chapter: Math.floor(at / SENTENCES_OF_CHAPTER),
    paragraph: Math.floor(at / SENTENCES_OF_PARAGRAPH),
  }))
  const chapters = Array.from({ length: Math.ceil(count / SENTENCES_OF_CHAPTER) }, (_, at) => ({
    title: CHAPTERS[at] ?? '',
    start: at * SENTENCES_OF_CHAPTER * length,
    end: Math.min(count, (at + 1) * SENTENCES_OF_CHAPTER) * length,
  }))
  return { language: 'en-US', transcript, chapters }
}

export const words: Readonly<Record<string, Words>> = Object.fromEntries(
  STORIES.flatMap(story => ratesOf(story).map(rate => [editionOf(story, rate), wordsAt(story, rate)])),
)

const lengths = new Map(
  STORIES.flatMap(story =>
    ratesOf(story).map(rate => [`editions/${story.id}/${editionOf(story, rate)}.mp3`, lengthAt(story, rate)]),
  ),
)

/** How long a stream plays: an edition, or a cut of one. */
export function lengthOfStream(path: string): number | undefined {
  const until = /^cuts\/\w+-(\d+)\.mp3$/u.exec(path)?.[1]
  return until === undefined ? lengths.get(path) : Number(until)
}
