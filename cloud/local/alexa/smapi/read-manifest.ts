import { checkManifest, isManifest } from '../check-manifest.ts'
import type { SkillManifest } from '../skill-package.ts'
import { SmapiError } from './smapi-error.ts'

/** The manifest of a request's body. @throws {SmapiError} 400 with all that is wrong with it. */
export function readManifest(body: unknown): SkillManifest {
  const problems = checkManifest(body)
  if (problems.length === 0 && isManifest(body)) return { manifest: body.manifest }
  throw new SmapiError(400, 'The manifest is not valid.', problems)
}
