import type { Logger } from '@aws-lambda-powertools/logger'
import { DefaultApiClient, type Skill, SkillBuilders } from 'ask-sdk-core'
import { aboutHandlers } from './handlers/about.ts'
import { browseHandlers } from './handlers/browse.ts'
import { chapterHandlers } from './handlers/chapters.ts'
import { chooseHandlers } from './handlers/choose.ts'
import { deviceEventHandlers } from './handlers/device-events.ts'
import { feedbackHandlers } from './handlers/feedback.ts'
import { findHandlers } from './handlers/find.ts'
import { findWithinHandlers } from './handlers/find-within.ts'
import { forgetHandlers } from './handlers/forget.ts'
import { keepHandlers } from './handlers/keep.ts'
import { launch } from './handlers/launch.ts'
import { modeHandlers } from './handlers/modes.ts'
import { moveHandlers } from './handlers/move.ts'
import { pickHandlers } from './handlers/pick.ts'
import { rateHandlers } from './handlers/rate.ts'
import { seekHandlers } from './handlers/seek.ts'
import { faults, repeatQuestion, sessionHandlers } from './handlers/session.ts'
import { sleepHandlers } from './handlers/sleep.ts'
import { countOutcomes, type Outcome } from './outcome.ts'
import type { SkillPorts } from './ports.ts'
import { speakItsLanguage } from './speech/speech.ts'

export interface SkillOptions {
  readonly skillId: string
  readonly logger: Logger
  /** Told of each turn what it came to. */
  readonly count?: (outcome: Outcome) => void
}

/** The skill, made from its ports. A request of another skill's id is refused. */
export function createSkill(ports: SkillPorts, { skillId, logger, count = () => {} }: SkillOptions): Skill {
  return SkillBuilders.custom()
    .withSkillId(skillId)
    .withApiClient(new DefaultApiClient())
    .addRequestInterceptors(speakItsLanguage)
    .addRequestHandlers(
      launch(ports),
      repeatQuestion(ports),
      ...forgetHandlers(ports),
      ...chooseHandlers(ports),
      ...findHandlers(ports),
      ...findWithinHandlers(ports),
      ...pickHandlers(ports),
      ...browseHandlers(ports),
      ...aboutHandlers(ports),
      ...keepHandlers(ports),
      ...feedbackHandlers(ports),
      ...moveHandlers(ports),
      ...seekHandlers(ports),
      ...chapterHandlers(ports),
      ...modeHandlers(ports),
      ...rateHandlers(ports),
      ...sleepHandlers(ports),
      ...deviceEventHandlers(ports),
      ...sessionHandlers(ports, logger),
    )
    .addResponseInterceptors(countOutcomes(count))
    .addErrorHandlers(faults(logger, count))
    .create()
}
