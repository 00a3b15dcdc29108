import { html as xml } from 'ghtml'
import { plainText } from './plain-text.ts'
import { podcastGuid } from './podcast-guid.ts'
import { type PublicAddresses, publicAddresses } from './public-addresses.ts'
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
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
<title>${plainText(show.title)}</title>
<link>${addresses.show(show.id)}</link>
<atom:link rel="self" href="${addresses.podcast(show.id)}" type="application/rss+xml"/>
<description>${descriptionOf(show)}</description>
<language>${show.language}</language>
<generator>Voiceshelf</generator>
<ttl>${TTL_MINUTES}</ttl>
!${newest ? xml`<pubDate>${rfc2822(newest.publishedAt)}</pubDate>\n` : ''}!${imageTags(show, addresses)}
<itunes:author>${plainText(show.author)}</itunes:author>
<itunes:type>episodic</itunes:type>
<itunes:explicit>${String(show.isExplicit)}</itunes:explicit>
!${categoryTag(show)}<podcast:guid>${podcastGuid(addresses.podcast(show.id))}</podcast:guid>
<podcast:medium>podcast</podcast:medium>
!${episodes.map(episode => item(show, episode, addresses)).join('')}</channel>
</rss>
`
}

const item = (show: FeedShow, episode: FeedEpisode, addresses: PublicAddresses) => xml`<item>
<title>${plainText(episode.title)}</title>
<link>${addresses.episode({ show: show.id, episode: episode.id })}</link>
<guid isPermaLink="false">${episode.id}</guid>
<pubDate>${rfc2822(episode.publishedAt)}</pubDate>
!${episode.opening ? xml`<description>${plainText(episode.opening)}</description>\n` : ''}<enclosure url="${addresses.edition({ episode: episode.id }, episode.edition, 'mp3')}" length="${episode.bytes}" type="audio/mpeg"/>
<itunes:duration>${Math.round(episode.durationMilliseconds / 1000)}</itunes:duration>
!${numberTags(episode)}<itunes:episodeType>full</itunes:episodeType>
<itunes:explicit>${String(show.isExplicit)}</itunes:explicit>
!${wordTags(show, episode, addresses)}</item>
`

/** Never empty: RSS asks for one. */
export const descriptionOf = ({ title, author, description = '' }: FeedShow) =>
  plainText(description) ||
  (author === title ? plainText(title) : `${plainText(title)} · ${plainText(author)}`)

/** RFC 2822, in whole seconds, with a zone as numbers: what every reader of feeds takes. */
const rfc2822 = (iso: string) => new Date(iso).toUTCString().replace('GMT', '+0000')

function imageTags({ id, title, cover }: FeedShow, addresses: PublicAddresses): string {
  const address = addresses.cover(cover)
  return xml`<image><url>${address}</url><title>${plainText(title)}</title><link>${addresses.show(id)}</link></image>
<itunes:image href="${address}"/>`
}

function categoryTag({ category }: FeedShow): string {
  const [main, sub] = category?.split(' > ') ?? []
  if (!main) return ''
  return sub
    ? xml`<itunes:category text="${main}"><itunes:category text="${sub}"/></itunes:category>\n`
    : xml`<itunes:category text="${main}"/>\n`
}

const numberTags = ({ number }: FeedEpisode) =>
  number === undefined
    ? ''
    : xml`<itunes:episode>${number}</itunes:episode>\n<podcast:episode>${number}</podcast:episode>\n`

function wordTags(
  { language }: FeedShow,
  { id, edition, hasChapters }: FeedEpisode,
  addresses: PublicAddresses,
): string {
  const file = (kind: 'vtt' | 'srt' | 'chapters.json') => addresses.edition({ episode: id }, edition, kind)
  const chapters = hasChapters
    ? xml`<podcast:chapters url="${file('chapters.json')}" type="application/json+chapters"/>\n`
    : ''
  return xml`<podcast:transcript url="${file('vtt')}" type="text/vtt" language="${language}" rel="captions"/>
<podcast:transcript url="${file('srt')}" type="application/x-subrip" language="${language}" rel="captions"/>
!${chapters}`
}
