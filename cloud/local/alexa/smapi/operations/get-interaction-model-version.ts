import { type Operation, ofSkill } from '../operation.ts'
import { presentModel } from '../present-model.ts'
import { SmapiError } from '../smapi-error.ts'

/** SMAPI's name of the version in use. */
const CURRENT = '~current'

export const getInteractionModelVersion: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/stages/{stage}/interactionModel/locales/{locale}/versions/{version}',
  run: ofSkill((hosted, { parameters: { locale = '', version: asked = '' } }) => {
    const present = presentModel(hosted, locale)
    const versions = hosted.builds.versions(locale)
    const found = asked === CURRENT ? present : versions.find(({ version }) => version === asked)
    if (found) return { status: 200, body: { ...found.model, version: found.version } }
    const known = versions.map(({ version }) => version).join(', ')
    throw new SmapiError(404, `There is no version ${asked} of the model for ${locale}. There are: ${known}.`)
  }),
}
