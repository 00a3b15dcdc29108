import type { Catalog } from '../core/catalog/catalog.ts'
import type { Uploads } from '../core/catalog/uploads.ts'

/** The slices of core's ports that the app uses. */
export interface AdminPorts {
  readonly catalog: Pick<
    Catalog,
    | 'addShow'
    | 'getShow'
    | 'listShows'
    | 'getEpisode'
    | 'listEpisodes'
    | 'listSources'
    | 'listRefusedUploads'
    | 'dismissRefusedUpload'
  >
  readonly uploads: Pick<Uploads, 'put' | 'repeat' | 'createForm'>
}
