import { type Episode, type EpisodeRef, isInWork } from '../../core/catalog/episode.ts'
import type { Show } from '../../core/catalog/show.ts'
import { plannedHash } from '../offers.ts'
import { archivePart } from '../pages/archive-part.ts'
import { episodeRow, listenPart, progressPart, rowId, titlePart, type Voice } from '../pages/episode-parts.ts'
import { estimatePart } from '../pages/estimate-part.ts'
import { showPart, showPartId } from '../pages/home-page.ts'
import type { PageContext } from '../pages/layout.ts'
import { loudnessPart } from '../pages/loudness-part.ts'
import { announcement, spokenSoFar, stateWord } from '../pages/progress.ts'
import { ratesPart } from '../pages/rates-part.ts'
import { refusedPart } from '../pages/refused-part.ts'
import { sourcesPart } from '../pages/sources-part.ts'
import { voicePart } from '../pages/voice-part.ts'
import type { AdminPorts } from '../ports.ts'
import { readRefused, readShelf } from '../read-shelf.ts'
import { readVoice } from '../read-voice.ts'

/** What a page follows: the whole shelf, a show, or an episode. */
export type Scope = Partial<EpisodeRef>

/** One thing as it is now, as the live events tell it. */
export interface Fact {
  /** What it is about; a later fact of the same key replaces it. */
  readonly key: string
  readonly event: 'show' | 'episode' | 'refused' | 'sources'
  readonly data: FactData
  /** The episode while something about it will change by itself. */
  readonly inWork?: EpisodeRef
}

export interface FactData {
  /** Parts of pages by the id of their element; a page takes those that it has. */
  readonly parts: Readonly<Record<string, string>>
  readonly [more: string]: unknown
}

export interface Looker extends AdminPorts {
  readonly mediaBaseUrl: string
  readonly context: PageContext
}

/** Everything in the scope as it is now, oldest first, so that a page which puts what is new on top ends in order. */
export async function lookAt(looker: Looker, scope: Scope): Promise<Fact[]> {
  const { show, episode } = scope
  if (show === undefined) return lookAtShelf(looker)
  if (episode !== undefined) return lookAtEpisode(looker, { show, episode })
  const [ofShow, { items }, refused, sources] = await Promise.all([
    looker.catalog.getShow(show),
    looker.catalog.listEpisodes(show),
    readRefused(looker, show),
    looker.catalog.listSources(show),
  ])
  const voice = ofShow ? await readVoice(looker, [{ show: ofShow, episodes: items }]) : new Map()
  return [
    refusedFact(refused, looker),
    ...sourcesFacts(sources, looker),
    ...items.toReversed().map(item => episodeFact(item, looker, voice)),
  ]
}

/** An episode as it is now; nothing when it is not there. */
export async function lookAtEpisode(looker: Looker, ref: EpisodeRef): Promise<Fact[]> {
  const [episode, show] = await Promise.all([
    looker.catalog.getEpisode(ref),
    looker.catalog.getShow(ref.show),
  ])
  if (!episode) return []
  const voice: Voice = show ? await readVoice(looker, [{ show, episodes: [episode] }]) : new Map()
  return [episodeFact(episode, looker, voice, show)]
}

async function lookAtShelf(looker: Looker): Promise<Fact[]> {
  const [{ shelf, voice }, refused] = await Promise.all([readShelf(looker), readRefused(looker)])
  const shows = shelf.toReversed().map(
    ({ show }): Fact => ({
      key: `show ${show.id}`,
      event: 'show',
      data: {
        show: show.id,
        title: show.title,
        parts: { [showPartId(show)]: showPart({ show, newest: { items: [] } }, voice) },
      },
    }),
  )
  const episodes = shelf.flatMap(({ newest }) =>
    newest.items.toReversed().map(item => episodeFact(item, looker, voice)),
  )
  return [refusedFact(refused, looker), ...shows, ...episodes]
}

/** @param ofShow its show, for the parts that only the episode's own page has */
function episodeFact(item: Episode, { mediaBaseUrl, context }: Looker, voice: Voice, ofShow?: Show): Fact {
  const { show, episode, title, state, upload, edition, failure } = item
  return {
    key: `episode ${episode}`,
    event: 'episode',
    data: {
      show,
      episode,
      title,
      state,
      sequencer: upload.sequencer,
      stateWord: stateWord(item),
      ...spokenSoFar(item),
      ...(edition && { edition: edition.hash, durationMilliseconds: edition.durationMilliseconds }),
      ...(failure && { failure }),
      says: announcement(item),
      plannedScript: plannedHash(item) ?? '',
      parts: {
        [rowId(item)]: episodeRow(item, voice),
        title: titlePart(item),
        estimate: estimatePart(item, context),
        listen: listenPart(item, mediaBaseUrl),
        ...(ofShow && {
          rates: ratesPart(ofShow, item, mediaBaseUrl, context),
          loudness: loudnessPart(ofShow, item, context),
        }),
        'by-voice': voicePart(voice.get(episode)),
        progress: progressPart(item, context),
        archive: archivePart(item, context),
      },
    },
    ...(isInWork(item) && { inWork: { show, episode } }),
  }
}

function refusedFact(refused: Parameters<typeof refusedPart>[0], { context }: Looker): Fact {
  return {
    key: 'refused',
    event: 'refused',
    data: { refused, parts: { refused: refusedPart(refused, context) } },
  }
}

/** Nothing while there are none: a feed that is known stays. */
function sourcesFacts(sources: Parameters<typeof sourcesPart>[0], { context }: Looker): Fact[] {
  if (sources.length === 0) return []
  return [{ key: 'sources', event: 'sources', data: { parts: { sources: sourcesPart(sources, context) } } }]
}
