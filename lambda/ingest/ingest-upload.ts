import type { Catalog } from '../../core/catalog/catalog.ts'
import { type Episode, type EpisodeRef, episodeId } from '../../core/catalog/episode.ts'
import type { RetiredPlans } from '../../core/catalog/retired-plans.ts'
import { newShow, type Show, showId } from '../../core/catalog/show.ts'
import { readUploadKey, titleFromName } from '../../core/catalog/upload.ts'
import type { Uploads } from '../../core/catalog/uploads.ts'
import { accept, type Outcome, refuse } from '../../core/refusal.ts'
import { castVoices } from '../../core/synthesis/casting.ts'
import { type Plan, passagesByHash, planEdition } from '../../core/synthesis/plan.ts'
import type { Takes } from '../../core/synthesis/takes.ts'
import type { Plans } from '../../core/synthesis/work.ts'
import { parseScript } from '../../core/text/parse-script.ts'
import { fileTooLarge, textLimit } from '../../core/text/text-name.ts'
import { type QueueingPorts, queuePassages } from './queue-passages.ts'

export interface IngestPorts extends QueueingPorts {
  readonly catalog: Catalog
  readonly uploads: Uploads
  readonly plans: Plans
  readonly takes: Takes
  readonly retiredPlans: Pick<RetiredPlans, 'add'>
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
  const episode = await receive(ports, arrival)
  if (!episode) return

  const plan = await planUpload(ports, episode)
  if (!plan.ok) {
    await ports.catalog.fail(episode, { sequencer: arrival.sequencer }, plan.refusal)
    return
  }
  if (episode.removing === plan.value.hash)
    throw new Error(`what is left of plan ${plan.value.hash} is just being removed`)
  // Should it never become the episode's, it is found and removed; should it, it is crossed out.
  await ports.retiredPlans.add({ show: episode.show, episode: episode.episode, plan: plan.value.hash })
  await ports.plans.put(episode, plan.value)
  const planned = await notePlan(ports, episode, plan.value)
  if (planned?.state === 'synthesizing') await queuePassages(ports, planned, plan.value)
}

/** Consoles make a folder by putting an empty object whose key ends in a slash. */
const isFolder = (key: string) => key.endsWith('/')

/** The episode of this upload as a draft, or undefined when it is refused or a newer one of its name is known. */
async function receive(ports: IngestPorts, { key, sequencer, at }: Arrival): Promise<Episode | undefined> {
  const { catalog } = ports
  const upload = readUploadKey(key)
  if (!upload.ok) {
    await catalog.refuseUpload({ key, at, ...upload.refusal })
    return undefined
  }
  const { id: show } = await catalog.addShow(newShow(upload.value.show, at))
  const { name } = upload.value
  const ref = { show, episode: episodeId(show, name) }
  await retireUnfinished(ports, ref, sequencer)
  return catalog.receive({
    ...ref,
    title: titleFromName(name),
    name,
    createdAt: at,
    upload: { key, sequencer },
  })
}

/** A plan that a newer text overtakes, or that failed, becomes no edition by which it would be retired. */
async function retireUnfinished(
  { catalog, retiredPlans }: IngestPorts,
  ref: EpisodeRef,
  sequencer: string,
): Promise<void> {
  const { work, edition, upload } = (await catalog.getEpisode(ref)) ?? {}
  if (work && work.plan !== edition?.plan && upload && upload.sequencer < sequencer)
    await retiredPlans.add({ ...ref, plan: work.plan })
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
  const { about = {} } = script.value
  if (about.show !== undefined && showId(about.show) !== show.id) return otherShow(about.show, show)
  const casting = castVoices(script.value, { narrator: show.voice })
  if (!casting.ok) return casting
  const title = script.value.title ?? titleFromName(episode.name)
  return accept(planEdition(script.value, { title, show, voiceOf: casting.value }))
}

const otherShow = (named: string, { id, title }: Show) =>
  refuse(
    'show-other',
    `The front matter says that this text belongs to "${named}", and it was put into "${title}" (${id}). Put it into uploads/${showId(named)}/, or take the line out.`,
  )

async function notePlan(
  { catalog, takes }: IngestPorts,
  episode: Episode,
  plan: Plan,
): Promise<Episode | undefined> {
  const passages = [...passagesByHash(plan).values()]
  const { show, episode: id } = episode
  const user = { show, episode: id, plan: plan.hash }
  const onTheShelf = await takes.use(
    passages.map(({ hash }) => hash),
    user,
  )
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
