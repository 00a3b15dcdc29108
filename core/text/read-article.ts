import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { accept, type Outcome, refuse } from '../refusal.ts'
import type { WebText } from './web-document.ts'

/** Far more than an article has; it bounds the time that finding its text takes. */
const MAX_ELEMENTS = 50_000

/** The main text of a web page, without what stands around it, as a browser's reading view finds it. */
export function readArticle(html: string, address: URL): Outcome<WebText> {
  const { document } = parseHTML(html)
  if (!document.documentElement) return noArticle()
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS)
    return refuse(
      'page-too-long',
      'This page has too many parts to find its text. Save the text as a file and upload that.',
    )
  const article = new Readability(document).parse()
  if (!article?.content || !/[\p{L}\p{N}]/u.test(article.textContent ?? '')) return noArticle()
  const { title, byline, lang, publishedTime, content } = article
  return accept({
    address: address.href,
    html: content,
    ...(title && { title: title.trim() }),
    ...(byline && { author: byline.trim() }),
    ...(lang && { language: lang.trim() }),
    ...(publishedTime && !Number.isNaN(Date.parse(publishedTime)) && { publishedAt: publishedTime }),
  })
}

const noArticle = () =>
  refuse(
    'page-no-text',
    'There is no text to speak on this page; perhaps it is made by a script or needs a click first. Save the text as a file and upload that.',
  )
