import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'

/** What AWS Lambda tells a function of its call, as far as skills read it. */
export interface LambdaContext {
  readonly awsRequestId: string
  readonly functionName: string
  readonly functionVersion: string
  readonly invokedFunctionArn: string
  readonly memoryLimitInMB: string
  readonly logGroupName: string
  readonly logStreamName: string
  callbackWaitsForEmptyEventLoop: boolean
  getRemainingTimeInMillis(): number
}

type Callback = (error?: unknown, response?: unknown) => void

/**
 * A function as AWS Lambda calls it: it returns a promise, or calls back. Written as a method so that a handler may
 * say more about its context than is said here.
 */
export type LambdaHandler = {
  handle(request: RequestEnvelope, context: LambdaContext, callback: Callback): unknown
}['handle']

/** What `SkillBuilders.custom()….create()` gives. */
export interface InvocableSkill {
  invoke(request: RequestEnvelope, context?: unknown): Promise<ResponseEnvelope>
}

/** Asks a skill for its answer; rejects where it failed. */
export type AskSkill = (request: RequestEnvelope) => Promise<unknown>

export const askFunction =
  (handler: LambdaHandler | InvocableSkill): AskSkill =>
  async request => {
    const context = contextOf(request)
    return typeof handler === 'function' ? call(handler, request, context) : handler.invoke(request, context)
  }

/** A handler with a third parameter that returns nothing answers by calling back, however late. */
function call(handler: LambdaHandler, request: RequestEnvelope, context: LambdaContext): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const returned = handler(request, context, (error, response) =>
    error === undefined || error === null ? resolve(response) : reject(error),
  )
  if (returned !== undefined || handler.length < 3) resolve(returned)
  return promise
}

const FUNCTION = 'skill'

const contextOf = ({ request: { requestId } }: RequestEnvelope): LambdaContext => ({
  awsRequestId: requestId,
  functionName: FUNCTION,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${FUNCTION}`,
  memoryLimitInMB: '128',
  logGroupName: `/aws/lambda/${FUNCTION}`,
  logStreamName: 'local',
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => 8_000,
})
