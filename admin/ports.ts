import type { Catalog } from '../core/catalog/catalog.ts'
import type { Uploads } from '../core/catalog/uploads.ts'
import type { Budget } from '../core/synthesis/budget.ts'
import type { Lexicons } from '../core/synthesis/lexicon/lexicon.ts'
import type { Takes } from '../core/synthesis/takes.ts'
import type { Plans, Preview, Queues } from '../core/synthesis/work.ts'

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
  readonly uploads: Pick<Uploads, 'put' | 'read' | 'repeat' | 'createForm'>
  readonly plans: Pick<Plans, 'get'>
  readonly takes: Pick<Takes, 'find'>
  readonly budget: Pick<Budget, 'read' | 'change'>
  readonly lexicons: Lexicons
  readonly preview: Preview
  readonly queues: Pick<Queues, 'reindex'>
}
