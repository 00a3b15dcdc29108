import type { Catalog } from '../core/catalog/catalog.ts'
import type { Uploads } from '../core/catalog/uploads.ts'
import type { Queues } from '../core/synthesis/work.ts'

/** The slices of core's ports that the app uses. */
export interface AdminPorts {
  readonly catalog: Pick<
    Catalog,
    | 'addShow'
    | 'getShow'
    | 'listShows'
    | 'getEpisode'
    | 'listEpisodes'
    | 'listRefusedUploads'
    | 'dismissRefusedUpload'
    | 'archive'
    | 'restore'
  >
  readonly uploads: Pick<Uploads, 'put' | 'repeat' | 'createForm'>
  readonly queues: Pick<Queues, 'reindex'>
}
