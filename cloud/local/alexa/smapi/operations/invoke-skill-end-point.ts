import type { RequestEnvelope } from 'ask-sdk-model'
import type { v2 } from 'ask-smapi-model'
import { isObject } from '../../device/answer/problem.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { requireEnabled } from '../require-enabled.ts'
import type { HostedSkill } from '../skills.ts'
import { SmapiError } from '../smapi-error.ts'

/** SMAPI waits longer than a device does. */
const ANSWER_WITHIN_MILLISECONDS = 10_000

/** Hands a request to the skill as it is; the device has no part in it. */
export const invokeSkillEndPoint: Operation = {
  method: 'POST',
  path: '/v2/skills/{skillId}/stages/{stage}/invocations',
  run: ofSkill(async (hosted, { body }) => {
    requireEnabled(hosted)
    const request = readRequest(body)
    const began = performance.now()
    const { response, message } = await ended(invoked(hosted, request))
    const invocation: v2.skill.Invocation = {
      invocationRequest: { endpoint: hosted.skill.endpoint, body: { ...request } },
      ...(isObject(response) ? { invocationResponse: { body: response } } : {}),
      metrics: { skillExecutionTimeInMilliseconds: Math.round(performance.now() - began) },
    }
    const error = message === undefined ? undefined : { code: 'INVALID_RESPONSE', message }
    return {
      status: 200,
      body: {
        status: error ? 'FAILED' : 'SUCCESSFUL',
        result: { skillExecutionInfo: invocation, ...(error ? { error } : {}) },
      } satisfies v2.skill.invocations.InvocationsApiResponse,
    }
  }),
}

function readRequest(body: unknown): RequestEnvelope {
  const request = isObject(body) && isObject(body.skillRequest) ? body.skillRequest.body : undefined
  if (isEnvelope(request)) return request
  throw new SmapiError(
    400,
    '"skillRequest.body" must be a request envelope with a "request" that has a "type".',
  )
}

const isEnvelope = (value: unknown): value is RequestEnvelope =>
  isObject(value) && isObject(value.request) && typeof value.request.type === 'string'

async function invoked({ invoke, clock }: HostedSkill, request: RequestEnvelope): Promise<unknown> {
  const { promise: tooLate, reject: giveUp } = Promise.withResolvers<never>()
  const stopAlarm = clock.alarm(clock.now() + ANSWER_WITHIN_MILLISECONDS, () =>
    giveUp(new Error(`The skill did not answer within ${ANSWER_WITHIN_MILLISECONDS / 1_000} seconds.`)),
  )
  try {
    return await Promise.race([invoke(request), tooLate])
  } finally {
    stopAlarm()
  }
}

/** What was answered, or the message of why nothing was. */
const ended = (answer: Promise<unknown>): Promise<{ response?: unknown; message?: string }> =>
  answer.then(
    response => ({ response }),
    (error: unknown) => ({ message: error instanceof Error ? error.message : String(error) }),
  )
