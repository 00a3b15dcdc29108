import { accept, type Outcome, refuse } from '../refusal.ts'
import { decodeWebText } from './decode-web-text.ts'
import { readArticle } from './read-article.ts'
import { type Feed, readFeed } from './read-feed.ts'
import type { TextExtension } from './text-name.ts'
import { writeWebDocument } from './web-document.ts'
import { WEB_TYPES, type WebPage } from './web-pages.ts'

/** What a visited address holds: one text, as it is to be uploaded, or a feed of them. */
export type Found =
  | { readonly kind: 'text'; readonly extension: TextExtension; readonly content: string | Uint8Array }
  | { readonly kind: 'feed'; readonly feed: Feed; readonly address: string }

/** A visited page as text or feed. Servers call feeds many names, so whatever begins like one is looked at as one. */
export function readWebPage(page: WebPage): Outcome<Found> {
  const as = WEB_TYPES[page.type]
  if (as === '.pdf' || as === '.epub' || as === '.docx')
    return accept({ kind: 'text', extension: as, content: page.bytes })
  const text = decodeWebText(page)
  const feed = readFeed(text, page.address)
  if (feed) return accept({ kind: 'feed', feed, address: page.address.href })
  if (as === 'plain') return accept({ kind: 'text', extension: '.txt', content: text })
  if (as === 'markdown') return accept({ kind: 'text', extension: '.md', content: text })
  return as === 'html' || /<html[\s>]/iu.test(text) ? readHtml(text, page.address) : noFeed()
}

function readHtml(html: string, address: URL): Outcome<Found> {
  const article = readArticle(html, address)
  if (!article.ok) return article
  return accept({ kind: 'text', extension: '.html', content: writeWebDocument(article.value) })
}

const noFeed = () =>
  refuse(
    'page-no-feed',
    'What stands at this address is data, but no feed of RSS, Atom or JSON Feed that can be read. Give the address of a page or of a feed.',
  )
