import {
  type CodeDeployClient,
  LifecycleEventAlreadyCompletedException,
  PutLifecycleEventHookExecutionStatusCommand,
} from '@aws-sdk/client-codedeploy'

/** What a hook thinks of what is deployed. */
export interface Verdict {
  readonly deploymentId: string
  /** The id of the hook's execution. */
  readonly hook: string
  readonly isFit: boolean
}

/** Deployments that wait for the verdict of a hook; the first one counts. */
export const codeDeployDeployments = (client: CodeDeployClient) => ({
  async judge({ deploymentId, hook, isFit }: Verdict): Promise<void> {
    const put = new PutLifecycleEventHookExecutionStatusCommand({
      deploymentId,
      lifecycleEventHookExecutionId: hook,
      status: isFit ? 'Succeeded' : 'Failed',
    })
    try {
      await client.send(put)
    } catch (error) {
      if (!(error instanceof LifecycleEventAlreadyCompletedException)) throw error
    }
  },
})
