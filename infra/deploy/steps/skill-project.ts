import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { v1 } from 'ask-smapi-model'
import type { StageName } from '../stage.ts'

/** What makes the skill package that of a stage. */
export interface SkillProject {
  readonly stage: StageName
  readonly askProfile: string
  readonly skillId: string
  /** The ARN of the function's alias. */
  readonly endpoint: string
  /** Where the public pages are, without a slash at its end. */
  readonly site: string
}

/** The name that a skill has in the developer's list, where all stages stand side by side. */
export const nameInStage = (name: string, stage: StageName) =>
  stage === 'prod' ? name : `${name} (${stage})`

/** What `npm run models` writes where it knows no site. */
const NO_SITE = 'https://voiceshelf.example'

/**
 * Writes a project of the ask command into a folder, anew: the checkout's skill package with this stage's name,
 * endpoint and site. The checkout itself stays as it is.
 * @returns a hash of what Amazon will be sent
 */
export function writeSkillProject(root: string, folder: string, project: SkillProject): string {
  rmSync(folder, { recursive: true, force: true })
  const skillPackage = join(folder, 'skill-package')
  cpSync(join(root, 'skill-package'), skillPackage, { recursive: true })
  const file = join(skillPackage, 'skill.json')
  writeJson(file, inStage(JSON.parse(readFileSync(file, 'utf8')), project))
  const { askProfile, skillId } = project
  writeJson(join(folder, 'ask-resources.json'), {
    askcliResourcesVersion: '2020-03-31',
    profiles: { [askProfile]: { skillMetadata: { src: './skill-package' } } },
  })
  mkdirSync(join(folder, '.ask'))
  writeJson(join(folder, '.ask/ask-states.json'), {
    askcliStatesVersion: '2020-03-31',
    profiles: { [askProfile]: { skillId } },
  })
  return hashOf(skillPackage)
}

type Envelope = v1.skill.Manifest.SkillManifestEnvelope

function inStage({ manifest }: Envelope, { stage, endpoint, site }: SkillProject): Envelope {
  const { publishingInformation, privacyAndCompliance, apis, events } = manifest ?? {}
  const uri = { uri: endpoint }
  return {
    manifest: {
      ...manifest,
      apis: { ...apis, custom: { ...apis?.custom, endpoint: uri } },
      ...(events && { events: { ...events, endpoint: uri } }),
      publishingInformation: {
        ...publishingInformation,
        locales: ofEach(publishingInformation?.locales, locale => ({
          ...locale,
          name: nameInStage(locale.name ?? '', stage),
        })),
      },
      privacyAndCompliance: {
        ...privacyAndCompliance,
        locales: ofEach(privacyAndCompliance?.locales, locale => ({
          ...locale,
          privacyPolicyUrl: locale.privacyPolicyUrl?.replace(NO_SITE, site),
        })),
      },
    },
  }
}

const ofEach = <T>(all: Record<string, T> | undefined, change: (one: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(all ?? {}).map(([locale, one]) => [locale, change(one)]))

function hashOf(folder: string): string {
  const hash = createHash('sha256')
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  for (const path of paths.sort())
    hash.update(`${relative(folder, path).replaceAll(sep, '/')}\n`).update(readFileSync(path))
  return hash.digest('hex')
}

const writeJson = (file: string, content: object) =>
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`)
