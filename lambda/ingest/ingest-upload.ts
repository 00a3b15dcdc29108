import { mustAsk } from '../../core/catalog/ask.ts'
import type { Catalog } from '../../core/catalog/catalog.ts'
import { type Episode, type EpisodeRef, waitingName } from '../../core/catalog/episode.ts'
import type { RetiredPlans } from '../../core/catalog/retired-plans.ts'
import { newShow, type Show } from '../../core/catalog/show.ts'
import { episodeIn } from '../../core/catalog/text-place.ts'
import { type FoundName, noShow, readUploadKey, titleFromName } from '../../core/catalog/upload.ts'
import type { Uploads } from '../../core/catalog/uploads.ts'
import { accept, type Outcome, type Refusal, refuse } from '../../core/refusal.ts'
import { acceptWithin, type Budget, monthOf } from '../../core/synthesis/budget.ts'
import { type Estimate, estimateSynthesis } from '../../core/synthesis/estimate.ts'
import type { Lexicons } from '../../core/synthesis/lexicon/lexicon.ts'
import { lexiconsOf } from '../../core/synthesis/lexicon/lexicons-of.ts'
import { type Plan, passagesByHash } from '../../core/synthesis/plan.ts'
import { planText } from '../../core/synthesis/plan-text.ts'
import type { Takes } from '../../core/synthesis/takes.ts'
import type { Plans } from '../../core/synthesis/work.ts'
import { showNamed } from '../../core/text/show-named.ts'
import { fileTooLarge, isAddressName, textLimit } from '../../core/text/text-name.ts'
import { leaveOtherShows } from './leave-other-shows.ts'
import { type QueueingPorts, queuePassages } from './queue-passages.ts'
import type { VisitPorts } from './visit-address.ts'

export interface IngestPorts extends QueueingPorts, VisitPorts {
  readonly catalog: Catalog
  readonly uploads: Uploads
  readonly plans: Plans
  readonly takes: Takes
  readonly lexicons: Pick<Lexicons, 'get'>
  readonly budget: Pick<Budget, 'read'>
  readonly retiredPlans: Pick<RetiredPlans, 'add'>
}

/** That a text was put under a key; `sequencer` orders the uploads of one key, `at` is ISO 8601. */
export interface Arrival {
  readonly key: string
  readonly sequencer: string
  readonly at: string
}

/** A text arrived: finds its episode, plans what must be spoken, and queues every passage without a take, or waits for the creator's word. */
export async function ingestUpload(ports: IngestPorts, arrival: Arrival): Promise<void> {
  if (isFolder(arrival.key)) return
  const { key } = arrival
  const upload = readUploadKey(key)
  if (!upload.ok) return refuseUpload(ports, arrival, upload.refusal)
  const { name, show: folder } = upload.value
  if (isAddressName(name)) {
    if (folder === undefined) return refuseUpload(ports, arrival, noShow().refusal)
    const { visitAddress } = await import('./visit-address.ts')
    return visitAddress(ports, { show: folder, name }, arrival)
  }
  const text = await readText(ports, key, name)
  const title = await titleOfShow(ports, { key, upload: upload.value, text })
  if (!title.ok) return refuseUpload(ports, arrival, title.refusal)
  const episode = await receive(ports, arrival, { upload: upload.value, title: title.value })
  if (episode) await planAndSpeak(ports, arrival, { episode, text })
  await leaveOtherShows(ports, upload.value, key)
}

async function planAndSpeak(
  ports: IngestPorts,
  arrival: Arrival,
  { episode, text }: { episode: Episode; text: Outcome<Uint8Array> },
): Promise<void> {
  const show = await showOf(ports.catalog, episode)
  const plan = text.ok
    ? await planText(
        { name: episode.name, bytes: text.value },
        show,
        await lexiconsOf(ports.lexicons, show.id),
      )
    : text
  if (!plan.ok) {
    await ports.catalog.fail(episode, { sequencer: arrival.sequencer }, plan.refusal)
    return
  }
  if (episode.removing === plan.value.hash)
    throw new Error(`what is left of plan ${plan.value.hash} is just being removed`)
  // Should it never become the episode's, it is found and removed; should it, it is crossed out.
  await ports.retiredPlans.add({ show: episode.show, episode: episode.episode, plan: plan.value.hash })
  await ports.plans.put(episode, plan.value)
  await speakOrAsk(ports, episode, plan.value, { show, at: arrival.at })
}

