import type { interfaces } from 'ask-sdk-model'
import { DEFAULT_COVER_KEY } from '../../../core/catalog/cover-keys.ts'
import type { IndexedShow } from '../../../core/catalog/lookup-index.ts'

type Image = interfaces.display.Image

/** The picture of a show, as public as its audio. */
export const artOf = (show: IndexedShow | undefined, mediaBaseUrl: string): Image => ({
  ...(show && { contentDescription: show.title }),
  sources: [{ url: `${mediaBaseUrl}/${show?.cover ?? DEFAULT_COVER_KEY}` }],
})
