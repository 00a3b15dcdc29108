import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { isTooIntricate } from './html-extent.ts'
import { readPublicAddress } from './web-address.ts'
import { paragraphsAsHtml, textOfHtml, type WebText } from './web-document.ts'

/** More than any reader needs; what a feed has beyond its newest ones is passed over. */
const MAX_ITEMS = 1000

/** The texts that a site offers, as RSS, Atom or JSON Feed. */
export interface Feed {
  readonly title?: string
  /** Newest first where all have a time, else in the feed's order. */
  readonly items: readonly FeedItem[]
}

/** One text of a feed, or where it is. */
export interface FeedItem extends Omit<WebText, 'html'> {
  /** The feed's own name for it, which stays when its title is corrected. */
  readonly id: string
  /** Its whole text; where the feed has only a summary, that is on the page of `address`. */
  readonly html?: string
}

/** A feed of RSS 0.9x, 1.0 or 2.0, Atom or JSON Feed; undefined when the text is none. @param from resolves its relative addresses */
export function readFeed(text: string, from: URL): Feed | undefined {
  const feed = mayBeFeed(text) ? parse(text) : undefined
  if (!feed) return undefined
  const newest = newestFirst(feed.items).slice(0, MAX_ITEMS)
  const items = newest.flatMap(item => itemOf(item, feed, from) ?? [])
  return { ...(feed.title && { title: feed.title }), items }
}

const mayBeFeed = (text: string) => /^\{|^<(?:[a-z]+:)?(?:rss|feed|rdf)[\s>]/iu.test(afterProlog(text))

/** How the text goes on after what may stand before a document's first element. */
function afterProlog(text: string): string {
  for (let at = 0; ; ) {
    at += text.slice(at).search(/\S|$/u)
    const end = ['<?', '<!'].includes(text.slice(at, at + 2)) ? endOfMarkup(text, at) : -1
    if (end < 0) return text.slice(at, at + LONGEST_ROOT)
    at = end
  }
}

const LONGEST_ROOT = 40

function endOfMarkup(text: string, at: number): number {
  const mark = text.startsWith('<!--', at) ? '-->' : '>'
  const found = text.indexOf(mark, at)
  return found < 0 ? -1 : found + mark.length
}

/** What the four formats say, by the same names and not yet judged. */
interface Found {
  readonly title: string | undefined
  readonly language: string | undefined
  readonly items: readonly FoundItem[]
}

interface FoundItem {
  readonly id: string | undefined
  readonly title: string | undefined
  readonly author: string | undefined
  readonly language?: string | undefined
  readonly address: string | undefined
  readonly publishedAt: string | undefined
  /** HTML: its whole text. */
  readonly whole: string | undefined
  /** HTML: perhaps only how it begins. */
  readonly summary: string | undefined
}

/** Also undefined for what begins like a feed and breaks off, or nests deeper than a feed does. */
function parse(text: string): Found | undefined {
  try {
    const { format, feed } = parseFeed(text)
    if (format === 'atom') return fromAtom(feed)
    if (format === 'json') return fromJson(feed)
    return fromRss(feed)
  } catch {
    return undefined
  }
}

const fromRss = (feed: RssFeed.Feed<string> | RdfFeed.Feed<string>): Found => ({
  title: feed.title,
  language: ('language' in feed ? feed.language : undefined) ?? feed.dc?.languages?.[0],
  items: (feed.items ?? []).map((item: RssFeed.Item<string> & RdfFeed.Item<string>) => ({
    id: item.guid?.value ?? item.rdf?.about ?? item.link,
    title: item.title,
    author: item.dc?.creators?.[0] ?? item.authors?.[0]?.name,
    address: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    publishedAt: item.pubDate ?? item.dc?.dates?.[0],
    whole: item.content?.encoded,
    summary: item.description,
  })),
})

const fromAtom = (feed: AtomFeed.Feed<string>): Found => ({
  title: lineOf(feed.title),
  language: feed.xml?.lang,
  items: (feed.entries ?? []).map(entry => ({
    id: entry.id ?? alternate(entry),
    title: lineOf(entry.title),
    author: (entry.authors ?? feed.authors)?.[0]?.name,
    language: entry.content?.xml?.lang ?? entry.xml?.lang,
    address: alternate(entry),
    publishedAt: entry.published ?? entry.updated,
    whole: htmlOf(entry.content),
    summary: htmlOf(entry.summary),
  })),
})

const fromJson = (feed: JsonFeed.Feed<string>): Found => ({
  title: feed.title,
  language: feed.language,
  items: (feed.items ?? []).map(item => ({
    id: item.id ?? item.url,
    title: item.title,
    author: (item.authors ?? feed.authors)?.[0]?.name,
    language: item.language,
    address: item.url,
    publishedAt: item.date_published ?? item.date_modified,
    whole: item.content_html ?? paragraphsOf(item.content_text),
    summary: paragraphsOf(item.summary),
  })),
})

/** An entry's page is its link without a relation or with this one. RFC 4287, section 4.2.7.2 */
const alternate = ({ links }: AtomFeed.Entry<string>) =>
  links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href

const isMarkup = (type: string | undefined) => type === 'html' || type === 'xhtml' || type === 'text/html'

/** Atom's texts are plain unless they say otherwise; other media types are no text. RFC 4287, section 3.1 */
function htmlOf(text: { value?: string; type?: string } | undefined): string | undefined {
  if (text?.value === undefined || isMarkup(text.type)) return text?.value
  return (text.type ?? 'text') === 'text' || text.type === 'text/plain'
    ? paragraphsAsHtml(text.value)
    : undefined
}

const lineOf = (text: AtomFeed.Text | undefined) =>
  isMarkup(text?.type) ? textOfHtml(text?.value ?? '') : text?.value

const paragraphsOf = (text: string | undefined) => (text === undefined ? undefined : paragraphsAsHtml(text))

/** The item as it can be taken; undefined when it has neither a text nor a page of its own. */
function itemOf(item: FoundItem, feed: Found, from: URL): FeedItem | undefined {
  const address = item.address === undefined ? undefined : visitable(item.address, from)
  const html = item.whole ?? (address ? undefined : item.summary)
  const id = item.id ?? address ?? item.title
  const isText = html !== undefined && !isTooIntricate(html) && /[\p{L}\p{N}]/u.test(textOfHtml(html))
  if (id === undefined || !(isText || address)) return undefined
  const title = item.title?.replace(/\s+/gu, ' ').trim()
  const language = item.language ?? feed.language
  const publishedAt = timeOf(item.publishedAt)
  return {
    id,
    ...(title && { title }),
    ...(item.author && { author: item.author }),
    ...(language && { language }),
    ...(address && { address }),
    ...(publishedAt && { publishedAt }),
    ...(isText && { html }),
  }
}

function visitable(address: string, from: URL): string | undefined {
  const absolute = URL.parse(address, from.href)
  const read = absolute && readPublicAddress(absolute.href)
  return read?.ok ? read.value.href : undefined
}

function timeOf(text = ''): string | undefined {
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

function newestFirst(items: readonly FoundItem[]): readonly FoundItem[] {
  const timed = items.map(item => ({ item, time: Date.parse(item.publishedAt ?? '') }))
  if (timed.some(({ time }) => Number.isNaN(time))) return items
  return timed.toSorted((a, b) => b.time - a.time).map(({ item }) => item)
}
