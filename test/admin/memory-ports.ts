import type { Catalog, Page, RefusedUpload } from '../../core/catalog/catalog.ts'
import { type Episode, type EpisodeRef, episodeId, isInWork } from '../../core/catalog/episode.ts'
import type { Show } from '../../core/catalog/show.ts'
import type { ShowCover, ShowCovers } from '../../core/catalog/show-cover.ts'
import type { Source } from '../../core/catalog/source.ts'
import type { TextPlace } from '../../core/catalog/text-place.ts'
import { uploadKey } from '../../core/catalog/upload.ts'
import type { Uploads } from '../../core/catalog/uploads.ts'
import type { VoiceChecks, VoiceProblem } from '../../core/catalog/voice-checks.ts'
import type { Feedback, Problem } from '../../core/listening/feedback.ts'
import type { Budget, Limit } from '../../core/synthesis/budget.ts'
import type { Take } from '../../core/synthesis/edition.ts'
import { estimateSynthesis } from '../../core/synthesis/estimate.ts'
import { type Lexicons, type LexiconText, NO_LEXICON } from '../../core/synthesis/lexicon/lexicon.ts'
import type { Plan } from '../../core/synthesis/plan.ts'
import { planText } from '../../core/synthesis/plan-text.ts'
import type { Preview } from '../../core/synthesis/work.ts'
import { silentMp3 } from '../silent-mp3.ts'

