import type { v1 } from 'ask-smapi-model'
import { isObject } from '../../device/answer/problem.ts'
import { evaluate } from '../nlu/evaluations.ts'
import { type Operation, ofSkill, requireStage } from '../operation.ts'
import { readText } from '../read-text.ts'
import { SmapiError } from '../smapi-error.ts'

/** Has ended when this answers: a set of a thousand utterances takes less than a second. */
export const createNLUEvaluations: Operation = {
  method: 'POST',
  path: '/v1/skills/{skillId}/nluEvaluations',
  run: ofSkill(({ skill, annotationSets, evaluations }, { body }) => {
    const locale = readText(body, 'locale')
    requireStage(skill.id, readText(body, 'stage'))
    const set = annotationSets.get(readText(isObject(body) ? body.source : undefined, 'annotationId'))
    const understanding = skill.understanding(locale)
    if (set.locale !== locale || !understanding) {
      throw new SmapiError(
        400,
        `"locale" must be that of the annotation set, ${set.locale}, with a model that is understood here: ` +
          `${skill.locales.join(', ')}.`,
      )
    }
    const id = evaluations.add(evaluate(set, understanding))
    return {
      status: 200,
      headers: { Location: `/v1/skills/${skill.id}/nluEvaluations/${id}` },
      body: { id } satisfies v1.skill.nlu.evaluations.EvaluateResponse,
    }
  }),
}
