import type { Catalog } from '../core/catalog/catalog.ts'
import type { ShowCovers } from '../core/catalog/show-cover.ts'
import type { Uploads } from '../core/catalog/uploads.ts'
import type { VoiceChecks } from '../core/catalog/voice-checks.ts'
import type { Feedback } from '../core/listening/feedback.ts'
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
    | 'number'
  >
  readonly uploads: Pick<Uploads, 'put' | 'read' | 'repeat' | 'createForm'>
  readonly showCovers: ShowCovers
  readonly feedback: Pick<Feedback, 'summary' | 'problems' | 'dismiss'>
  readonly voiceChecks: VoiceChecks
  readonly plans: Pick<Plans, 'get'>
  readonly takes: Pick<Takes, 'find'>
  readonly budget: Pick<Budget, 'read' | 'change'>
  readonly lexicons: Lexicons
  readonly preview: Preview
  readonly queues: Pick<Queues, 'reindex'>
}
