import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { ECRClient } from '@aws-sdk/client-ecr'
import { S3Client } from '@aws-sdk/client-s3'
import type { Ask } from './ask-command.ts'
import type { Proposal } from './cloudformation/change-set.ts'
import { readStack, type StackFacts } from './cloudformation/stack.ts'
import type { DeployOptions } from './options.ts'
import { CERTIFICATE_REGION, stacksOf } from './stage.ts'
import type { StageConfig } from './stage-config.ts'
import type { Terminal } from './terminal.ts'
import type { ContainerTool } from './tools.ts'

/** The services of AWS that a deployment asks. */
export interface Clients {
  readonly cloudFormation: CloudFormationClient
  /** In the region of CloudFront's certificates. */
  readonly edgeCloudFormation: CloudFormationClient
  readonly ecr: ECRClient
  readonly s3: S3Client
}

export const clientsIn = (region: string): Clients => ({
  cloudFormation: new CloudFormationClient({ region }),
  edgeCloudFormation: new CloudFormationClient({ region: CERTIFICATE_REGION }),
  ecr: new ECRClient({ region }),
  s3: new S3Client({ region, forcePathStyle: Boolean(process.env.AWS_ENDPOINT_URL_S3) }),
})

/** The stacks of a stage as they stand; undefined is one that is not there. */
export interface StageStacks {
  readonly foundation: StackFacts | undefined
  readonly certificate: StackFacts | undefined
  readonly main: StackFacts | undefined
}

export async function readStacks(
  { cloudFormation, edgeCloudFormation }: Clients,
  stage: DeployOptions['stage'],
): Promise<StageStacks> {
  const names = stacksOf(stage)
  const [foundation, certificate, main] = await Promise.all([
    readStack(cloudFormation, names.foundation),
    readStack(edgeCloudFormation, names.certificate),
    readStack(cloudFormation, names.main),
  ])
  return { foundation, certificate, main }
}

/** One deployment: what was asked for, whom it can ask, and what it has come to know on its way. */
export interface Work {
  readonly options: DeployOptions
  readonly config: StageConfig
  readonly account: string
  readonly region: string
  readonly aws: Clients
  readonly ask: Ask
  readonly containerTool: ContainerTool | undefined
  readonly terminal: Terminal
  /** The checkout. */
  readonly root: string
  /** Where files are put on the way; may be taken away at any time. */
  readonly folder: string
  /** Change sets that were worked out for the plan, by the stack's name. */
  readonly proposals: Map<string, Proposal>
  stacks: StageStacks
  skillId: string | undefined
}

type KnownOfParameters = Pick<Work, 'options' | 'config' | 'stacks'>

/** A parameter of the template: as it was given now, as samconfig.toml says, or as the stack has it. */
export const parameterOf = ({ options, config, stacks }: KnownOfParameters, name: string): string =>
  options.parameters[name] ?? config.parameters[name] ?? stacks.main?.parameters[name] ?? ''

/** The site's name and zone, where it is to have a name of its own. */
export function siteNameOf(work: Work): { domainName: string; hostedZoneId: string } | undefined {
  const domainName = parameterOf(work, 'DomainName')
  const hostedZoneId = parameterOf(work, 'HostedZoneId')
  return domainName && hostedZoneId ? { domainName, hostedZoneId } : undefined
}

/** The admin app is deployed where it has a name: it is reached by HTTPS alone, for which it needs one. */
export const wantsAdmin = (work: KnownOfParameters): boolean => parameterOf(work, 'AdminDomainName') !== ''

export const roleOf = ({ options, config, stacks }: Work): string | undefined =>
  options.roleArn ?? config.roleArn ?? stacks.main?.roleArn ?? stacks.foundation?.roleArn

export const tagsOf = ({ options, config }: Work): Record<string, string> => ({
  project: 'voiceshelf',
  stage: options.stage,
  ...config.tags,
})
