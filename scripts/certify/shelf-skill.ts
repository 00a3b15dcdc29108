import { Logger } from '@aws-lambda-powertools/logger'
import type { InvocableSkill } from '../../cloud/local/alexa/testing.ts'
import type { LookupSnapshot } from '../../core/catalog/lookup/snapshot.ts'
import type { Words } from '../../core/synthesis/edition-words.ts'
import { toldIn } from '../../lambda/skill/model/locales.ts'
import { createSkill } from '../../lambda/skill/skill.ts'
import type { Locale } from '../../lambda/skill/speech/locales.ts'
import { indexOfSnapshot } from '../../test/index-of.ts'
import { portsOver } from '../../test/lambda/skill/ports-over.ts'
import { topicIn } from './said-in.ts'

export { MEDIA } from '../../test/lambda/skill/ports-over.ts'

export const SKILL_ID = 'amzn1.ask.skill.certify'
export const EPISODE_MILLISECONDS = 600_000
const SENTENCE_MILLISECONDS = 5_000
const SENTENCES_A_PARAGRAPH = 4

/**
 * The skill over a shelf in memory: the shows, authors and titles that the locale's samples name, each with three
 * chapters whose sentences are about what the samples search for.
 */
export function shelfSkill(locale: Locale): InvocableSkill {
  const snapshot = snapshotIn(locale)
  const topic = topicIn(locale)
  const words = wordsIn(locale, topic)
  const ports = portsOver({
    index: indexOfSnapshot(snapshot),
    words: Object.fromEntries(snapshot.episodes.map(({ edition }) => [edition, words])),
    passages: snapshot.episodes.map(({ id, edition }) => ({
      episode: id,
      edition,
      startMilliseconds: 60_000,
      sentence: topic,
      likeness: 1,
    })),
    cuts: [],
    feedback: [],
  })
  return createSkill(ports, { skillId: SKILL_ID, logger: new Logger({ logLevel: 'SILENT' }) })
}

function snapshotIn(locale: Locale): LookupSnapshot {
  const { EpisodeTitle, ShowTitle, AuthorName } = toldIn(locale).samples.types
  const shows = ShowTitle.map((title, at) => ({
    id: `show${at}`,
    title,
    author: AuthorName[at % AuthorName.length] ?? title,
    language: locale,
  }))
  const episodes = EpisodeTitle.map((title, at) => ({
    id: `episode${at}`,
    show: `show${at % shows.length}`,
    title,
    alias: `file${at}`,
    number: Math.floor(at / shows.length) + 1,
    edition: `edition${at}`,
    durationMilliseconds: EPISODE_MILLISECONDS,
    publishedAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
  }))
  return { shows, episodes }
}

function wordsIn(language: string, topic: string): Words {
  const chapters = [0, 1, 2].map(at => ({
    title: String(at + 1),
    start: (at * EPISODE_MILLISECONDS) / 3,
    end: ((at + 1) * EPISODE_MILLISECONDS) / 3,
  }))
  const count = EPISODE_MILLISECONDS / SENTENCE_MILLISECONDS
  const transcript = Array.from({ length: count }, (_, at) => ({
    start: at * SENTENCE_MILLISECONDS,
    end: (at + 1) * SENTENCE_MILLISECONDS,
    text: topic,
    chapter: Math.floor((3 * at) / count),
    paragraph: Math.floor(at / SENTENCES_A_PARAGRAPH),
  }))
  return { language, chapters, transcript }
}
