import type { Catalog } from '../../core/catalog/catalog.ts'
import { type Episode, episodeId } from '../../core/catalog/episode.ts'
import { newShow } from '../../core/catalog/show.ts'
import { readUploadKey, titleFromName } from '../../core/catalog/upload.ts'
import type { Uploads } from '../../core/catalog/uploads.ts'
import { type Outcome, refuse } from '../../core/refusal.ts'
import { type Plan, passagesByHash, planEdition } from '../../core/synthesis/plan.ts'
import type { Takes } from '../../core/synthesis/takes.ts'
import type { Plans } from '../../core/synthesis/work.ts'
import { parseScript } from '../../core/text/parse-script.ts'
import { fileTooLarge, isAddressName, textLimit } from '../../core/text/text-name.ts'
import { type QueueingPorts, queuePassages } from './queue-passages.ts'
import type { VisitPorts } from './visit-address.ts'

export interface IngestPorts extends QueueingPorts, VisitPorts {
  readonly catalog: Catalog
  readonly uploads: Uploads
  readonly plans: Plans
  readonly takes: Takes
}

/** That a text was put under a key; `sequencer` orders the uploads of one key, `at` is ISO 8601. */
export interface Arrival {
  readonly key: string
  readonly sequencer: string
  readonly at: string
}

/** A text arrived: finds its episode, plans what must be spoken, and queues every passage without a take. */
export async function ingestUpload(ports: IngestPorts, arrival: Arrival): Promise<void> {
  if (isFolder(arrival.key)) return
  const upload = readUploadKey(arrival.key)
  if (upload.ok && isAddressName(upload.value.name)) {
    const { visitAddress } = await import('./visit-address.ts')
    return visitAddress(ports, upload.value, arrival)
  }
  const episode = await receive(ports.catalog, arrival)
  if (!episode) return

  const plan = await planUpload(ports, episode)
  if (!plan.ok) {
    await ports.catalog.fail(episode, { sequencer: arrival.sequencer }, plan.refusal)
    return
  }
  await ports.plans.put(episode, plan.value)
  const planned = await notePlan(ports, episode, plan.value)
  if (planned?.state === 'synthesizing') await queuePassages(ports, planned, plan.value)
}

/** Consoles make a folder by putting an empty object whose key ends in a slash. */
const isFolder = (key: string) => key.endsWith('/')

/** The episode of this upload as a draft, or undefined when it is refused or a newer one of its name is known. */
async function receive(catalog: Catalog, { key, sequencer, at }: Arrival): Promise<Episode | undefined> {
  const upload = readUploadKey(key)
  if (!upload.ok) {
    await catalog.refuseUpload({ key, at, ...upload.refusal })
    return undefined
  }
  const { id: show } = await catalog.addShow(newShow(upload.value.show, at))
  const { name } = upload.value
  return catalog.receive({
    show,
    episode: episodeId(show, name),
    title: titleFromName(name),
    name,
    createdAt: at,
    upload: { key, sequencer },
  })
}

/** Reads the text as it is now, which is this upload's or a newer one's: the newest always has the last word. */
async function planUpload({ catalog, uploads }: IngestPorts, episode: Episode): Promise<Outcome<Plan>> {
  const text = await uploads.read(episode.upload.key, textLimit(episode.name))
  if (!text) return refuse('text-gone', 'The text was taken away before it was read. Upload it again.')
  if (!text.bytes) return fileTooLarge(episode.name, text.sizeInBytes)

  const show = await catalog.getShow(episode.show)
  if (!show) throw new Error(`episode ${episode.episode} is of show ${episode.show}, which is not there`)
  const script = await parseScript(episode.name, text.bytes, show.voice.language)
  if (!script.ok) return script
  const title = script.value.title ?? titleFromName(episode.name)
  return { ok: true, value: planEdition(script.value, { title, show, voice: show.voice }) }
}

async function notePlan(
  { catalog, takes }: IngestPorts,
  episode: Episode,
  plan: Plan,
): Promise<Episode | undefined> {
  const passages = [...passagesByHash(plan).values()]
  const onTheShelf = await takes.find(passages.map(({ hash }) => hash))
  const missing = passages.filter(({ hash }) => !onTheShelf.has(hash))
  return catalog.plan(episode, episode.upload, {
    title: plan.title,
    work: {
      plan: plan.hash,
      passages: passages.length,
      billedCharacters: missing.reduce((sum, passage) => sum + passage.billedCharacters, 0),
      waiting: missing.map(({ hash }) => hash),
    },
  })
}