/** What is in work already was not asked for, or was said yes to: it goes on whatever the show asks now. */
async function speakOrAsk(
  ports: IngestPorts,
  episode: Episode,
  plan: Plan,
  { show, at }: { show: Show; at: string },
): Promise<void> {
  const passages = [...passagesByHash(plan).keys()]
  const user = { show: episode.show, episode: episode.episode, plan: plan.hash }
  const onTheShelf = await ports.takes.use(passages, user)
  const estimate = estimateSynthesis(plan, onTheShelf)
  const { title } = plan
  if (episode.state === 'draft' && mustAsk(show.ask, estimate, episode.confirmed)) {
    await ports.catalog.offer(episode, episode.upload, { title, estimate })
    return
  }
  const room = await roomFor(ports, episode, estimate, at)
  if (!room.ok) {
    await ports.catalog.fail(episode, episode.upload, room.refusal)
    return
  }
  const waiting = passages.filter(hash => !onTheShelf.has(hash)).map(waitingName)
  const { billedCharacters } = estimate
  const work = { plan: plan.hash, passages: passages.length, billedCharacters, waiting }
  const { publishAt, number } = plan
  const planned = await ports.catalog.plan(episode, episode.upload, {
    title,
    work,
    ...(publishAt !== undefined && { publishAt }),
    ...(number !== undefined && { number }),
  })
  if (planned?.state === 'synthesizing') await queuePassages(ports, planned, plan)
}

/** Consoles make a folder by putting an empty object whose key ends in a slash. */
const isFolder = (key: string) => key.endsWith('/')

const refuseUpload = ({ catalog }: IngestPorts, { key, at }: Arrival, refusal: Refusal) =>
  catalog.refuseUpload({ key, at, ...refusal })

/** The show that the text names, or else its folder's. A text whose word cannot be read stays where it was. */
async function titleOfShow(
  { catalog }: IngestPorts,
  { key, upload, text }: { key: string; upload: FoundName; text: Outcome<Uint8Array> },
): Promise<Outcome<string>> {
  const named = text.ok ? showNamed(upload.name, text.value) : text
  const title = named.ok ? named.value : (await catalog.getTextPlace(key))?.show
  if (title !== undefined) return accept(title)
  if (upload.show !== undefined) return accept(upload.show)
  return named.ok ? noShow() : named
}

/** The episode of this upload as a draft, or undefined when a newer one of its key is known. */
async function receive(
  ports: IngestPorts,
  { key, sequencer, at }: Arrival,
  { upload, title }: { upload: FoundName; title: string },
): Promise<Episode | undefined> {
  const { catalog } = ports
  const { id: show } = await catalog.addShow(newShow(title, at))
  if (!(await catalog.placeText({ key, sequencer }, show))) return undefined
  await catalog.dismissRefusedUpload(key)
  const { name } = upload
  const ref = episodeIn(show, upload)
  await retireUnfinished(ports, ref, sequencer)
  return catalog.receive({
    ...ref,
    title: titleFromName(name),
    name,
    createdAt: at,
    upload: { key, sequencer },
  })
}

/**
 * Whether the month has room for all of it: a text that is surely too dear is not begun. What is counted is each
 * passage when it is started, so that texts which have room one by one, and not together, stop there.
 */
async function roomFor(
  { budget }: IngestPorts,
  { state }: Episode,
  { billedCharacters: characters, microDollars }: Estimate,
  at: string,
): Promise<Outcome<void>> {
  if (state !== 'draft' || characters === 0) return accept(undefined)
  return acceptWithin(await budget.read(monthOf(at)), { characters, microDollars })
}

async function showOf(catalog: Catalog, { show: id, episode }: Episode): Promise<Show> {
  const show = await catalog.getShow(id)
  if (!show) throw new Error(`episode ${episode} is of show ${id}, which is not there`)
  return show
}

/** A plan that a newer text overtakes, or that was never said yes to, or that failed, becomes no edition by which it would be retired. */
async function retireUnfinished(
  { catalog, retiredPlans }: IngestPorts,
  ref: EpisodeRef,
  sequencer: string,
): Promise<void> {
  const { offer, work, edition, upload } = (await catalog.getEpisode(ref)) ?? {}
  const plan = work?.plan ?? offer?.plan
  const editions = work?.joined?.map(({ hash }) => hash)
  if (plan && (plan !== edition?.plan || editions) && upload && upload.sequencer < sequencer)
    await retiredPlans.add({ ...ref, plan, ...(editions && { editions }) })
}

/** Reads the text as it is now, which is this upload's or a newer one's: the newest always has the last word. */
async function readText({ uploads }: IngestPorts, key: string, name: string): Promise<Outcome<Uint8Array>> {
  const text = await uploads.read(key, textLimit(name))
  if (!text) return refuse('text-gone', 'The text was taken away before it was read. Upload it again.')
  return text.bytes ? accept(text.bytes) : fileTooLarge(name, text.sizeInBytes)
}
