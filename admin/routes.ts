import type { EpisodeRef } from '../core/catalog/episode.ts'
import type { ShowCover } from '../core/catalog/show-cover.ts'
import { publicAddresses } from '../core/feeds/public-addresses.ts'

/** Every address of the app: the pattern that Express matches, and the builder of its links. */

export const PATHS = {
  home: '/',
  signIn: '/sign-in',
  signOut: '/sign-out',
  health: '/healthz',
  assets: '/assets',
  samples: '/samples',
  refused: '/refused',
  budget: '/budget',
  lexicon: '/lexicon',
  lexiconPreview: '/lexicon/preview',
  showLexicon: '/lexicons/:show',
  showLexiconPreview: '/lexicons/:show/preview',
  speakLexicon: '/lexicons/:show/speak',
  shows: '/shows',
  show: '/shows/:show',
  episode: '/shows/:show/:episode',
  showSettings: '/shows/:show/settings',
  addresses: '/addresses',
  sources: '/shows/:show/sources',
  retry: '/shows/:show/:episode/retry',
  speak: '/shows/:show/:episode/speak',
  archive: '/shows/:show/:episode/archive',
  restore: '/shows/:show/:episode/restore',
  episodeNumber: '/shows/:show/:episode/number',
  doneWithProblem: '/shows/:show/:episode/done',
  cover: '/shows/:show/cover',
  events: '/events',
  apiShows: '/api/shows',
  apiEpisodes: '/api/shows/:show/episodes',
  apiEpisode: '/api/shows/:show/episodes/:episode',
  apiSpeak: '/api/shows/:show/episodes/:episode/speak',
  apiCover: '/api/shows/:show/cover',
  apiBudget: '/api/budget',
  apiEstimates: '/api/estimates',
  apiUploads: '/api/uploads',
  apiRefused: '/api/refused-uploads',
} as const

/** Addresses that programs read: they are answered in JSON, whatever happens. */
export const isForPrograms = (path: string) => path.startsWith('/api/') || path === PATHS.events

export const links = {
  signIn: (token: string) => `${PATHS.signIn}${query({ token })}`,
  asset: (file: string, version: string) => `${PATHS.assets}/${file}${query({ v: version })}`,
  show: (show: string, after?: string) => fill(PATHS.show, { show }) + query({ after }),
  /** The show's page, just after it was given an address. */
  visiting: (show: string) => fill(PATHS.show, { show }) + query({ visiting: 'yes' }),
  sources: (show: string) => fill(PATHS.sources, { show }),
  /** The shelf's, or a show's. */
  lexicon: (show?: string) => (show === undefined ? PATHS.lexicon : fill(PATHS.showLexicon, { show })),
  lexiconPreview: (show?: string) =>
    show === undefined ? PATHS.lexiconPreview : fill(PATHS.showLexiconPreview, { show }),
  speakLexicon: (show: string) => fill(PATHS.speakLexicon, { show }),
  episode: (ref: EpisodeRef) => fill(PATHS.episode, ref),
  showSettings: (show: string) => fill(PATHS.showSettings, { show }),
  retry: (ref: EpisodeRef) => fill(PATHS.retry, ref),
  speak: (ref: EpisodeRef) => fill(PATHS.speak, ref),
  archive: (ref: EpisodeRef) => fill(PATHS.archive, ref),
  restore: (ref: EpisodeRef) => fill(PATHS.restore, ref),
  episodeNumber: (ref: EpisodeRef) => fill(PATHS.episodeNumber, ref),
  /** What listeners say of an episode, from some problem on. */
  feedback: (ref: EpisodeRef, from?: string) =>
    `${fill(PATHS.episode, ref)}${query({ problems: from })}#feedback`,
  doneWithProblem: (ref: EpisodeRef) => fill(PATHS.doneWithProblem, ref),
  cover: (show: string) => fill(PATHS.cover, { show }),
  apiCover: (show: string) => fill(PATHS.apiCover, { show }),
  /** Follows one episode, one show, or the whole shelf. */
  events: (of: Partial<EpisodeRef> = {}) => PATHS.events + query({ show: of.show, episode: of.episode }),
  apiEpisodes: (show: string, page: { after?: string; limit?: string } = {}) =>
    fill(PATHS.apiEpisodes, { show }) + query(page),
  apiEpisode: (ref: EpisodeRef) => fill(PATHS.apiEpisode, ref),
  apiSpeak: (ref: EpisodeRef) => fill(PATHS.apiSpeak, ref),
}

/** The public pages and feeds: the distribution gives them too. */
export const publicLinks = (mediaBaseUrl: string) => publicAddresses(mediaBaseUrl.replace(/\/+$/u, ''))

/** Public addresses of an edition's files, below the distribution's address. */
export const editionLink = (
  mediaBaseUrl: string,
  { episode }: EpisodeRef,
  hash: string,
  kind: 'mp3' | 'vtt',
) => `${mediaBaseUrl.replace(/\/+$/u, '')}/editions/${episode}/${hash}.${kind}`

/** The public address of a show's picture, another one for each picture. */
export const coverLink = (mediaBaseUrl: string, show: string, { kind, version }: ShowCover) =>
  `${mediaBaseUrl.replace(/\/+$/u, '')}/covers/${show}.${kind}${query({ v: version })}`

const fill = (pattern: string, { show, episode = '' }: { show: string; episode?: string }) =>
  pattern.replace(':show', encodeURIComponent(show)).replace(':episode', encodeURIComponent(episode))

function query(values: Record<string, string | undefined>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}
