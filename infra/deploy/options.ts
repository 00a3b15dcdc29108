import { parseArgs } from 'node:util'
import { DeployError } from './deploy-error.ts'
import { STAGES, type StageName } from './stage.ts'

/** What every command that touches a stage is told. */
export interface StageOptions {
  readonly stage: StageName
  readonly region: string | undefined
  /** AWS's, of `~/.aws/config`. */
  readonly profile: string | undefined
  /** The ask command's, of `~/.ask/cli_config`. */
  readonly askProfile: string
  /** Whether nothing is asked. */
  readonly yes: boolean
  /** Where files are put on the way, instead of `dist/deploy`. */
  readonly folder: string | undefined
}

export interface DeployOptions extends StageOptions {
  readonly planOnly: boolean
  readonly skillId: string | undefined
  readonly roleArn: string | undefined
  readonly again: boolean
  readonly replaceData: boolean
  /** Values of the template's parameters, by their names. */
  readonly parameters: Readonly<Record<string, string>>
}

export interface DestroyOptions extends StageOptions {
  readonly deleteData: boolean
  readonly deleteSkill: boolean
}

const STAGE_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  stage: { type: 'string' },
  region: { type: 'string' },
  profile: { type: 'string' },
  'ask-profile': { type: 'string', default: 'default' },
  yes: { type: 'boolean', short: 'y', default: false },
  folder: { type: 'string' },
} as const

export const STAGE_HELP = `  --stage NAME         ${STAGES.join(', ')}
  --region NAME        where; else samconfig.toml's, AWS_REGION, or the profile's
  --profile NAME       of the AWS command line
  --ask-profile NAME   of the ask command (default)
  --yes                asks nothing
  --folder DIR         where files are put on the way (dist/deploy)`

/** Undefined where only help is wanted. @throws DeployError */
export function readDeployOptions(args: readonly string[]): DeployOptions | undefined {
  const { values } = parse(args, {
    ...STAGE_OPTIONS,
    plan: { type: 'boolean', default: false },
    'skill-id': { type: 'string' },
    'role-arn': { type: 'string' },
    again: { type: 'boolean', default: false },
    'replace-data': { type: 'boolean', default: false },
    set: { type: 'string', multiple: true, default: [] },
  })
  if (values.help) return undefined
  return {
    ...stageOptionsOf(values),
    planOnly: values.plan,
    skillId: skillIdOf(values['skill-id']),
    roleArn: values['role-arn'],
    again: values.again,
    replaceData: values['replace-data'],
    parameters: Object.fromEntries(values.set.map(pairOf)),
  }
}

/** Undefined where only help is wanted. @throws DeployError */
export function readDestroyOptions(args: readonly string[]): DestroyOptions | undefined {
  const { values } = parse(args, {
    ...STAGE_OPTIONS,
    'delete-data': { type: 'boolean', default: false },
    'delete-skill': { type: 'boolean', default: false },
  })
  if (values.help) return undefined
  return { ...stageOptionsOf(values), deleteData: values['delete-data'], deleteSkill: values['delete-skill'] }
}

type OptionTable = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

function parse<const T extends OptionTable>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options })
  } catch (error) {
    throw new DeployError(error instanceof Error ? error.message : String(error), 'See --help.')
  }
}

function stageOptionsOf(values: {
  stage?: string
  region?: string
  profile?: string
  'ask-profile': string
  yes: boolean
  folder?: string
}): StageOptions {
  const stage = STAGES.find(name => name === values.stage)
  if (!stage)
    throw new DeployError(
      values.stage === undefined ? 'Which stage?' : `There is no stage ${values.stage}.`,
      `Say one with --stage: ${STAGES.join(', ')}.`,
    )
  const { region, profile, 'ask-profile': askProfile, yes, folder } = values
  return { stage, region, profile, askProfile, yes, folder }
}

function skillIdOf(given: string | undefined): string | undefined {
  if (given === undefined || /^amzn1\.ask\.skill\.[0-9a-f-]{36}$/u.test(given)) return given
  throw new DeployError(
    `${given} is no skill id.`,
    'One looks like amzn1.ask.skill.12345678-1234-1234-1234-123456789abc.',
  )
}

function pairOf(given: string): [name: string, value: string] {
  const [, name, value] = /^([A-Za-z0-9]+)=(.*)$/su.exec(given) ?? []
  if (name === undefined || value === undefined)
    throw new DeployError(`--set ${given} names no parameter.`, 'Write --set Name=value.')
  return [name, value]
}
