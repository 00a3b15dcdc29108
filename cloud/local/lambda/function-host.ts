import type { Credentials } from '../signature.ts'
import type { FunctionDefinition } from './function-definition.ts'
import { openFunctionPool } from './function-pool.ts'
import { invokeApi } from './invoke-api.ts'
import { openLastWill } from './last-will.ts'
import type { Outcome } from './outcome.ts'
import { type QueueMapping, runQueueMapping } from './queue-mapping.ts'
import { openRuntimeApi } from './runtime-api.ts'

export interface FunctionHostOptions {
  readonly region: string
  readonly accountId: string
  readonly credentials: Credentials
  readonly functions: readonly FunctionDefinition[]
  /** Where V8 keeps compiled code, so that the next cold start of the same bundle is shorter. */
  readonly cacheFolder: string
  /** Takes each line that a function writes. */
  readonly log: (functionName: string, line: string) => void
}

/** Runs functions from their built bundles, each environment in a process of its own. */
export async function openFunctionHost(options: FunctionHostOptions) {
  const { region, accountId, credentials, functions, cacheFolder, log } = options
  const runtimeApi = await openRuntimeApi()
  const lastWill = openLastWill()
  const arnOf = (name: string) => `arn:aws:lambda:${region}:${accountId}:function:${name}`
  const lambdaEnvironment = environmentOfLambda(region, credentials, cacheFolder)
  const pools = new Map(
    functions.map(definition => {
      const functionArn = arnOf(definition.name)
      return [
        definition.name,
        openFunctionPool(definition, { runtimeApi, lastWill, functionArn, lambdaEnvironment, log }),
      ]
    }),
  )
  const closing = new AbortController()
  const mappings: Promise<void>[] = []

  function poolOf(name: string) {
    const pool = pools.get(name)
    if (!pool) throw new Error(`there is no function ${name}`)
    return pool
  }

  return {
    /** Lambda's own API. */
    listener: invokeApi({ region, credentials, arnOf, pools }),
    /** Invokes a function in process, waiting while all its environments are busy. */
    invoke: (name: string, payload: unknown): Promise<Outcome> =>
      poolOf(name).invoke(JSON.stringify(payload)),
    /** Lets a queue wake a function until the host closes. */
    mapQueue(mapping: QueueMapping): void {
      const { functionName } = mapping
      const logLine = (line: string) => log(functionName, line)
      mappings.push(runQueueMapping(mapping, poolOf(functionName), closing.signal, logLine))
    },
    /** Takes no more work, waits for what runs, and ends every process. */
    async close(): Promise<void> {
      closing.abort()
      await Promise.all(mappings)
      await Promise.all([...pools.values()].map(pool => pool.close()))
      lastWill.close()
      await runtimeApi.close()
    },
  }
}

export type FunctionHost = Awaited<ReturnType<typeof openFunctionHost>>

/** What every function finds, and nothing of this process's own environment. https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html */
const environmentOfLambda = (
  region: string,
  { accessKeyId, secretAccessKey }: Credentials,
  cacheFolder: string,
) => ({
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  LANG: 'en_US.UTF-8',
  TZ: ':UTC',
  PATH: '/usr/local/bin:/usr/bin:/bin',
  NODE_COMPILE_CACHE: cacheFolder,
  // Lambda has no home with profiles; a developer's own must not show through.
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
})
