import type { RequestEnvelope } from 'ask-sdk-model'
import type { v2 } from 'ask-smapi-model'
import { isObject } from '../../device/answer/problem.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { requireEnabled } from '../require-enabled.ts'
import { SmapiError } from '../smapi-error.ts'

/** Hands a request to the skill as it is; the device has no part in it. */
export const invokeSkillEndPoint: Operation = {
  method: 'POST',
  path: '/v2/skills/{skillId}/stages/{stage}/invocations',
  run: ofSkill(async (hosted, { body }) => {
    requireEnabled(hosted)
    const { skill, invoke } = hosted
    const request = isObject(body) && isObject(body.skillRequest) ? body.skillRequest.body : undefined
    if (!isEnvelope(request)) {
      throw new SmapiError(
        400,
        '"skillRequest.body" must be a request envelope with a "request" that has a "type".',
      )
    }
    const began = performance.now()
    const answer = await invoke(request).then(
      response => ({ response }),
      (error: unknown) => ({ message: error instanceof Error ? error.message : String(error) }),
    )
    const invocation: v2.skill.Invocation = {
      invocationRequest: { endpoint: skill.endpoint, body: { ...request } },
      ...('response' in answer ? { invocationResponse: { body: { ...answer.response } } } : {}),
      metrics: { skillExecutionTimeInMilliseconds: Math.round(performance.now() - began) },
    }
    const error = 'message' in answer ? { code: 'INVALID_RESPONSE', message: answer.message } : undefined
    return {
      status: 200,
      body: {
        status: error ? 'FAILED' : 'SUCCESSFUL',
        result: { skillExecutionInfo: invocation, ...(error ? { error } : {}) },
      } satisfies v2.skill.invocations.InvocationsApiResponse,
    }
  }),
}

const isEnvelope = (value: unknown): value is RequestEnvelope =>
  isObject(value) && isObject(value.request) && typeof value.request.type === 'string'
