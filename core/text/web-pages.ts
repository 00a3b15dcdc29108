import type { Outcome } from '../refusal.ts'

/** The port to the web. */
export interface WebPages {
  /**
   * What stands at an address, by way of its redirects. Refuses what is not public, what is none of `WEB_TYPES`, too
   * large, too slow, or not there for everybody.
   */
  visit(address: URL): Promise<Outcome<WebPage>>
}

export interface WebPage {
  /** After every redirect. */
  readonly address: URL
  readonly type: WebType
  /** As the server names it. */
  readonly charset?: string
  /** As they were before they were compressed. */
  readonly bytes: Uint8Array
}

/** The media types that are read, by what they are read as. `data` is a feed or nothing; an ending is a document of that kind. */
export const WEB_TYPES = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/xml': 'data',
  'application/xml': 'data',
  'application/rss+xml': 'data',
  'application/atom+xml': 'data',
  'application/rdf+xml': 'data',
  'application/feed+json': 'data',
  'application/json': 'data',
  'text/plain': 'plain',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'application/pdf': '.pdf',
  'application/epub+zip': '.epub',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
} as const

export type WebType = keyof typeof WEB_TYPES
