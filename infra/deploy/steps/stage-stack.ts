import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { readTemplate } from '../../templates.ts'
import type { StackWish } from '../cloudformation/change-set.ts'
import { outputOf, protectStack } from '../cloudformation/stack.ts'
import { DeployError } from '../deploy-error.ts'
import { runCommand } from '../run-command.ts'
import { stacksOf } from '../stage.ts'
import type { Step } from '../step.ts'
import { roleOf, tagsOf, type Work } from '../work.ts'
import { certificateArnOf } from './certificate.ts'
import { adminImageOf } from './image.ts'
import { lookAtStack, promiseStack, takeProposal, takeStack } from './stack-step.ts'

/** Everything else: `infra/template.yaml`, with the functions built and brought by SAM. */
export const stageStackStep: Step = {
  name: 'stage',
  async look(work) {
    const { main, foundation } = work.stacks
    const name = stacksOf(work.options.stage).main
    if (!main) return promiseStack(name, templateOf(work))
    // What a step before it makes first is a parameter of it.
    if (!foundation || !work.skillId || certificateArnOf(work) === undefined)
      return {
        isNeeded: true,
        plan: `change the stack ${name}, as CloudFormation will say when the steps before are done`,
      }
    work.terminal.say('Building, to see what would change …')
    return lookAtStack(work, work.aws.cloudFormation, await wishOf(work))
  },
  async take(work) {
    const { options, aws, proposals } = work
    const { main: name, foundation } = stacksOf(options.stage)
    const known = proposals.get(name)
    const main = known
      ? await takeProposal(work, aws.cloudFormation, known)
      : await takeStack(work, aws.cloudFormation, await wishOf(work))
    work.stacks = { ...work.stacks, main }
    if (options.stage !== 'prod' || main?.isProtected) return
    for (const stack of [foundation, name]) await protectStack(aws.cloudFormation, stack, true)
  },
  remedy: 'Run it again: what stands already stays.',
}

const templateOf = ({ root }: Work) => join(root, 'infra/template.yaml')

async function wishOf(work: Work): Promise<StackWish> {
  const { options, config, skillId = '' } = work
  const { parameters: known = {} } = work.stacks.main ?? {}
  const packaged = await buildAndBring(work)
  const parameterNames = Object.keys(readTemplate(packaged).Parameters ?? {})
  requireKnown(parameterNames, { ...config.parameters, ...options.parameters })
  const parameters = {
    ...config.parameters,
    ...options.parameters,
    Stage: options.stage,
    SkillId: skillId || (known.SkillId ?? ''),
    SiteCertificateArn: certificateArnOf(work) ?? '',
    AdminImage: adminImageOf(work),
  }
  return {
    name: stacksOf(options.stage).main,
    template: { url: await bringTemplate(work, packaged) },
    parameterNames,
    parameters,
    tags: tagsOf(work),
    roleArn: roleOf(work),
  }
}

function requireKnown(names: readonly string[], given: Readonly<Record<string, string>>): void {
  const unknown = Object.keys(given).filter(name => !names.includes(name))
  if (unknown.length)
    throw new DeployError(
      `The template has no parameter ${unknown.join(' and no ')}.`,
      `It has ${names.join(', ')}. Look at --set and at parameter_overrides in samconfig.toml.`,
    )
}

/** SAM bundles the functions, puts them into the artifacts' bucket, and writes the template that names them there. */
async function buildAndBring(work: Work): Promise<string> {
  const { root, folder, region, options, stacks } = work
  mkdirSync(folder, { recursive: true })
  const packaged = join(folder, 'template.yaml')
  const run = (args: readonly string[]) =>
    runCommand('sam', args, {
      cwd: root,
      env: { ...process.env, AWS_REGION: region, AWS_DEFAULT_REGION: region, SAM_CLI_TELEMETRY: '0' },
      follow: line => line.trim() && work.terminal.say(`    ${line}`),
    })
  await run(['build', '--config-env', options.stage])
  await run([
    'package',
    // What samconfig.toml says of a bucket is for "sam deploy" by hand.
    ...['--config-env', 'npm-run-deploy'],
    ...['--template-file', join('.aws-sam', 'build', 'template.yaml')],
    ...['--s3-bucket', outputOf(stacks.foundation, 'ArtifactsBucketName')],
    ...['--region', region],
    ...['--output-template-file', packaged],
    '--no-progressbar',
  ])
  return packaged
}

/** A template may be given itself up to 51,200 bytes; from S3, up to 1 MB. */
async function bringTemplate({ aws, region, stacks }: Work, file: string): Promise<string> {
  const Body = readFileSync(file)
  const Bucket = outputOf(stacks.foundation, 'ArtifactsBucketName')
  const Key = `${createHash('sha256').update(Body).digest('hex')}.template`
  await aws.s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'application/yaml' }))
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  return `https://${Bucket}.s3.${region}.${suffix}/${Key}`
}
