import { Logger } from '@aws-lambda-powertools/logger'
import { expect } from '@jest/globals'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import type { TopicPassage } from '../../../core/catalog/lookup/topics.ts'
import type { LookupIndex } from '../../../core/catalog/lookup-index.ts'
import type { Rating, Report } from '../../../core/listening/feedback.ts'
import type { Listener } from '../../../core/playback/listener.ts'
import type { Words } from '../../../core/synthesis/edition-words.ts'
import { createSkill } from '../../../lambda/skill/skill.ts'
import { problemsOf } from './legal.ts'
import { listenersIn } from './listeners-in.ts'

export const MEDIA = 'https://media.example'

/** What the skill's ports hold in a test; each may be looked at and changed. */
export class SkillWorld {
  readonly skillId: string
  readonly listeners = new Map<string, Listener>()
  /** By edition. */
  readonly words = new Map<string, Words>()
  readonly passages: TopicPassage[] = []
  readonly ratings: Rating[] = []
  readonly reports: Report[] = []
  index: LookupIndex
  random = 0

  constructor(index: LookupIndex, skillId = 'amzn1.ask.skill.test') {
    this.index = index
    this.skillId = skillId
  }

  /** Where there is one listener alone. */
  get listener(): Listener | undefined {
    return [...this.listeners.values()][0]
  }

  /** A skill whose every answer is held to the rules. */
  skill() {
    const skill = createSkill(
      {
        shelf: { index: async () => this.index, latestIndex: async () => this.index },
        listeners: listenersIn(this.listeners),
        editionWords: { get: async (_, edition) => this.words.get(edition) },
        topics: {
          find: async (topic, { episode }) =>
            this.passages.filter(
              passage => passage.sentence.includes(topic) && (episode ?? passage.episode) === passage.episode,
            ),
        },
        feedback: {
          rate: async rating => void this.ratings.push(rating),
          report: async report => void this.reports.push(report),
          forget: async listener => {
            for (const kept of [this.ratings, this.reports] as { listener: string }[][])
              kept.splice(0, kept.length, ...kept.filter(one => one.listener !== listener))
          },
        },
        mediaBaseUrl: MEDIA,
        random: () => this.random,
      },
      { skillId: this.skillId, logger: new Logger({ logLevel: 'SILENT' }) },
    )
    return async (request: RequestEnvelope): Promise<ResponseEnvelope> => {
      const answer = await skill.invoke(request)
      expect({ to: request.request, problems: problemsOf(request, answer) }).toEqual({
        to: request.request,
        problems: [],
      })
      return answer
    }
  }
}
