import type { v2 } from 'ask-smapi-model'
import { isObject } from '../../device/answer/problem.ts'
import type { Turn } from '../../device/device.ts'
import type { Exchange } from '../../device/transcript.ts'
import type { Skill } from '../../skill.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { requireEnabled } from '../require-enabled.ts'
import type { SimulationResult } from '../simulations.ts'
import { SmapiError } from '../smapi-error.ts'
import { smapiIntent } from '../smapi-intent.ts'

type Response = v2.skill.simulations.SimulationsApiResponse

/** Says something to the device, which carries the session and the player from one simulation to the next. */
export const simulateSkill: Operation = {
  method: 'POST',
  path: '/v2/skills/{skillId}/stages/{stage}/simulations',
  run: ofSkill((hosted, { body, parameters: { stage } }) => {
    requireEnabled(hosted)
    const { skill, account, simulations } = hosted
    const { utterance, locale, newSession } = readRequest(body, skill)
    const turn = account.defaultDevice.say(utterance, { locale, newSession })
    const id = simulations.add(turn.then(taken => simulationResult(taken, skill.endpoint)))
    return {
      status: 200,
      headers: { Location: `/v2/skills/${skill.id}/stages/${stage}/simulations/${id}` },
      body: { id, status: 'IN_PROGRESS' } satisfies Response,
    }
  }),
}

function readRequest(body: unknown, skill: Skill) {
  const { input, device, session } = isObject(body) ? body : {}
  const utterance = isObject(input) ? input.content : undefined
  const locale = isObject(device) ? device.locale : undefined
  if (typeof utterance !== 'string' || utterance.trim() === '') {
    throw new SmapiError(400, '"input.content" must be a text that is not empty.')
  }
  if (typeof locale !== 'string' || !skill.understanding(locale)) {
    throw new SmapiError(
      400,
      `"device.locale" must be a locale with a model that is understood here: ${skill.locales.join(', ')}.`,
    )
  }
  return { utterance, locale, newSession: isObject(session) && session.mode === 'FORCE_NEW_SESSION' }
}

function simulationResult(turn: Turn, endpoint: string): SimulationResult {
  return {
    status: turn.problem === undefined ? 'SUCCESSFUL' : 'FAILED',
    result: {
      alexaExecutionInfo: {
        alexaResponses: turn.speech.map(({ text }) => ({ type: 'Speech', content: { caption: text } })),
        consideredIntents: consideredIntents(turn),
      },
      skillExecutionInfo: {
        invocations: turn.exchanges.filter(isOfTalk).map(exchange => invocation(exchange, endpoint)),
      },
      ...(turn.problem === undefined ? {} : { error: { message: turn.problem } }),
    },
  }
}

const consideredIntents = ({ understood }: Turn): v2.skill.simulations.Intent[] =>
  understood.kind === 'launch'
    ? [{ name: '<LaunchRequest>' }]
    : understood.considered.map(({ intent }) => smapiIntent(intent))

/** SMAPI shows what was said and answered; what the player does meanwhile is in the device's transcript. */
const isOfTalk = ({ request }: Exchange) => !request.request.type.startsWith('AudioPlayer.')

const invocation = (
  { request, response, tookMilliseconds }: Exchange,
  endpoint: string,
): v2.skill.Invocation => ({
  invocationRequest: { endpoint, body: { ...request } },
  ...(isObject(response) ? { invocationResponse: { body: response } } : {}),
  metrics: { skillExecutionTimeInMilliseconds: tookMilliseconds },
})
