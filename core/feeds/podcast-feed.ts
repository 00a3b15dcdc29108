import { html as xml } from 'ghtml'
import { plainText } from './plain-text.ts'
import { podcastGuid } from './podcast-guid.ts'
import { type PublicAddresses, type PublicFile, publicAddresses } from './public-addresses.ts'
import type { FeedEpisode, FeedShow, ShowFeed } from './show-feed.ts'

/** How long an app may wait before it looks again. */
const TTL_MINUTES = 60

/**
 * A show as a podcast: RSS 2.0 with the tags that Apple asks for and those of the podcast namespace. The same feed is
 * the same text. https://help.apple.com/itc/podcasts_connect/#/itcb54353390
 * @param site the distribution's address, without a slash at its end
 */
export function podcastFeed({ show, episodes }: ShowFeed, site: string): string {
  const addresses = publicAddresses(site)
  const [newest] = episodes
  const image = addresses.cover(show.cover)
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">',
    '<channel>',
    xml`<title>${plainText(show.title)}</title>`,
    xml`<link>${addresses.show(show.id)}</link>`,
    xml`<atom:link rel="self" href="${addresses.podcast(show.id)}" type="application/rss+xml"/>`,
    xml`<description>${descriptionOf(show)}</description>`,
    xml`<language>${show.language}</language>`,
    '<generator>Voiceshelf</generator>',
    xml`<ttl>${TTL_MINUTES}</ttl>`,
    newest && xml`<pubDate>${rfc2822(newest.publishedAt)}</pubDate>`,
    xml`<image><url>${image}</url><title>${plainText(show.title)}</title><link>${addresses.show(show.id)}</link></image>`,
    xml`<itunes:image href="${image}"/>`,
    xml`<itunes:author>${plainText(show.author)}</itunes:author>`,
    '<itunes:type>episodic</itunes:type>',
    xml`<itunes:explicit>${String(show.isExplicit)}</itunes:explicit>`,
    categoryTag(show),
    ownerTags(show),
    xml`<podcast:guid>${podcastGuid(addresses.podcast(show.id))}</podcast:guid>`,
    '<podcast:medium>podcast</podcast:medium>',
    ...episodes.map(episode => item(show, episode, addresses)),
    '</channel>',
    '</rss>',
    '',
  )
}

function item(
  { id: show, language, isExplicit }: FeedShow,
  episode: FeedEpisode,
  addresses: PublicAddresses,
) {
  const { id, title, number, opening, edition, bytes, durationMilliseconds, hasChapters } = episode
  const file = (kind: PublicFile) => addresses.edition({ episode: id }, edition, kind)
  return lines(
    '<item>',
    xml`<title>${plainText(title)}</title>`,
    xml`<link>${addresses.episode({ show, episode: id })}</link>`,
    xml`<guid isPermaLink="false">${id}</guid>`,
    xml`<pubDate>${rfc2822(episode.publishedAt)}</pubDate>`,
    opening && xml`<description>${plainText(opening)}</description>`,
    xml`<enclosure url="${file('mp3')}" length="${bytes}" type="audio/mpeg"/>`,
    xml`<itunes:duration>${Math.round(durationMilliseconds / 1000)}</itunes:duration>`,
    number && xml`<itunes:episode>${number}</itunes:episode>`,
    '<itunes:episodeType>full</itunes:episodeType>',
    xml`<itunes:explicit>${String(isExplicit)}</itunes:explicit>`,
    number && xml`<podcast:episode>${number}</podcast:episode>`,
    xml`<podcast:transcript url="${file('vtt')}" type="text/vtt" language="${language}" rel="captions"/>`,
    xml`<podcast:transcript url="${file('srt')}" type="application/x-subrip" language="${language}" rel="captions"/>`,
    hasChapters && xml`<podcast:chapters url="${file('chapters.json')}" type="application/json+chapters"/>`,
    '</item>',
  )
}

/** Those that there are, a line each. */
const lines = (...some: readonly (string | number | false | undefined)[]) =>
  some.filter(line => typeof line === 'string').join('\n')

/** Never empty: RSS asks for one. */
export const descriptionOf = ({ title, author, description = '' }: FeedShow) =>
  plainText(description) ||
  (author === title ? plainText(title) : `${plainText(title)} · ${plainText(author)}`)

/** RFC 2822, in whole seconds, with a zone as numbers: what every reader of feeds takes. */
const rfc2822 = (iso: string) => new Date(iso).toUTCString().replace('GMT', '+0000')

/** Directories send codes there, and whoever wants to bring the show to another host is asked for it. */
const ownerTags = ({ author, email }: FeedShow) =>
  email &&
  lines(
    xml`<itunes:owner><itunes:name>${plainText(author)}</itunes:name><itunes:email>${email}</itunes:email></itunes:owner>`,
    xml`<podcast:locked owner="${email}">yes</podcast:locked>`,
  )

function categoryTag({ category }: FeedShow): string | undefined {
  const [main, sub] = category?.split(' > ') ?? []
  if (!main) return undefined
  return sub
    ? xml`<itunes:category text="${main}"><itunes:category text="${sub}"/></itunes:category>`
    : xml`<itunes:category text="${main}"/>`
}
