import type { interfaces } from 'ask-sdk-model'
import type { IndexedShow } from '../../../core/catalog/lookup-index.ts'

type Image = interfaces.display.Image

/** Ours, for shows that have no cover. A show's id has no underscore, so none can be called so. */
const DEFAULT_COVER = 'covers/_default.png'

/** The picture of a show, as public as its audio. */
export const artOf = (show: IndexedShow | undefined, mediaBaseUrl: string): Image => ({
  ...(show && { contentDescription: show.title }),
  sources: [{ url: `${mediaBaseUrl}/${show?.cover ?? DEFAULT_COVER}` }],
})
