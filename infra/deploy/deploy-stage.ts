import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { discard } from './cloudformation/change-set.ts'
import { DeployError, reasonOf } from './deploy-error.ts'
import { nextSteps } from './next-steps.ts'
import type { DeployOptions } from './options.ts'
import { ALEXA_REGIONS, CERTIFICATE_REGION, stacksOf } from './stage.ts'
import { readStageConfig } from './stage-config.ts'
import type { Intent, Step } from './step.ts'
import { certificateStep } from './steps/certificate.ts'
import { filesStep } from './steps/files.ts'
import { foundationStep } from './steps/foundation.ts'
import { imageStep, needsContainerTool } from './steps/image.ts'
import { skillIdStep } from './steps/skill-id.ts'
import { skillPackageStep } from './steps/skill-package.ts'
import { stageStackStep } from './steps/stage-stack.ts'
import type { Terminal } from './terminal.ts'
import { findTools } from './tools.ts'
import { clientsIn, readStacks, type StageStacks, type Work } from './work.ts'

/** In the order in which one needs the other. */
const STEPS: readonly Step[] = [
  foundationStep,
  certificateStep,
  skillIdStep,
  imageStep,
  stageStackStep,
  filesStep,
  skillPackageStep,
]

/**
 * Brings a stage to what the checkout says: shows what would change, asks, and does it. It may be killed at any time
 * and run again; what was done is found to be done.
 * @throws DeployError
 */
export async function deployStage(options: DeployOptions, terminal: Terminal): Promise<void> {
  const work = await begin(options, terminal)
  try {
    const intents = await lookAtAll(work)
    showPlan(work, intents)
    if (options.planOnly) return await putBack(work, 'That was the plan; nothing was changed.')
    if (intents.every(({ isNeeded }) => !isNeeded)) await putBack(work, 'Nothing is to be done.')
    else if (await isAgreed(work)) await takeAll(work)
    else return await putBack(work, 'Nothing was changed.')
    await nextSteps(work)
  } finally {
    work.ask.close()
  }
}

async function begin(options: DeployOptions, terminal: Terminal): Promise<Work> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const config = readStageConfig(join(root, 'samconfig.toml'), options.stage)
  let stacks: StageStacks = { foundation: undefined, certificate: undefined, main: undefined }
  const { identity, ask, containerTool } = await findTools({
    region: options.region ?? config.region,
    regions: ALEXA_REGIONS,
    askProfile: options.askProfile,
    needsSam: true,
    needsAsk: true,
    async needsContainerTool(identity) {
      const aws = clientsIn(identity?.region ?? CERTIFICATE_REGION)
      if (identity) stacks = await readStacks(aws, options.stage)
      return needsContainerTool({ options, config, stacks, aws, root })
    },
  })
  if (!ask) throw new DeployError('The ask command is missing.')
  const { account, region, arn } = identity
  terminal.say(`Voiceshelf ${options.stage} in ${region}, account ${account}, as ${arn}`)
  return {
    ...{ options, config, account, region, ask, containerTool, terminal, root },
    aws: clientsIn(region),
    folder: join(options.folder ?? join(root, 'dist/deploy'), options.stage),
    proposals: new Map(),
    stacks,
    skillId: undefined,
  }
}

async function lookAtAll(work: Work): Promise<Intent[]> {
  const intents: Intent[] = []
  for (const step of STEPS) intents.push(await within(step, 'look', () => step.look(work)))
  return intents
}

function showPlan({ terminal }: Work, intents: readonly Intent[]): void {
  terminal.say()
  for (const [at, { name }] of STEPS.entries()) {
    const { isNeeded = false, plan = '', details = [] } = intents[at] ?? {}
    terminal.say(`${isNeeded ? ' *' : '  '} ${name.padEnd(14)} ${plan}`)
    for (const detail of details) terminal.say(`${' '.repeat(20)}${detail}`)
  }
  terminal.say()
}

async function isAgreed({ options, terminal }: Work): Promise<boolean> {
  if (options.yes) return true
  return (await terminal.ask('Do what is marked with * ? (yes or no)')) === 'yes'
}

async function takeAll(work: Work): Promise<void> {
  for (const step of STEPS) {
    work.terminal.say(`- ${step.name}`)
    await within(step, 'take', () => step.take(work))
  }
}

/** Change sets that were made to look at them are of no use to anybody else. */
async function putBack({ aws, proposals, options, terminal }: Work, what: string): Promise<void> {
  for (const proposal of proposals.values()) {
    const isEdge = proposal.stack === stacksOf(options.stage).certificate
    await discard(isEdge ? aws.edgeCloudFormation : aws.cloudFormation, proposal)
  }
  terminal.say(what)
}

/** Says with a failure in which step it was, and what to do. */
async function within<T>(step: Step, when: 'look' | 'take', act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    const doing = when === 'look' ? 'could not be looked at' : 'failed'
    const remedy = error instanceof DeployError && error.remedy ? error.remedy : step.remedy
    throw new DeployError(`The step "${step.name}" ${doing}. ${reasonOf(error)}`, remedy)
  }
}
