import { Logger } from '@aws-lambda-powertools/logger'
import type { Context } from 'aws-lambda'
import * as z from 'zod/mini'
import { readConfig } from '../../cloud/aws/config.ts'
import { connectDeployments, connectNewVersion } from '../../cloud/aws/connect.ts'
import { rehearse } from './rehearse.ts'

const config = readConfig(process.env, 'newVersion', 'skillId')
const ports = { ...connectNewVersion(config), ...connectDeployments() }
const logger = new Logger()

/** https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html */
const Hook = z.object({ DeploymentId: z.string(), LifecycleEventHookExecutionId: z.string() })

/** CodeDeploy, before a new version of the skill gets traffic; it waits for the verdict. */
export async function handler(event: unknown, context: Context): Promise<void> {
  logger.addContext(context)
  const { DeploymentId: deploymentId, LifecycleEventHookExecutionId: hook } = Hook.parse(event)
  const isFit = await rehearse(ports.newVersion, { skillId: config.skillId, deploymentId }).then(
    () => true,
    (error: Error) => {
      logger.error('the new version is not fit for listeners', { error, deploymentId })
      return false
    },
  )
  await ports.deployments.judge({ deploymentId, hook, isFit })
}
