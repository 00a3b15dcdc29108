import type { Operation } from './operation.ts'
import { createExportRequestForSkill } from './operations/create-export-request-for-skill.ts'
import { createInteractionModelCatalog } from './operations/create-interaction-model-catalog.ts'
import { createInteractionModelCatalogVersion } from './operations/create-interaction-model-catalog-version.ts'
import { createInteractionModelSlotType } from './operations/create-interaction-model-slot-type.ts'
import { createInteractionModelSlotTypeVersion } from './operations/create-interaction-model-slot-type-version.ts'
import { createNLUAnnotationSet } from './operations/create-nlu-annotation-set.ts'
import { createNLUEvaluations } from './operations/create-nlu-evaluations.ts'
import { createSkillForVendor } from './operations/create-skill-for-vendor.ts'
import { createSkillPackage } from './operations/create-skill-package.ts'
import { createUploadUrl } from './operations/create-upload-url.ts'
import { deleteInteractionModelCatalog } from './operations/delete-interaction-model-catalog.ts'
import { deleteInteractionModelCatalogVersion } from './operations/delete-interaction-model-catalog-version.ts'
import { deleteInteractionModelSlotType } from './operations/delete-interaction-model-slot-type.ts'
import { deleteInteractionModelSlotTypeVersion } from './operations/delete-interaction-model-slot-type-version.ts'
import { deletePropertiesForNLUAnnotationSets } from './operations/delete-properties-for-nlu-annotation-sets.ts'
import { deleteSkill } from './operations/delete-skill.ts'
import { deleteSkillEnablement } from './operations/delete-skill-enablement.ts'
import { getAnnotationsForNLUAnnotationSets } from './operations/get-annotations-for-nlu-annotation-sets.ts'
import { getImportStatus } from './operations/get-import-status.ts'
import { getInteractionModel } from './operations/get-interaction-model.ts'
import { getInteractionModelCatalogDefinition } from './operations/get-interaction-model-catalog-definition.ts'
import { getInteractionModelCatalogUpdateStatus } from './operations/get-interaction-model-catalog-update-status.ts'
import { getInteractionModelCatalogValues } from './operations/get-interaction-model-catalog-values.ts'
import { getInteractionModelCatalogVersion } from './operations/get-interaction-model-catalog-version.ts'
import { getInteractionModelMetadata } from './operations/get-interaction-model-metadata.ts'
import { getInteractionModelSlotTypeBuildStatus } from './operations/get-interaction-model-slot-type-build-status.ts'
import { getInteractionModelSlotTypeDefinition } from './operations/get-interaction-model-slot-type-definition.ts'
import { getInteractionModelSlotTypeVersion } from './operations/get-interaction-model-slot-type-version.ts'
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
import { listInteractionModelCatalogVersions } from './operations/list-interaction-model-catalog-versions.ts'
import { listInteractionModelCatalogs } from './operations/list-interaction-model-catalogs.ts'
import { listInteractionModelSlotTypeVersions } from './operations/list-interaction-model-slot-type-versions.ts'
import { listInteractionModelSlotTypes } from './operations/list-interaction-model-slot-types.ts'
import { listInteractionModelVersions } from './operations/list-interaction-model-versions.ts'
import { listNLUAnnotationSets } from './operations/list-nlu-annotation-sets.ts'
import { listNLUEvaluations } from './operations/list-nlu-evaluations.ts'
import { listSkillsForVendor } from './operations/list-skills-for-vendor.ts'
import { profileNlu } from './operations/profile-nlu.ts'
import { setInteractionModel } from './operations/set-interaction-model.ts'
import { setSkillEnablement } from './operations/set-skill-enablement.ts'
import { simulateSkill } from './operations/simulate-skill.ts'
import { updateAnnotationsForNLUAnnotationSets } from './operations/update-annotations-for-nlu-annotation-sets.ts'
import { updateInteractionModelCatalog } from './operations/update-interaction-model-catalog.ts'
import { updateInteractionModelCatalogVersion } from './operations/update-interaction-model-catalog-version.ts'
import { updateInteractionModelSlotType } from './operations/update-interaction-model-slot-type.ts'
import { updateInteractionModelSlotTypeVersion } from './operations/update-interaction-model-slot-type-version.ts'
import { updatePropertiesForNLUAnnotationSets } from './operations/update-properties-for-nlu-annotation-sets.ts'
import { updateSkillManifest } from './operations/update-skill-manifest.ts'

/** All that is served; every other operation is refused by its name. */
export const OPERATIONS: readonly Operation[] = [
  createExportRequestForSkill,
  createInteractionModelCatalog,
  createInteractionModelCatalogVersion,
  createInteractionModelSlotType,
  createInteractionModelSlotTypeVersion,
  createNLUAnnotationSet,
  createNLUEvaluations,
  createSkillForVendor,
  createSkillPackage,
  createUploadUrl,
  deleteInteractionModelCatalog,
  deleteInteractionModelCatalogVersion,
  deleteInteractionModelSlotType,
  deleteInteractionModelSlotTypeVersion,
  deletePropertiesForNLUAnnotationSets,
  deleteSkill,
  deleteSkillEnablement,
  getAnnotationsForNLUAnnotationSets,
  getImportStatus,
  getInteractionModel,
  getInteractionModelCatalogDefinition,
  getInteractionModelCatalogUpdateStatus,
  getInteractionModelCatalogValues,
  getInteractionModelCatalogVersion,
  getInteractionModelMetadata,
  getInteractionModelSlotTypeBuildStatus,
  getInteractionModelSlotTypeDefinition,
  getInteractionModelSlotTypeVersion,
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
  listInteractionModelCatalogVersions,
  listInteractionModelCatalogs,
  listInteractionModelSlotTypeVersions,
  listInteractionModelSlotTypes,
  listInteractionModelVersions,
  listNLUAnnotationSets,
  listNLUEvaluations,
  listSkillsForVendor,
  profileNlu,
  setInteractionModel,
  setSkillEnablement,
  simulateSkill,
  updateAnnotationsForNLUAnnotationSets,
  updateInteractionModelCatalog,
  updateInteractionModelCatalogVersion,
  updateInteractionModelSlotType,
  updateInteractionModelSlotTypeVersion,
  updatePropertiesForNLUAnnotationSets,
  updateSkillManifest,
]
