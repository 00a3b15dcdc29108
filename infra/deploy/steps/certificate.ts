import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTemplate } from '../../templates.ts'
import type { StackWish } from '../cloudformation/change-set.ts'
import { DeployError } from '../deploy-error.ts'
import { CERTIFICATE_REGION, stacksOf } from '../stage.ts'
import type { Step } from '../step.ts'
import { parameterOf, roleOf, siteNameOf, tagsOf, type Work } from '../work.ts'
import { lookAtStack, promiseStack, takeStack } from './stack-step.ts'

/** The certificate of the site's own name, in the one region where CloudFront takes it: `infra/certificate.yaml`. */
export const certificateStep: Step = {
  name: 'certificate',
  async look(work) {
    if (givenOf(work)) return { isNeeded: false, plan: 'the one that SiteCertificateArn names' }
    const name = siteNameOf(work)
    if (!name && parameterOf(work, 'DomainName'))
      throw new DeployError(
        'The site has a name (DomainName), and no zone in which the name can be proved.',
        'Give its HostedZoneId, or a certificate of that name in us-east-1 as SiteCertificateArn.',
      )
    if (!name) return { isNeeded: false, plan: "none: the site is reached by CloudFront's own name" }
    const wish = wishOf(work, name)
    if (work.stacks.certificate) return lookAtStack(work, work.aws.edgeCloudFormation, wish)
    const { isNeeded, plan } = promiseStack(wish.name, templateOf(work))
    return { isNeeded, plan: `${plan}, in ${CERTIFICATE_REGION}, for ${name.domainName}` }
  },
  async take(work) {
    const name = siteNameOf(work)
    if (!name || givenOf(work)) return
    const certificate = await takeStack(work, work.aws.edgeCloudFormation, wishOf(work, name))
    work.stacks = { ...work.stacks, certificate }
  },
  remedy:
    'ACM waits until it sees its record in the hosted zone: see that HostedZoneId is the public zone of the name, and that the name is delegated to it. Then run it again.',
}

/** The ARN for the template's parameter SiteCertificateArn; empty where there is none, undefined while it is not known. */
export function certificateArnOf(work: Work): string | undefined {
  const given = givenOf(work)
  if (given) return given
  return siteNameOf(work) ? work.stacks.certificate?.outputs.CertificateArn : ''
}

/** One that was made elsewhere, now or when the stack was told of it: it is not that of the stage's own stack. */
function givenOf({ options, config, stacks }: Work): string {
  const kept = stacks.main?.parameters.SiteCertificateArn ?? ''
  const isOwn = kept === stacks.certificate?.outputs.CertificateArn
  return options.parameters.SiteCertificateArn ?? config.parameters.SiteCertificateArn ?? (isOwn ? '' : kept)
}

const templateOf = ({ root }: Work) => join(root, 'infra/certificate.yaml')

function wishOf(
  work: Work,
  { domainName, hostedZoneId }: { domainName: string; hostedZoneId: string },
): StackWish {
  const file = templateOf(work)
  return {
    name: stacksOf(work.options.stage).certificate,
    template: { body: readFileSync(file, 'utf8') },
    parameterNames: Object.keys(readTemplate(file).Parameters ?? {}),
    parameters: { DomainName: domainName, HostedZoneId: hostedZoneId },
    tags: tagsOf(work),
    roleArn: roleOf(work),
  }
}
