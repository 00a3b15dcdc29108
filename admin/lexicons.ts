import { type Request, type Response, Router } from 'express'
import type { Episode } from '../core/catalog/episode.ts'
import type { Show } from '../core/catalog/show.ts'
import { type Outcome, refuse } from '../core/refusal.ts'
import { type Estimate, estimateSynthesis } from '../core/synthesis/estimate.ts'
import { lexiconsOf } from '../core/synthesis/lexicon/lexicons-of.ts'
import { readLexicon } from '../core/synthesis/lexicon/read-lexicon.ts'
import { previewOf } from '../core/synthesis/lexicon/word-preview.ts'
import { passagesByHash } from '../core/synthesis/plan.ts'
import { planText } from '../core/synthesis/plan-text.ts'
import { DEFAULT_VOICE } from '../core/synthesis/voice.ts'
import { textLimit } from '../core/text/text-name.ts'
import { onlyIds } from './middleware/names.ts'
import { type Change, type LexiconPage, lexiconPage } from './pages/lexicon-page.ts'
import type { PageOptions } from './pages.ts'
import type { AdminPorts } from './ports.ts'
import { links, PATHS } from './routes.ts'

/** Episodes that are looked through for what a lexicon changes. It bounds what one look costs. */
const NEWEST_EPISODES = 20

/** How words are said: the shelf's lexicon and each show's, heard before they are kept in a recording. */
export function lexiconRoutes(ports: AdminPorts, { contextOf }: Pick<PageOptions, 'contextOf'>): Router {
  const { catalog, lexicons } = ports
  const router = onlyIds(Router())
  const showOf = async ({ params }: Request) => {
    const id = params.show
    return typeof id === 'string' ? ((await catalog.getShow(id)) ?? 'none') : undefined
  }

  async function pageOf(show: Show | undefined): Promise<LexiconPage> {
    const kept = await lexicons.get(show?.id)
    return { ...(show && { show }), text: kept.text, version: kept.version }
  }

  async function send(
    request: Request,
    response: Response,
    page: LexiconPage,
    more: Partial<LexiconPage> = {},
  ): Promise<void> {
    if (more.refusal) response.status(422)
    response.send(lexiconPage({ ...page, ...more }, contextOf(request, response)))
  }

  router.get([PATHS.lexicon, PATHS.showLexicon], async (request, response, next) => {
    const show = await showOf(request)
    if (show === 'none') return next()
    const changes = show && (await changesOf(ports, show))
    await send(request, response, await pageOf(show), changes && { changes })
  })

  router.post([PATHS.lexicon, PATHS.showLexicon], async (request, response, next) => {
    const show = await showOf(request)
    if (show === 'none') return next()
    const { text, version } = given(request)
    const kept = await keep(ports, show, text, version)
    if (kept.ok) return response.redirect(303, links.lexicon(show?.id))
    await send(request, response, { ...(show && { show }), text, version }, { refusal: kept.refusal })
  })

  router.post([PATHS.lexiconPreview, PATHS.showLexiconPreview], async (request, response, next) => {
    const show = await showOf(request)
    if (show === 'none') return next()
    const { text, version, word } = given(request)
    const page = { ...(show && { show }), text, version, word }
    const entries = readLexicon(text)
    const preview = entries.ok
      ? await previewOf(ports.preview, word, entries.value, show?.voice ?? DEFAULT_VOICE)
      : entries
    await send(
      request,
      response,
      page,
      preview.ok ? { preview: preview.value } : { refusal: preview.refusal },
    )
  })

  router.post(PATHS.speakLexicon, async (request, response, next) => {
    const show = await showOf(request)
    if (!show || show === 'none') return next()
    for (const { episode } of await changesOf(ports, show)) await ports.uploads.repeat(episode.upload.key)
    response.redirect(303, links.show(show.id))
  })

  return router
}

function given({ body }: Request): { text: string; version: number; word: string } {
  const { text, version, word } = (body ?? {}) as Record<string, unknown>
  const asText = (value: unknown) => (typeof value === 'string' ? value : '')
  return { text: asText(text), version: Number(version) || 0, word: asText(word).trim() }
}

async function keep(
  { lexicons }: AdminPorts,
  show: Show | undefined,
  text: string,
  version: number,
): Promise<Outcome<unknown>> {
  const read = readLexicon(text)
  if (!read.ok || (await lexicons.replace(show?.id, text, version))) return read
  return refuse(
    'lexicon-changed',
    'Somebody else has changed this lexicon since you opened it, and yours is not kept. Copy what you wrote, look at the lexicon again, and bring the two together.',
  )
}

/** What the lexicons of now would have spoken anew, among the newest recordings of a show. */
async function changesOf(ports: AdminPorts, show: Show): Promise<Change[]> {
  const { items } = await ports.catalog.listEpisodes(show.id, { limit: NEWEST_EPISODES })
  const lexicons = await lexiconsOf(ports.lexicons, show.id)
  const changes: Change[] = []
  for (const episode of items.filter(({ state }) => state === 'ready')) {
    const estimate = await estimateAnew(ports, episode, show, lexicons)
    if (estimate && estimate.billedCharacters > 0) changes.push({ episode, estimate })
  }
  return changes
}

async function estimateAnew(
  { uploads, takes }: AdminPorts,
  { name, upload }: Episode,
  show: Show,
  lexicons: Awaited<ReturnType<typeof lexiconsOf>>,
): Promise<Estimate | undefined> {
  const text = await uploads.read(upload.key, textLimit(name))
  if (!text?.bytes) return undefined
  const plan = await planText({ name, bytes: text.bytes }, show, lexicons)
  if (!plan.ok) return undefined
  const passages = [...passagesByHash(plan.value).keys()]
  return estimateSynthesis(plan.value, await takes.find(passages))
}
