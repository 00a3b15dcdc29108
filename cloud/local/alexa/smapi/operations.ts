import type { Operation } from './operation.ts'
import { getInteractionModel } from './operations/get-interaction-model.ts'
import { getSkillEnablementStatus } from './operations/get-skill-enablement-status.ts'
import { getSkillManifest } from './operations/get-skill-manifest.ts'
import { getSkillSimulation } from './operations/get-skill-simulation.ts'
import { getSkillStatus } from './operations/get-skill-status.ts'
import { invokeSkillEndPoint } from './operations/invoke-skill-end-point.ts'
import { listSkillsForVendor } from './operations/list-skills-for-vendor.ts'
import { profileNlu } from './operations/profile-nlu.ts'
import { setInteractionModel } from './operations/set-interaction-model.ts'
import { simulateSkill } from './operations/simulate-skill.ts'

/** All that is served; every other operation is refused by its name. */
export const OPERATIONS: readonly Operation[] = [
  getInteractionModel,
  getSkillEnablementStatus,
  getSkillManifest,
  getSkillSimulation,
  getSkillStatus,
  invokeSkillEndPoint,
  listSkillsForVendor,
  profileNlu,
  setInteractionModel,
  simulateSkill,
]
