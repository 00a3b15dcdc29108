import type { Heading, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as plainText } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import type { Chapter, Paragraph, Script } from './script.ts'
import { paragraphOf } from './sentences.ts'

/** Markdown with GitHub's extensions: the first heading of level 1 is the title, every heading opens a chapter. */
export function parseMarkdown(text: string, language: string): Script {
  const { children } = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const chapters: { title?: string; paragraphs: Paragraph[] }[] = [{ paragraphs: [] }]

  for (const node of children) {
    if (node.type === 'heading') chapters.push({ title: headingText(node), paragraphs: [] })
    for (const line of spokenLines(node)) {
      const paragraph = paragraphOf(line, language)
      if (paragraph) chapters.at(-1)?.paragraphs.push(paragraph)
    }
  }

  const first = children.find((node): node is Heading => node.type === 'heading' && node.depth === 1)
  const title = first && headingText(first)
  return { ...(title ? { title } : {}), chapters: chapters.filter(hasWords) }
}

const headingText = (heading: Heading) => plainText(heading).replace(/\s+/gu, ' ').trim()

const hasWords = (chapter: Chapter) => chapter.paragraphs.length > 0

/** The lines a block is read as, one paragraph each: a list its items, a table its cells, code and HTML nothing. */
function spokenLines(node: RootContent): string[] {
  switch (node.type) {
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
      return node.children.flatMap(spokenLines)
    case 'tableRow':
      return [node.children.map(cell => plainText(cell)).join(', ')]
    case 'paragraph':
    case 'heading':
      return [plainText(node)]
    default:
      return []
  }
}