/** core's ports kept in memory by the contract of their docstrings; time is a counter of seconds. */
export function memoryPorts(formUrl = 'http://127.0.0.1:9/bucket') {
  const shows = new Map<string, Show>()
  const episodes = new Map<string, Episode>()
  const refused = new Map<string, RefusedUpload>()
  const places = new Map<string, TextPlace>()
  const sources = new Map<string, { source: Source; sequencer: string }>()
  const texts = new Map<string, string>()
  const documents = new Map<string, Uint8Array>()
  const arrivals: string[] = []
  const kept = new Map<string, Plan>()
  const onTheShelf = new Map<string, Take>()
  const archivedFrom = new Map<string, Episode['state']>()
  /** The ids of what could be heard at each time that the index was to be built. */
  const reindexed: string[][] = []
  let seconds = 0
  const now = () => new Date(Date.UTC(2026, 10, 23) + ++seconds * 1000).toISOString()

  const key = ({ show, episode }: EpisodeRef) => `${show}/${episode}`

  function change(ref: EpisodeRef, when: (episode: Episode) => boolean, to: Partial<Episode>) {
    const present = episodes.get(key(ref))
    if (!present || !when(present)) return undefined
    const { offer, ...rest } = present
    const changed = {
      ...rest,
      ...(offer && ['draft', 'archived'].includes(to.state ?? 'draft') && { offer }),
      ...to,
      updatedAt: now(),
    }
    episodes.set(key(ref), changed)
    return changed
  }

  /** As a table does: a key that cannot be is an error, not a miss. */
  function allowed(text: string): string {
    if (text === '' || Buffer.byteLength(text) > 1024) throw new RangeError('a key has 1 to 1,024 bytes')
    return text
  }

  const inWork = (plan: string) => (episode: Episode) =>
    episode.state === 'synthesizing' && episode.work?.plan === plan

  const catalog: Catalog = {
    async addShow(show) {
      if (!shows.has(show.id)) shows.set(show.id, show)
      return shows.get(show.id) ?? show
    },
    async getShow(id) {
      return shows.get(allowed(id))
    },
    async changeShow(id, change) {
      const show = shows.get(allowed(id))
      if (!show) return undefined
      const kept = Object.entries({ ...show, ...change }).filter(([, value]) => value !== null)
      shows.set(id, Object.fromEntries(kept) as unknown as Show)
      return shows.get(id)
    },
    async listShows() {
      return [...shows.values()]
    },
    async getEpisode(ref) {
      return episodes.get(allowed(key(ref)))
    },
    async listEpisodes(show, { after, limit = 50 } = {}): Promise<Page<Episode>> {
      const all = [...episodes.values()]
        .filter(episode => episode.show === show)
        .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
      const from = after === undefined ? 0 : all.findIndex(({ episode }) => episode === after) + 1
      const items = all.slice(from, from + limit)
      const last = items.at(-1)
      return { items, ...(from + limit < all.length && last && { next: last.episode }) }
    },
    async receive(text) {
      const present = episodes.get(key(text))
      if (present && present.upload.sequencer > text.upload.sequencer) return undefined
      if (present?.upload.sequencer === text.upload.sequencer) return present
      const { title, createdAt, confirmed, edition } = present ?? (text as Episode)
      const received: Episode = {
        ...text,
        title,
        createdAt,
        state: 'draft',
        updatedAt: now(),
        ...(confirmed && { confirmed }),
        ...(edition && { edition }),
      }
      episodes.set(key(text), received)
      return received
    },
    async offer(ref, upload, { title, estimate }) {
      const isNewest = (episode: Episode) =>
        episode.upload.sequencer === upload.sequencer && episode.state === 'draft'
      return change(ref, isNewest, { title, offer: estimate })
    },
    async confirm(ref, plan) {
      const present = episodes.get(key(ref))
      if (!present?.offer) return undefined
      const { microDollars } = present.offer
      const isOffered = ({ state, offer }: Episode) => state === 'draft' && offer?.plan === plan
      return change(ref, isOffered, { confirmed: { plan, microDollars } })
    },
    async plan(ref, upload, planned) {
      const isNewest = (episode: Episode) =>
        episode.upload.sequencer === upload.sequencer && episode.state === 'draft'
      return change(ref, isNewest, { ...planned, state: 'synthesizing' })
    },
    async strike(ref, plan, ...passages) {
      const present = episodes.get(key(ref))
      if (!present?.work) return undefined
      const waiting = present.work.waiting.filter(hash => !passages.includes(hash))
      return change(ref, inWork(plan), { work: { ...present.work, waiting } })
    },
    async noteJoined(ref, plan, edition) {
      const { work } = episodes.get(key(ref)) ?? {}
      if (!work) return false
      const joined = [...(work.joined ?? []), edition]
      return change(ref, inWork(plan), { work: { ...work, joined } }) !== undefined
    },
    async finish(ref, plan, edition) {
      const isSpoken = (episode: Episode) => inWork(plan)(episode) && episode.work?.waiting.length === 0
      return (
        change(ref, isSpoken, { state: 'ready', edition: { ...edition, plan, readyAt: now() } }) !== undefined
      )
    },
    async fail(ref, cause, failure) {
      const isItsNewest = (episode: Episode) =>
        'plan' in cause ? inWork(cause.plan)(episode) : episode.upload.sequencer === cause.sequencer
      return change(ref, isItsNewest, { state: 'failed', failure }) !== undefined
    },
    async beginRemoval() {
      return false
    },
    async endRemoval() {},
    async archive(ref) {
      const rests = (episode: Episode) => episode.state !== 'archived' && !isInWork(episode)
      const before = episodes.get(key(ref))?.state
      if (before && change(ref, rests, { state: 'archived' })) archivedFrom.set(key(ref), before)
      return episodes.get(key(ref))?.state === 'archived'
    },
    async leave(ref, { key: of, sequencer }, why) {
      const isOf = ({ upload }: Episode) => upload.key === of && upload.sequencer <= sequencer
      if (change(ref, isOf, { state: 'archived', failure: why })) archivedFrom.set(key(ref), 'failed')
      return episodes.get(key(ref))?.state === 'archived'
    },
    async placeText({ key: of, sequencer }, show) {
      const place = places.get(of)
      if (place && place.sequencer > sequencer) return false
      places.set(of, { sequencer, show, shows: [...new Set([...(place?.shows ?? []), show])] })
      return true
    },
    async getTextPlace(of) {
      return places.get(of)
    },
    async number(ref, number) {
      const episode = episodes.get(key(ref))
      if (!episode) return
      const { number: _, ...rest } = episode
      episodes.set(key(ref), { ...rest, ...(number !== null && { number }) })
    },
    async restore(ref) {
      const state = archivedFrom.get(key(ref))
      if (state) change(ref, ({ state }) => state === 'archived', { state })
      archivedFrom.delete(key(ref))
    },
    async noteLoudness(ref, edition, loudness) {
      const episode = episodes.get(key(ref))
      if (episode?.edition?.hash === edition)
        episodes.set(key(ref), { ...episode, edition: { ...episode.edition, loudness } })
    },
    async noteSource(source, sequencer) {
      const present = sources.get(source.key)
      if (present && present.sequencer > sequencer) return false
      sources.set(source.key, { source, sequencer })
      return true
    },
    async getSource(_show, sourceKey) {
      return sources.get(sourceKey)?.source
    },
    async listSources(show) {
      return [...sources.values()].flatMap(({ source }) => (source.show === show ? [source] : []))
    },
    async refuseUpload(upload) {
      refused.set(upload.key, upload)
    },
    async listRefusedUploads() {
      return [...refused.values()]
    },
    async dismissRefusedUpload(refusedKey) {
      refused.delete(allowed(refusedKey))
    },
  }

  const uploads: Uploads = {
    async read(textKey, limitBytes) {
      const text = texts.get(textKey) ?? documents.get(textKey)
      if (text === undefined) return undefined
      const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
      return bytes.length > limitBytes ? { sizeInBytes: bytes.length } : { sizeInBytes: bytes.length, bytes }
    },
    async put(upload, text) {
      if (typeof text === 'string') texts.set(uploadKey(upload), text)
      else documents.set(uploadKey(upload), text)
      arrivals.push(uploadKey(upload))
    },
    async putNew(upload, text) {
      if (texts.has(uploadKey(upload))) return false
      await uploads.put(upload, text)
      return true
    },
    async repeat(textKey) {
      if (!texts.has(textKey)) return false
      arrivals.push(textKey)
      return true
    },
    async createForm(upload) {
      return { url: formUrl, fields: { key: uploadKey(upload), policy: 'signed' } }
    },
  }

  /** What was said of each episode, as listeners would. */
  const said = new Map<string, { ratings: number[]; problems: Problem[] }>()
  const saidOf = (ref: EpisodeRef) => {
    const present = said.get(key(ref)) ?? { ratings: [], problems: [] }
    said.set(key(ref), present)
    return present
  }
  const feedback: Pick<Feedback, 'summary' | 'problems' | 'dismiss'> = {
    async summary(of) {
      const isOf = (ref: string) => ('episode' in of ? ref === key(of) : ref.startsWith(`${of.show}/`))
      const parts = [...said].filter(([ref]) => isOf(ref))
      const ratings = parts.flatMap(([, { ratings }]) => ratings)
      const troubled = parts
        .map(([ref, { problems }]) => ({ episode: ref.split('/')[1] ?? '', problems: problems.length }))
        .filter(({ problems }) => problems > 0)
      return {
        ratings: ratings.length,
        ...(ratings.length > 0 && { stars: ratings.reduce((sum, stars) => sum + stars, 0) / ratings.length }),
        problems: troubled.reduce((sum, { problems }) => sum + problems, 0),
        troubled,
      }
    },
    async problems(of, { after, limit = 20 } = {}) {
      const all = saidOf(of).problems.toSorted((a, b) => (a.id < b.id ? 1 : -1))
      const from = after === undefined ? 0 : all.findIndex(({ id }) => id <= after)
      const next = all[from + limit]?.id
      return { items: all.slice(from, from + limit), ...(next && { next }) }
    },
    async dismiss(of, problem) {
      const present = saidOf(of)
      present.problems = present.problems.filter(({ id }) => id !== problem)
    },
  }

  const pictures = new Map<string, { cover: ShowCover; bytes: Uint8Array }>()
  /** What browsers sent aside, by show. */
  const sentPictures = new Map<string, Uint8Array>()
  const showCovers: ShowCovers = {
    async present(show) {
      return pictures.get(show)?.cover
    },
    async createForm(show) {
      return { url: formUrl, fields: { key: `pictures/${show}`, policy: 'signed' } }
    },
    async sent(show, limitBytes) {
      const bytes = sentPictures.get(show)
      if (!bytes) return undefined
      return bytes.length > limitBytes ? { sizeInBytes: bytes.length } : { sizeInBytes: bytes.length, bytes }
    },
    async keep(show, { kind, width, height }, bytes) {
      pictures.set(show, { cover: { kind, version: `v${bytes.length}`, pixels: { width, height } }, bytes })
      sentPictures.delete(show)
    },
    async remove(show) {
      pictures.delete(show)
    },
  }

  const hardToAskFor = new Map<string, readonly VoiceProblem[]>()
  const voiceChecks: VoiceChecks = {
    async of(ids) {
      return new Map([...hardToAskFor].filter(([id]) => ids.includes(id)))
    },
  }

  const plans = {
    async get(ref: EpisodeRef, hash: string) {
      const plan = kept.get(hash)
      if (!plan) throw new Error(`no plan ${hash} of ${ref.episode}`)
      return plan
    },
  }

  const takes = {
    async find(passages: readonly string[]) {
      return new Map([...onTheShelf].filter(([passage]) => passages.includes(passage)))
    },
  }

  /** A text that waits for the creator's word, as ingest would offer it. */
  async function offer(show: string, name: string, text: string): Promise<Episode> {
    const present = shows.get(show)
    if (!present) throw new Error(`no show ${show}`)
    await uploads.put({ show, name }, text)
    const received = await receive(show, name)
    const plan = await planText({ name, bytes: new TextEncoder().encode(text) }, present)
    if (!plan.ok) throw new Error(plan.refusal.message)
    kept.set(plan.value.hash, plan.value)
    const estimate = estimateSynthesis(plan.value, onTheShelf)
    const offered = await catalog.offer(received, received.upload, { title: plan.value.title, estimate })
    if (!offered) throw new Error('it is a draft, and the newest')
    return offered
  }

  /** Puts every passage of an episode's plan on the shelf. */
  function shelve(plan: string) {
    for (const { hash } of kept.get(plan)?.passages ?? [])
      onTheShelf.set(hash, {
        key: `takes/${hash}.1.mp3`,
        bytes: 1,
        frameCount: 100,
        sampleRateHz: 24_000,
        samplesPerFrame: 576,
      })
  }

  let limit: Limit | undefined
  const used = { characters: 0, microDollars: 0 }
  const budget: Pick<Budget, 'read' | 'change'> = {
    async read(month) {
      return { month, used: { ...used }, ...(limit && { limit }) }
    },
    async change(changed) {
      limit = changed
    },
  }

  const lexiconTexts = new Map<string | undefined, LexiconText>()
  const lexicons: Lexicons = {
    async get(show) {
      return lexiconTexts.get(show) ?? NO_LEXICON
    },
    async replace(show, text, version) {
      if ((lexiconTexts.get(show) ?? NO_LEXICON).version !== version) return false
      lexiconTexts.set(show, { text, version: version + 1 })
      return true
    },
  }

  /** What was to be heard at once, in order. */
  const previewed: string[] = []
  const preview: Preview = {
    async speak({ ssml }) {
      previewed.push(ssml)
      return { ok: true, value: silentMp3(20) }
    },
  }

  const queues = {
    async reindex() {
      const heard = [...episodes.values()].filter(({ edition, state }) => edition && state !== 'archived')
      reindexed.push(heard.map(({ episode }) => episode))
    },
  }

  /** A text that arrived in a show, as ingest would note it. */
  async function receive(show: string, name: string, title = name): Promise<Episode> {
    const at = now()
    const upload = { key: uploadKey({ show, name }), sequencer: at }
    const episode = await catalog.receive({
      show,
      episode: episodeId(show, name),
      title,
      name,
      createdAt: at,
      upload,
    })
    if (!episode) throw new Error('time goes forward, so this upload is the newest')
    return episode
  }

  return {
    catalog,
    uploads,
    feedback,
    saidOf,
    showCovers,
    sentPictures,
    voiceChecks,
    hardToAskFor,
    plans,
    takes,
    budget,
    used,
    lexicons,
    preview,
    previewed,
    queues,
    reindexed,
    texts,
    documents,
    arrivals,
    receive,
    offer,
    shelve,
    now,
  }
}

export type MemoryPorts = ReturnType<typeof memoryPorts>

/** A plan of so many passages, none of them spoken. */
export const plannedWork = (passages: number, billedCharacters = passages * 100) => ({
  plan: 'plan',
  passages,
  billedCharacters,
  waiting: Array.from({ length: passages }, (_, at) => `passage-${at}`),
})
