import { InvokeCommand } from '@aws-sdk/client-lambda'
import type { Schedule } from '../infra/wiring.ts'
import { connectClients, type RunningPlatform } from './platform.ts'

/** Wakes what a schedule wakes, now and with less patience. @throws what the function threw */
export async function wakeNow(
  { endpoints }: RunningPlatform,
  { wakes, input }: Schedule,
  impatience: Readonly<Record<string, number>>,
): Promise<void> {
  const { lambda } = connectClients(endpoints)
  const Payload = Buffer.from(JSON.stringify({ ...input, ...impatience }))
  const answer = await lambda.send(new InvokeCommand({ FunctionName: wakes, Payload }))
  lambda.destroy()
  if (answer.FunctionError) throw new Error(Buffer.from(answer.Payload ?? []).toString())
}
