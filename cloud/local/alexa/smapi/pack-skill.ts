import { type Zippable, zipSync } from 'fflate'
import type { Skill } from '../skill.ts'
import { MANIFEST_FILE, modelFile } from '../skill-package.ts'

/** A skill's package as a ZIP: `skill.json`, its models, and what else came with it. */
export function packSkill(skill: Skill): Uint8Array {
  const entries: Zippable = Object.fromEntries(skill.files)
  entries[MANIFEST_FILE] = json(skill.manifest)
  for (const locale of skill.locales) entries[modelFile(locale)] = json(skill.model(locale))
  return zipSync(entries)
}

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
