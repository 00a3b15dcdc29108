import { DEFAULT_COVER_KEY } from '../catalog/cover-keys.ts'
import type { EpisodeRef } from '../catalog/episode.ts'

/** An edition's files that everybody may read. */
export type PublicFile = 'mp3' | 'vtt' | 'srt' | 'chapters.json'

/**
 * Every public address, below that of the distribution, which gives the pages and the files of the bucket alike.
 * @param site without a slash at its end, such as `https://shelf.example.com`; empty for addresses within a page
 */
export const publicAddresses = (site: string) => ({
  home: `${site}/`,
  search: `${site}/search`,
  privacy: `${site}/privacy`,
  sitemap: `${site}/sitemap.xml`,
  show: (show: string) => `${site}/shows/${show}`,
  episode: ({ show, episode }: EpisodeRef) => `${site}/shows/${show}/${episode}`,
  edition: ({ episode }: Pick<EpisodeRef, 'episode'>, hash: string, file: PublicFile) =>
    `${site}/editions/${episode}/${hash}.${file}`,
  /** @param key of a show's picture; ours where it has none */
  cover: (key = DEFAULT_COVER_KEY) => `${site}/${key}`,
  podcast: (show: string) => `${site}/feeds/${show}.xml`,
  flashBriefing: (show: string) => `${site}/feeds/${show}.json`,
})

export type PublicAddresses = ReturnType<typeof publicAddresses>
