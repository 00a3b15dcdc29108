import { text } from 'node:stream/consumers'
import { serve } from '../../cloud/local/serve.ts'

/** https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_PutLifecycleEventHookExecutionStatus.html */
const PUT = 'CodeDeploy_20141006.PutLifecycleEventHookExecutionStatus'

/** What hooks have told, `<deployment>/<hook>`; as CodeDeploy does, it hears each of them once. */
export async function runCodeDeploy() {
  const verdicts = new Map<string, string>()
  let refused = 0
  const server = await serve(async (request, response) => {
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body))
    if (request.headers['x-amz-target'] !== PUT) return answer(400, { __type: 'UnknownOperationException' })
    const { deploymentId, lifecycleEventHookExecutionId, status } = JSON.parse(await text(request))
    const hook = `${deploymentId}/${lifecycleEventHookExecutionId}`
    if (verdicts.has(hook)) {
      refused++
      return answer(400, { __type: 'LifecycleEventAlreadyCompletedException', message: 'It is completed.' })
    }
    verdicts.set(hook, status)
    return answer(200, { lifecycleEventHookExecutionId })
  })
  return { ...server, verdicts, refused: () => refused }
}
