import type { Root } from 'hast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'
import { readHast } from './hast/read-hast.ts'
import type { Script } from './script.ts'
import type { Speakers } from './speakers.ts'

/** Markdown with GitHub's extensions: the first heading of level 1 is the title, every heading opens a chapter. HTML in it is not read. */
export function parseMarkdown(text: string, language: string, speakers?: Speakers): Script {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return readHast(toHast(tree) as Root, language, { speakers })
}
