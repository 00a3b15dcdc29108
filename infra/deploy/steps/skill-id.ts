import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { v1 } from 'ask-smapi-model'
import { DeployError } from '../deploy-error.ts'
import type { Step } from '../step.ts'
import { parameterOf, type Work } from '../work.ts'
import { nameInStage } from './skill-project.ts'

/**
 * A skill to have an id of: the function's permission names it, and the skill's endpoint names the function. So the
 * skill is made first, with its name alone, and gets the rest when the function is there.
 */
export const skillIdStep: Step = {
  name: 'skill id',
  async look(work) {
    work.skillId = await knownId(work)
    return work.skillId
      ? { isNeeded: false, plan: work.skillId }
      : { isNeeded: true, plan: `make a skill "${seedOf(work).name}" in the developer console` }
  },
  async take(work) {
    work.skillId ??= (await knownId(work)) ?? (await createSkill(work))
  },
  remedy: 'See that "npx ask smapi get-vendor-list" answers, then run it again.',
}

/** As given, as the stack has it, or that of a skill that was made and not yet told to the stack. */
async function knownId(work: Work): Promise<string | undefined> {
  const inStack = work.stacks.main?.parameters.SkillId
  const given = work.options.skillId
  if (given && inStack && given !== inStack)
    throw new DeployError(
      `The stage has the skill ${inStack} already.`,
      `Leave --skill-id out. For another skill: --set SkillId=${given}`,
    )
  return given || parameterOf(work, 'SkillId') || (await findSeed(work))
}

/** The name by which it is found among the vendor's skills, and the words by which it is known to be this stage's. */
function seedOf({ root, options, account, region }: Work): { name: string; mark: string } {
  const { manifest } = JSON.parse(readFileSync(join(root, 'skill-package/skill.json'), 'utf8'))
  const name = nameInStage(manifest.publishingInformation.locales['en-US'].name, options.stage)
  return { name, mark: `Made for voiceshelf-${options.stage} in ${region} of the AWS account ${account}.` }
}

/** Between its making and the stack's, a run may be killed: the next one finds it by its mark. */
async function findSeed(work: Work): Promise<string | undefined> {
  const { name, mark } = seedOf(work)
  for await (const { skillId = '', nameByLocale } of skillsOf(work))
    if (nameByLocale?.['en-US'] === name && (await marked(work, skillId)) === mark) return skillId
  return undefined
}

async function* skillsOf({ ask }: Work): AsyncGenerator<v1.skill.SkillSummary> {
  let next: string | undefined
  do {
    const page = (await ask.smapi('list-skills-for-vendor', [
      ...['--max-results', '50'],
      ...(next ? ['--next-token', next] : []),
    ])) as v1.skill.ListSkillResponse
    yield* page.skills ?? []
    next = page.isTruncated ? page.nextToken : undefined
  } while (next)
}

async function marked({ ask }: Work, skillId: string): Promise<string | undefined> {
  const { manifest } = (await ask.smapi('get-skill-manifest', [
    ...['--skill-id', skillId],
    ...['--stage', 'development'],
  ])) as v1.skill.Manifest.SkillManifestEnvelope
  return manifest?.publishingInformation?.testingInstructions
}

async function createSkill(work: Work): Promise<string> {
  const { name, mark } = seedOf(work)
  const seed: v1.skill.Manifest.SkillManifestEnvelope = {
    manifest: {
      manifestVersion: '1.0',
      apis: { custom: {} },
      publishingInformation: { locales: { 'en-US': { name } }, testingInstructions: mark },
    },
  }
  mkdirSync(work.folder, { recursive: true })
  const file = join(work.folder, 'new-skill.json')
  writeFileSync(file, JSON.stringify(seed))
  const { skillId } = (await work.ask.smapi('create-skill-for-vendor', [
    '--manifest',
    `file:${file}`,
  ])) as v1.skill.CreateSkillResponse
  if (!skillId) throw new DeployError('SMAPI made a skill and told no id of it.')
  work.terminal.say(`    ${skillId}`)
  return skillId
}
