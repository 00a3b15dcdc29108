import type { Catalog } from '../core/catalog/catalog.ts'
import type { Uploads } from '../core/catalog/uploads.ts'
import type { Budget } from '../core/synthesis/budget.ts'
import type { Takes } from '../core/synthesis/takes.ts'
import type { Plans, Queues } from '../core/synthesis/work.ts'

/** The slices of core's ports that the app uses. */
export interface AdminPorts {
  readonly catalog: Pick<
    Catalog,
    | 'addShow'
    | 'getShow'
    | 'changeShow'
    | 'listShows'
    | 'getEpisode'
    | 'listEpisodes'
    | 'confirm'
    | 'listSources'
    | 'listRefusedUploads'
    | 'dismissRefusedUpload'
    | 'archive'
    | 'restore'
  >
  readonly uploads: Pick<Uploads, 'put' | 'repeat' | 'createForm'>
  readonly plans: Pick<Plans, 'get'>
  readonly takes: Pick<Takes, 'find'>
  readonly budget: Pick<Budget, 'read' | 'change'>
  readonly queues: Pick<Queues, 'reindex'>
}
