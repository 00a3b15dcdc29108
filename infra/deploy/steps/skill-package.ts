import { join } from 'node:path'
import { GetObjectCommand, NoSuchKey, PutObjectCommand } from '@aws-sdk/client-s3'
import { outputOf } from '../cloudformation/stack.ts'
import type { Step } from '../step.ts'
import type { Work } from '../work.ts'
import { writeSkillProject } from './skill-project.ts'

/** The skill as Amazon's console sees it, with the function behind it: `ask deploy`. */
export const skillPackageStep: Step = {
  name: 'skill package',
  async look(work) {
    if (!work.stacks.main || !work.stacks.foundation || !work.skillId)
      return {
        isNeeded: true,
        plan: 'ask deploy: names, icons and the models of all languages, with the function behind them',
      }
    const { isNeeded } = await prepare(work)
    return isNeeded
      ? { isNeeded, plan: `ask deploy to ${work.skillId}: what it was last given is another` }
      : { isNeeded, plan: 'as it was last given to Amazon' }
  },
  async take(work) {
    const { folder, hash, isNeeded } = await prepare(work)
    if (!isNeeded) return
    const { ask, terminal } = work
    await ask.run(['deploy', '--profile', ask.profile], {
      cwd: folder,
      follow: line => line.trim() && terminal.say(`    ${line}`),
    })
    await keepGiven(work, { skillId: work.skillId ?? '', hash })
  },
  remedy:
    'What Amazon says stands above. A build that did not end in time goes on there: see it in the developer console, and run this again.',
}

/** What Amazon was last given, kept beside the code, so that every machine knows: another import builds all models. */
interface Given {
  readonly skillId: string
  readonly hash: string
}

const GIVEN_KEY = 'skill-package.json'

async function prepare(work: Work) {
  const { options, stacks, skillId = '' } = work
  const endpoint = outputOf(stacks.main, 'SkillFunctionArn')
  const site = outputOf(stacks.main, 'SiteAddress')
  const folder = join(work.folder, 'skill')
  const { stage, askProfile } = options
  const hash = writeSkillProject(work.root, folder, { stage, askProfile, skillId, endpoint, site })
  const given = await readGiven(work)
  return { folder, hash, isNeeded: options.again || given?.hash !== hash || given.skillId !== skillId }
}

async function readGiven({ aws, stacks }: Work): Promise<Given | undefined> {
  const Bucket = outputOf(stacks.foundation, 'ArtifactsBucketName')
  try {
    const { Body } = await aws.s3.send(new GetObjectCommand({ Bucket, Key: GIVEN_KEY }))
    return JSON.parse((await Body?.transformToString()) ?? '{}')
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined
    throw error
  }
}

async function keepGiven({ aws, stacks }: Work, given: Given): Promise<void> {
  const Bucket = outputOf(stacks.foundation, 'ArtifactsBucketName')
  await aws.s3.send(
    new PutObjectCommand({
      Bucket,
      Key: GIVEN_KEY,
      Body: JSON.stringify(given),
      ContentType: 'application/json',
    }),
  )
}
