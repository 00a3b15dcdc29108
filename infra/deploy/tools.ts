import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { type Ask, openAsk } from './ask-command.ts'
import { DeployError, reasonOf } from './deploy-error.ts'
import { runCommand } from './run-command.ts'

const CONTAINER_TOOLS = ['docker', 'podman', 'buildah'] as const
export type ContainerTool = (typeof CONTAINER_TOOLS)[number]

/** Whom AWS takes this for, and where. */
export interface Identity {
  readonly account: string
  readonly arn: string
  readonly region: string
}

export interface Needs {
  readonly region: string | undefined
  /** Those that will do; any where it is left out. */
  readonly regions?: readonly string[]
  readonly askProfile: string
  readonly needsSam: boolean
  readonly needsAsk: boolean
  /** Asked when AWS is known, or is not. */
  readonly needsContainerTool: (identity: Identity | undefined) => Promise<boolean>
}

export interface Tools {
  readonly identity: Identity
  /** Undefined where it was not needed. */
  readonly ask: Ask | undefined
  readonly containerTool: ContainerTool | undefined
}

/**
 * Looks for all that a deployment needs.
 * @throws DeployError that names everything that is missing, and how to get each
 */
export async function findTools(needs: Needs): Promise<Tools> {
  const missing: DeployError[] = []
  const found = async <T>(what: Promise<T> | (() => T)): Promise<T | undefined> => {
    try {
      return await (typeof what === 'function' ? what() : what)
    } catch (error) {
      missing.push(error instanceof DeployError ? error : new DeployError(reasonOf(error)))
      return undefined
    }
  }
  const identity = await found(identify(needs))
  if (needs.needsSam) await found(requireSam())
  const ask = needs.needsAsk ? await found(() => openAsk(needs.askProfile)) : undefined
  const containerTool = (await needs.needsContainerTool(identity))
    ? await found(findContainerTool())
    : undefined
  if (missing.length === 0 && identity) return { identity, ask, containerTool }
  throw new DeployError(
    missing.map(({ message, remedy }) => [message, ...(remedy ? [`  ${remedy}`] : [])].join('\n')).join('\n'),
    'Get what is missing and run it again. Nothing was changed.',
  )
}

async function identify({ region: wanted, regions }: Needs): Promise<Identity> {
  const client = new STSClient(wanted ? { region: wanted } : {})
  const region = await client.config.region().catch(() => {
    throw new DeployError('Which region?', 'Say one with --region, in samconfig.toml, or by: aws configure')
  })
  if (regions && !regions.includes(region))
    throw new DeployError(
      `Alexa calls no function in ${region}.`,
      `Say one of ${regions.join(', ')} with --region.`,
    )
  try {
    const { Account = '', Arn = '' } = await client.send(new GetCallerIdentityCommand())
    return { account: Account, arn: Arn, region }
  } catch (error) {
    throw new DeployError(
      `AWS does not know who you are: ${error instanceof Error ? error.message : error}`,
      'Sign in by "aws sso login" or "aws configure", and name the profile with --profile where it is not the default one.',
    )
  }
}

async function requireSam(): Promise<void> {
  await runCommand('sam', ['--version']).catch(error => {
    throw new DeployError(
      `SAM's command line is missing: ${error.message}`,
      'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/install-sam-cli.html',
    )
  })
}

async function findContainerTool(): Promise<ContainerTool> {
  for (const tool of CONTAINER_TOOLS)
    if (
      await runCommand(tool, ['info']).then(
        () => true,
        () => false,
      )
    )
      return tool
  throw new DeployError(
    `The admin app is a container, and none of ${CONTAINER_TOOLS.join(', ')} works here.`,
    'Install one and start it, or name an image that was pushed before: --set AdminImage=…',
  )
}
