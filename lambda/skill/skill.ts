import type { Logger } from '@aws-lambda-powertools/logger'
import { type Skill, SkillBuilders } from 'ask-sdk-core'
import { playLatest, playTitle } from './handlers/choose.ts'
import { deviceEventHandlers } from './handlers/device-events.ts'
import { launch } from './handlers/launch.ts'
import { moveHandlers } from './handlers/move.ts'
import { faults, sessionHandlers } from './handlers/session.ts'
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
      ...deviceEventHandlers(ports),
      ...sessionHandlers(logger),
    )
    .addErrorHandlers(faults(logger))
    .create()
}
