import { Logger } from '@aws-lambda-powertools/logger'
import type { InvocableSkill } from '../../cloud/local/alexa/testing.ts'
import { toldIn } from '../../lambda/skill/model/locales.ts'
import { createSkill } from '../../lambda/skill/skill.ts'
import type { Locale } from '../../lambda/skill/speech/locales.ts'
import { indexOfSnapshot } from '../../test/index-of.ts'
import { MEDIA, portsOver } from '../../test/lambda/skill/ports-over.ts'

export const SKILL_ID = 'amzn1.ask.skill.certify'
export { MEDIA }
export const EPISODE_MILLISECONDS = 600_000

/** The skill over a shelf in memory: the shows, authors and titles that the locale's samples name. */
export function shelfSkill(locale: Locale): InvocableSkill {
  const { EpisodeTitle, ShowTitle, AuthorName } = toldIn(locale).samples.types
  const shows = ShowTitle.map((title, at) => ({
    id: `show${at}`,
    title,
    author: AuthorName[at % AuthorName.length] ?? title,
    language: locale,
  }))
  const index = indexOfSnapshot({
    shows,
    episodes: EpisodeTitle.map((title, at) => ({
      id: `episode${at}`,
      show: `show${at % shows.length}`,
      title,
      alias: `file${at}`,
      number: Math.floor(at / shows.length) + 1,
      edition: `edition${at}`,
      durationMilliseconds: EPISODE_MILLISECONDS,
      publishedAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
    })),
  })
  return createSkill(portsOver({ index }), { skillId: SKILL_ID, logger: new Logger({ logLevel: 'SILENT' }) })
}
