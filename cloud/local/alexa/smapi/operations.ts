import type { Operation } from './operation.ts'
import { createExportRequestForSkill } from './operations/create-export-request-for-skill.ts'
import { createNLUAnnotationSet } from './operations/create-nlu-annotation-set.ts'
import { createNLUEvaluations } from './operations/create-nlu-evaluations.ts'
import { createSkillForVendor } from './operations/create-skill-for-vendor.ts'
import { createSkillPackage } from './operations/create-skill-package.ts'
import { createUploadUrl } from './operations/create-upload-url.ts'
import { deletePropertiesForNLUAnnotationSets } from './operations/delete-properties-for-nlu-annotation-sets.ts'
import { deleteSkill } from './operations/delete-skill.ts'
import { deleteSkillEnablement } from './operations/delete-skill-enablement.ts'
import { getAnnotationsForNLUAnnotationSets } from './operations/get-annotations-for-nlu-annotation-sets.ts'
import { getImportStatus } from './operations/get-import-status.ts'
import { getInteractionModel } from './operations/get-interaction-model.ts'
import { getInteractionModelMetadata } from './operations/get-interaction-model-metadata.ts'
import { getInteractionModelVersion } from './operations/get-interaction-model-version.ts'
import { getNLUEvaluation } from './operations/get-nlu-evaluation.ts'
import { getPropertiesForNLUAnnotationSets } from './operations/get-properties-for-nlu-annotation-sets.ts'
import { getResultForNLUEvaluations } from './operations/get-result-for-nlu-evaluations.ts'
import { getSkillEnablementStatus } from './operations/get-skill-enablement-status.ts'
import { getSkillManifest } from './operations/get-skill-manifest.ts'
import { getSkillSimulation } from './operations/get-skill-simulation.ts'
import { getSkillStatus } from './operations/get-skill-status.ts'
import { getStatusOfExportRequest } from './operations/get-status-of-export-request.ts'
import { importSkillPackage } from './operations/import-skill-package.ts'
import { invokeSkillEndPoint } from './operations/invoke-skill-end-point.ts'
import { listInteractionModelVersions } from './operations/list-interaction-model-versions.ts'
import { listNLUAnnotationSets } from './operations/list-nlu-annotation-sets.ts'
import { listNLUEvaluations } from './operations/list-nlu-evaluations.ts'
import { listSkillsForVendor } from './operations/list-skills-for-vendor.ts'
import { profileNlu } from './operations/profile-nlu.ts'
import { setInteractionModel } from './operations/set-interaction-model.ts'
import { setSkillEnablement } from './operations/set-skill-enablement.ts'
import { simulateSkill } from './operations/simulate-skill.ts'
import { updateAnnotationsForNLUAnnotationSets } from './operations/update-annotations-for-nlu-annotation-sets.ts'
import { updatePropertiesForNLUAnnotationSets } from './operations/update-properties-for-nlu-annotation-sets.ts'
import { updateSkillManifest } from './operations/update-skill-manifest.ts'

/** All that is served; every other operation is refused by its name. */
export const OPERATIONS: readonly Operation[] = [
  createExportRequestForSkill,
  createNLUAnnotationSet,
  createNLUEvaluations,
  createSkillForVendor,
  createSkillPackage,
  createUploadUrl,
  deletePropertiesForNLUAnnotationSets,
  deleteSkill,
  deleteSkillEnablement,
  getAnnotationsForNLUAnnotationSets,
  getImportStatus,
  getInteractionModel,
  getInteractionModelMetadata,
  getInteractionModelVersion,
  getNLUEvaluation,
  getPropertiesForNLUAnnotationSets,
  getResultForNLUEvaluations,
  getSkillEnablementStatus,
  getSkillManifest,
  getSkillSimulation,
  getSkillStatus,
  getStatusOfExportRequest,
  importSkillPackage,
  invokeSkillEndPoint,
  listInteractionModelVersions,
  listNLUAnnotationSets,
  listNLUEvaluations,
  listSkillsForVendor,
  profileNlu,
  setInteractionModel,
  setSkillEnablement,
  simulateSkill,
  updateAnnotationsForNLUAnnotationSets,
  updatePropertiesForNLUAnnotationSets,
  updateSkillManifest,
]
