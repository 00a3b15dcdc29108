import type { v2 } from 'ask-smapi-model'
import { type Operation, ofSkill } from '../operation.ts'
import { SmapiError } from '../smapi-error.ts'

/** Answers when the simulation has ended: ask-cli would wait two seconds before it asks again. */
export const getSkillSimulation: Operation = {
  method: 'GET',
  path: '/v2/skills/{skillId}/stages/{stage}/simulations/{simulationId}',
  run: ofSkill(async ({ simulations }, { parameters: { simulationId: id = '' } }) => {
    const result = await simulations.result(id)
    if (!result) throw new SmapiError(404, `There is no simulation ${id}.`)
    return { status: 200, body: { id, ...result } satisfies v2.skill.simulations.SimulationsApiResponse }
  }),
}
