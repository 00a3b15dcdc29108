import type { Logger } from '@aws-lambda-powertools/logger'
import { type Skill, SkillBuilders } from 'ask-sdk-core'
import { chapterHandlers } from './handlers/chapters.ts'
import { playLatest, playTitle } from './handlers/choose.ts'
import { deviceEventHandlers } from './handlers/device-events.ts'
import { launch } from './handlers/launch.ts'
import { modeHandlers } from './handlers/modes.ts'
import { moveHandlers } from './handlers/move.ts'
import { rateHandlers } from './handlers/rate.ts'
import { seekHandlers } from './handlers/seek.ts'
import { faults, sessionHandlers } from './handlers/session.ts'
import { sleepHandlers } from './handlers/sleep.ts'
import type { SkillPorts } from './ports.ts'
import { speakItsLanguage } from './speech/speech.ts'

/** The skill, made from its ports. A request of another skill's id is refused. */
export function createSkill(
  ports: SkillPorts,
  { skillId, logger }: { skillId: string; logger: Logger },
): Skill {
  return SkillBuilders.custom()
    .withSkillId(skillId)
    .addRequestInterceptors(speakItsLanguage)
    .addRequestHandlers(
      launch(ports),
      playLatest(ports),
      playTitle(ports),
      ...moveHandlers(ports),
      ...seekHandlers(ports),
      ...chapterHandlers(ports),
      ...modeHandlers(ports),
      ...rateHandlers(ports),
      ...sleepHandlers(ports),
      ...deviceEventHandlers(ports),
      ...sessionHandlers(logger),
    )
    .addErrorHandlers(faults(logger))
    .create()
}
