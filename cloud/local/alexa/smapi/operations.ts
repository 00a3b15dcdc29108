import type { Operation } from './operation.ts'
import { createExportRequestForSkill } from './operations/create-export-request-for-skill.ts'
import { createSkillForVendor } from './operations/create-skill-for-vendor.ts'
import { createSkillPackage } from './operations/create-skill-package.ts'
import { createUploadUrl } from './operations/create-upload-url.ts'
import { deleteSkill } from './operations/delete-skill.ts'
import { deleteSkillEnablement } from './operations/delete-skill-enablement.ts'
import { getImportStatus } from './operations/get-import-status.ts'
import { getInteractionModel } from './operations/get-interaction-model.ts'
import { getInteractionModelMetadata } from './operations/get-interaction-model-metadata.ts'
import { getInteractionModelVersion } from './operations/get-interaction-model-version.ts'
import { getSkillEnablementStatus } from './operations/get-skill-enablement-status.ts'
import { getSkillManifest } from './operations/get-skill-manifest.ts'
import { getSkillSimulation } from './operations/get-skill-simulation.ts'
import { getSkillStatus } from './operations/get-skill-status.ts'
import { getStatusOfExportRequest } from './operations/get-status-of-export-request.ts'
import { importSkillPackage } from './operations/import-skill-package.ts'
import { invokeSkillEndPoint } from './operations/invoke-skill-end-point.ts'
import { listInteractionModelVersions } from './operations/list-interaction-model-versions.ts'
import { listSkillsForVendor } from './operations/list-skills-for-vendor.ts'
import { profileNlu } from './operations/profile-nlu.ts'
import { setInteractionModel } from './operations/set-interaction-model.ts'
import { setSkillEnablement } from './operations/set-skill-enablement.ts'
import { simulateSkill } from './operations/simulate-skill.ts'
import { updateSkillManifest } from './operations/update-skill-manifest.ts'

/** All that is served; every other operation is refused by its name. */
export const OPERATIONS: readonly Operation[] = [
  createExportRequestForSkill,
  createSkillForVendor,
  createSkillPackage,
  createUploadUrl,
  deleteSkill,
  deleteSkillEnablement,
  getImportStatus,
  getInteractionModel,
  getInteractionModelMetadata,
  getInteractionModelVersion,
  getSkillEnablementStatus,
  getSkillManifest,
  getSkillSimulation,
  getSkillStatus,
  getStatusOfExportRequest,
  importSkillPackage,
  invokeSkillEndPoint,
  listInteractionModelVersions,
  listSkillsForVendor,
  profileNlu,
  setInteractionModel,
  setSkillEnablement,
  simulateSkill,
  updateSkillManifest,
]
