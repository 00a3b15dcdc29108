import type { HostedSkill } from './skills.ts'
import { SmapiError } from './smapi-error.ts'

/** Only a skill that is enabled can be talked to. @throws {SmapiError} 403 */
export function requireEnabled({ isEnabled, skill: { id } }: HostedSkill): void {
  if (isEnabled) return
  throw new SmapiError(
    403,
    `The skill ${id} is not enabled. Enable it: ask smapi set-skill-enablement --skill-id ${id} --stage development`,
  )
}
