import { parseHTML } from 'linkedom'

/** A text from the web with what is known about it. */
export interface WebText {
  readonly title?: string
  readonly author?: string
  /** BCP 47. */
  readonly language?: string
  /** Where a reader finds it. */
  readonly address?: string
  /** ISO 8601. */
  readonly publishedAt?: string
  /** Of the text alone, without its title. */
  readonly html: string
}

/** The text as an HTML document of its own: its title first, and nothing of the page that it came from. */
export function writeWebDocument({ title, author, language, address, publishedAt, html }: WebText): string {
  const { document } = parseHTML(EMPTY)
  const { head, body, documentElement } = document
  const add = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    head.append(element)
  }
  if (language) documentElement.setAttribute('lang', language)
  if (author) add('meta', { name: 'author', content: author })
  if (publishedAt) add('meta', { property: 'article:published_time', content: publishedAt })
  if (address) add('link', { rel: 'canonical', href: address })
  body.innerHTML = html
  if (title) {
    document.title = title
    const heading = document.createElement('h1')
    heading.textContent = title
    body.prepend(heading)
  } else document.title = beginningOf(html)
  return document.toString()
}

/** Plain text as the HTML of its paragraphs. */
export const paragraphsAsHtml = (text: string) =>
  text
    .split(/\n\s*\n/u)
    .filter(block => block.trim() !== '')
    .map(block => `<p>${block.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('')

/** What HTML says as one line. */
export const textOfHtml = (html: string) =>
  (parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent ?? '')
    .replace(/\s+/gu, ' ')
    .trim()

/** What a text without a title is known by: its first words. */
export function beginningOf(html: string): string {
  const text = textOfHtml(html)
  if (text.length <= BEGINNING_LENGTH) return text
  return `${text.slice(0, BEGINNING_LENGTH).replace(/\s\S*$/u, '')}…`
}

const BEGINNING_LENGTH = 60

const EMPTY = '<!doctype html><html><head><meta charset="utf-8"><title></title></head><body></body></html>'
