import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { v1 } from 'ask-smapi-model'
import { leftBehind, type Resource, resourcesOf } from './cloudformation/left-behind.ts'
import { deleteStack, type StackFacts } from './cloudformation/stack.ts'
import { type DataClients, dataIn, deleteData, emptyBucket, isData } from './delete-data.ts'
import { DeployError, reasonOf } from './deploy-error.ts'
import type { DestroyOptions } from './options.ts'
import { stacksOf } from './stage.ts'
import { counted } from './steps/stack-step.ts'
import type { Terminal } from './terminal.ts'
import { findTools, type Tools } from './tools.ts'
import { type Clients, clientsIn, readStacks, type StageStacks } from './work.ts'

interface Destruction {
  readonly options: DestroyOptions
  readonly terminal: Terminal
  readonly tools: Tools
  readonly aws: Clients & DataClients
  readonly stacks: StageStacks
}

/**
 * Takes a stage away, and leaves what people brought, unless it is told otherwise. May be killed and run again.
 * @throws DeployError
 */
export async function destroyStage(options: DestroyOptions, terminal: Terminal): Promise<void> {
  const tools = await findTools({
    ...options,
    needsSam: false,
    needsAsk: options.deleteSkill,
    needsContainerTool: async () => false,
  })
  const { region, account, arn } = tools.identity
  const clients = clientsIn(region)
  const aws = { ...clients, dynamodb: new DynamoDBClient({ region }) }
  const stacks = await readStacks(clients, options.stage)
  const destruction: Destruction = { options, terminal, tools, aws, stacks }
  terminal.say(`Voiceshelf ${options.stage} in ${region}, account ${account}, as ${arn}`)
  try {
    requireUnprotected(destruction)
    await destroyStacks(destruction)
    await destroyData(destruction)
    sayWhereSkillIs(destruction)
  } finally {
    tools.ask?.close()
  }
}

function requireUnprotected({ options, stacks }: Destruction): void {
  const names = stacksOf(options.stage)
  const isProtected = [
    ...(stacks.main?.isProtected ? [names.main] : []),
    ...(stacks.foundation?.isProtected ? [names.foundation] : []),
  ]
  if (isProtected.length)
    throw new DeployError(
      `${isProtected.join(' and ')} ${isProtected.length > 1 ? 'are' : 'is'} protected from being deleted. Nothing was changed.`,
      [
        'If it is meant, lift that first, then run this again:',
        ...isProtected.map(
          name =>
            `  aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${name}`,
        ),
      ].join('\n'),
    )
}

async function destroyStacks(destruction: Destruction): Promise<void> {
  const { options, terminal, aws, stacks } = destruction
  const names = stacksOf(options.stage)
  const { main, foundation, certificate } = stacks
  if (!main && !foundation && !certificate) return terminal.say('There is no stack of it.')
  await showWhatGoes(destruction)
  await requireTyped(destruction, options.stage, `Type ${options.stage} to take it away:`)
  const follow = (line: string) => terminal.say(`    ${line}`)
  // The stack alone knows the skill.
  if (options.deleteSkill) await destroySkill(destruction)
  await within(`the stack ${names.main}`, terminal, () => deleteStack(aws.cloudFormation, names.main, follow))
  await within(`the stack ${names.certificate}`, terminal, () =>
    deleteStack(aws.edgeCloudFormation, names.certificate, follow),
  )
  await within(`the stack ${names.foundation}`, terminal, async () => {
    // It holds code alone, and a bucket that is not empty cannot be deleted.
    const artifacts = foundation?.outputs.ArtifactsBucketName
    if (artifacts) await emptyBucket(aws.s3, artifacts)
    await deleteStack(aws.cloudFormation, names.foundation, follow)
  })
}

