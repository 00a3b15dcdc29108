import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { accept, type Outcome, refuse } from '../refusal.ts'
import { isTooIntricate } from './html-extent.ts'
import type { WebText } from './web-document.ts'

/** The main text of a web page, without what stands around it, as a browser's reading view finds it. */
export function readArticle(html: string, address: URL): Outcome<WebText> {
  if (isTooIntricate(html)) return tooManyParts()
  const { document } = parseHTML(withBody(html))
  const headings = [...document.querySelectorAll('h1')].map(heading => lineOf(heading.textContent))
  const article = new Readability(document).parse()
  if (!article?.content || !/[\p{L}\p{N}]/u.test(article.textContent ?? '')) return noArticle()
  const { byline, lang, publishedTime, content } = article
  const title = titleOf(lineOf(article.title), headings)
  return accept({
    address: address.href,
    html: content,
    ...(title && { title }),
    ...(byline && { author: lineOf(byline) }),
    ...(lang && { language: lang.trim() }),
    ...(publishedTime && !Number.isNaN(Date.parse(publishedTime)) && { publishedAt: publishedTime }),
  })
}

/** HTML allows to leave out the tags of its outermost elements; linkedom, which builds the tree, does not put them back. */
function withBody(html: string): string {
  if (/<body[\s>]/iu.test(html)) return html
  const attributes = /<html(\s[^<>]*)>/iu.exec(html)?.[1] ?? ''
  const title = TITLE.exec(html)?.[0] ?? ''
  const body = html.replace(TITLE, '').replace(OUTERMOST, '')
  return `<!doctype html><html${attributes}><head>${title}</head><body>${body}</body></html>`
}

const TITLE = /<title(?:\s[^<>]*)?>[^<]*<\/title\s*>/iu
const OUTERMOST = /<!doctype[^<>]*>|<\/?(?:html|head)(?:\s[^<>]*)?>/giu

/** A page's title often ends in the name of its site; its own heading does not. */
const titleOf = (title: string, headings: readonly string[]) =>
  headings.find(heading => heading !== '' && title.includes(heading)) ?? title

const lineOf = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim()

const tooManyParts = () =>
  refuse(
    'page-too-long',
    'This page has too many parts to find its text. Save the text as a file and upload that.',
  )

const noArticle = () =>
  refuse(
    'page-no-text',
    'There is no text to speak on this page; perhaps it is made by a script or needs a click first. Save the text as a file and upload that.',
  )
