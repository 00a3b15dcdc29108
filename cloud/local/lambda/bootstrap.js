/**
 * Runs in the function's own process: loads the handler and asks the Runtime API for one invocation after
 * another. https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */

import { existsSync } from 'node:fs'
import http from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

process.on('disconnect', () => process.exit(0))
delete process.env.NODE_COMPILE_CACHE // It has served: it is the host's, not the function's.

const {
  AWS_LAMBDA_RUNTIME_API,
  LAMBDA_TASK_ROOT = '',
  _HANDLER = '',
  AWS_LAMBDA_FUNCTION_NAME = '',
} = process.env
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const url = `http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/${path}`
    const request = http.request(url, { method, agent }, response => {
      const chunks = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks).toString() }))
    })
    request.on('error', reject)
    request.end(body)
  })
}

const describe = error =>
  JSON.stringify({
    errorType: error?.name ?? typeof error,
    errorMessage: error?.message ?? String(error),
    trace: error?.stack?.split('\n') ?? [],
  })

async function loadHandler() {
  const [file = '', name = ''] = _HANDLER.split(/\.(?=[^.]*$)/u)
  const path = ['.mjs', '.js'].map(ending => join(LAMBDA_TASK_ROOT, file + ending)).find(existsSync)
  if (!path)
    throw Object.assign(new Error(`Cannot find module '${file}'`), { name: 'Runtime.ImportModuleError' })
  const handler = (await import(pathToFileURL(path).href))[name]
  if (typeof handler !== 'function')
    throw Object.assign(new Error(`${_HANDLER} is undefined or not exported`), {
      name: 'Runtime.HandlerNotFound',
    })
  if (handler.length > 2)
    throw Object.assign(
      new Error(
        'AWS Lambda has removed support for callback-based function handlers starting with Node.js 24.',
      ),
      { name: 'Runtime.CallbackHandlerDeprecated' },
    )
  return handler
}

const contextOf = headers => {
  const deadline = Number(headers['lambda-runtime-deadline-ms'])
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    awsRequestId: headers['lambda-runtime-aws-request-id'],
    getRemainingTimeInMillis: () => Math.max(deadline - Date.now(), 0),
  }
}

/** What nobody caught ends the process; who waits is told first, as Lambda's own runtime does. */
function endBy(exitCode, toError) {
  return thrown => {
    const path = current ? `invocation/${current}/error` : 'init/error'
    const error = toError(thrown)
    console.error(error?.stack ?? error)
    const exit = () => process.exit(exitCode)
    call('POST', path, describe(error)).then(exit, exit)
  }
}

let current
process.on(
  'uncaughtException',
  endBy(129, error => error),
)
process.on(
  'unhandledRejection',
  endBy(128, reason =>
    Object.assign(new Error(reason?.toString()), { name: 'Runtime.UnhandledPromiseRejection', reason }),
  ),
)

async function answer(handler, { headers, body }) {
  const id = headers['lambda-runtime-aws-request-id']
  current = id
  let result
  try {
    // A function or a symbol has no JSON; Lambda answers null.
    result = JSON.stringify(await handler(JSON.parse(body), contextOf(headers))) ?? 'null'
  } catch (error) {
    return call('POST', `invocation/${id}/error`, describe(error))
  }
  return call('POST', `invocation/${id}/response`, result)
}

try {
  const handler = await loadHandler()
  for (;;) await answer(handler, await call('GET', 'invocation/next'))
} catch (error) {
  await call('POST', 'init/error', describe(error)).catch(() => {})
  process.exit(1)
}