async function showWhatGoes({ options, terminal, aws, stacks }: Destruction): Promise<void> {
  const names = stacksOf(options.stage)
  const stays: Resource[] = []
  terminal.say('\nWhat goes:')
  for (const [name, stack, client] of [
    [names.main, stacks.main, aws.cloudFormation],
    [names.certificate, stacks.certificate, aws.edgeCloudFormation],
    [names.foundation, stacks.foundation, aws.cloudFormation],
  ] as const) {
    if (!stack) continue
    const resources = await resourcesOf(client, name)
    const retained = resources.filter(({ isRetained }) => isRetained)
    terminal.say(`  the stack ${name}, ${counted(resources.length - retained.length, 'resource')}`)
    stays.push(...retained)
  }
  if (options.deleteSkill && skillOf(stacks.main)) terminal.say(`  the skill ${skillOf(stacks.main)}`)
  terminal.say(options.deleteData ? 'What goes after another question:' : 'What stays:')
  for (const resource of stays) terminal.say(`  ${inWords(resource)}`)
  if (!options.deleteSkill && skillOf(stacks.main)) terminal.say(`  the skill ${skillOf(stacks.main)}`)
  terminal.say()
}

/** What the stacks left behind, now or when they were deleted before. */
async function destroyData(destruction: Destruction): Promise<void> {
  const { options, terminal, aws } = destruction
  const names = stacksOf(options.stage)
  const left = [
    ...(await leftBehind(aws.cloudFormation, names.main)),
    ...(await leftBehind(aws.cloudFormation, names.foundation)),
  ]
  const data = await dataIn(aws, left)
  const others = left.filter(resource => !isData(resource))
  if (others.length) terminal.say('\nTheir template keeps these too; they go by hand:')
  for (const resource of others) terminal.say(`  ${inWords(resource)}`)
  if (!options.deleteData) {
    if (data.length) terminal.say('\nThese stay, with all that is in them:')
    for (const resource of data) terminal.say(`  ${inWords(resource)}`)
    if (data.length) terminal.say('They go by: --delete-data. A new deployment begins with empty ones.')
    return
  }
  if (data.length === 0) return terminal.say('There are no data of it.')
  terminal.say('\nAll that is in these goes for ever, every version of it:')
  for (const resource of data) terminal.say(`  ${inWords(resource)}`)
  await requireTyped(destruction, `delete ${options.stage}`, `Type "delete ${options.stage}":`)
  for (const resource of data) await within(inWords(resource), terminal, () => deleteData(aws, resource))
}

async function destroySkill({ terminal, tools, stacks }: Destruction): Promise<void> {
  const skillId = skillOf(stacks.main)
  if (skillId)
    await within(`the skill ${skillId}`, terminal, async () => {
      if (await isThere(tools, skillId)) await tools.ask?.smapi('delete-skill', ['--skill-id', skillId])
    })
}

async function isThere({ ask }: Tools, skillId: string): Promise<boolean> {
  const page = (await ask?.smapi('list-skills-for-vendor', ['--skill-id', skillId])) as
    | v1.skill.ListSkillResponse
    | undefined
  return Boolean(page?.skills?.some(skill => skill.skillId === skillId))
}

function sayWhereSkillIs({ options, terminal, stacks }: Destruction): void {
  const skillId = skillOf(stacks.main)
  if (!skillId || options.deleteSkill) return
  terminal.say(`
The skill stays, with nobody behind it: ${skillId}
  used again by: npm run deploy -- --stage ${options.stage} --skill-id ${skillId}
  deleted by:    npx ask smapi delete-skill --skill-id ${skillId}`)
}

const skillOf = (main: StackFacts | undefined) => main?.parameters.SkillId || undefined

const inWords = ({ type, physicalId }: Resource) => `${KINDS[type] ?? type} ${physicalId}`

const KINDS: Readonly<Record<string, string>> = {
  'AWS::S3::Bucket': 'the bucket',
  'AWS::DynamoDB::Table': 'the table',
  'AWS::ECR::Repository': 'the repository',
}

/** @throws DeployError where something else is typed, or nothing */
async function requireTyped(
  { options, terminal }: Destruction,
  word: string,
  question: string,
): Promise<void> {
  if (options.yes) return
  if ((await terminal.ask(question)) !== word)
    throw new DeployError('That was not typed: nothing more is taken away.')
}

async function within(what: string, terminal: Terminal, act: () => Promise<void>): Promise<void> {
  terminal.say(`- ${what}`)
  try {
    await act()
  } catch (error) {
    const remedy = error instanceof DeployError ? error.remedy : undefined
    throw new DeployError(
      `${what} could not be taken away. ${reasonOf(error)}`,
      remedy ?? 'Put right what is named, then run this again: it goes on where it stopped.',
    )
  }
}
