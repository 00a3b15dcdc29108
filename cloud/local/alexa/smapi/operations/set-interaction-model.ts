import { checkLocale } from '../../locales.ts'
import { checkCatalogs } from '../../understanding/catalog-values.ts'
import { checkModel, isInteractionModel, isMisshapen } from '../../understanding/check-model.ts'
import { eTagOf, requireMatch } from '../e-tag.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { SmapiError } from '../smapi-error.ts'

/**
 * What is no model is refused. A model that does not build is taken, and the status of the skill says why it failed;
 * the one that was there stays in use.
 */
export const setInteractionModel: Operation = {
  method: 'PUT',
  path: '/v1/skills/{skillId}/stages/{stage}/interactionModel/locales/{locale}',
  run: ofSkill((hosted, { parameters: { locale = '' }, headers, body }, { skills, catalogs }) => {
    const { skill, builds } = hosted
    const wrongLocale = checkLocale(locale)
    if (wrongLocale !== undefined) throw new SmapiError(400, wrongLocale)
    const problems = checkModel(body)
    if (!isInteractionModel(body) || problems.some(isMisshapen)) {
      throw new SmapiError(400, 'This is no interaction model.', problems)
    }
    const present = skill.model(locale)
    requireMatch(headers, present && eTagOf(present))
    problems.push(...checkCatalogs(body, catalogs.valuesOf))
    if (problems.length === 0) builds.takeModel(locale, body)
    else builds.refuseModel(locale, problems)
    skills.keep(hosted)
    return {
      status: 202,
      headers: { Location: `/v1/skills/${skill.id}/status?resource=interactionModel`, ETag: eTagOf(body) },
    }
  }),
}
