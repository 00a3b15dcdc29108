import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda'

/** A function, or one version of it, that is invoked and waited for. */
export const lambdaFunction = (client: LambdaClient, functionArn: string) => ({
  /** @throws with the function's own words when it fails */
  async ask(request: unknown): Promise<{ payload: unknown; log: string }> {
    const { FunctionError, Payload, LogResult } = await client.send(
      new InvokeCommand({ FunctionName: functionArn, Payload: JSON.stringify(request), LogType: 'Tail' }),
    )
    const payload = Payload?.transformToString() ?? ''
    if (FunctionError) throw new Error(`${functionArn} failed: ${payload}`)
    return { payload: JSON.parse(payload), log: Buffer.from(LogResult ?? '', 'base64').toString() }
  },
})
