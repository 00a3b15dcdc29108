import type { v1 } from 'ask-smapi-model'
import type { ModelVersion } from '../builds.ts'
import { type Operation, ofSkill } from '../operation.ts'
import { pageOf } from '../page-of.ts'
import { presentModel } from '../present-model.ts'

/** The newest first, unless `sortDirection` is "asc". */
export const listInteractionModelVersions: Operation = {
  method: 'GET',
  path: '/v1/skills/{skillId}/stages/{stage}/interactionModel/locales/{locale}/versions',
  run: ofSkill((hosted, { path, query, parameters: { locale = '' } }) => {
    presentModel(hosted, locale)
    const versions = hosted.builds.versions(locale)
    const sorted = query.get('sortDirection') === 'asc' ? versions : versions.toReversed()
    const { items, rest } = pageOf(sorted, query)
    return {
      status: 200,
      body: {
        _links: { self: { href: path } },
        skillModelVersions: items.map(item => listed(item, path)),
        ...rest,
      } satisfies v1.skill.interactionModel.version.ListResponse,
    }
  }),
}

const listed = (
  { version, createdAt, model: { description } }: ModelVersion,
  path: string,
): v1.skill.interactionModel.version.VersionItems => ({
  version,
  creationTime: new Date(createdAt).toISOString(),
  ...(description === undefined ? {} : { description }),
  _links: { self: { href: `${path}/${version}` } },
})
