import type { Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { parse } from 'parse5'
import { attribute, findElement } from './hast/elements.ts'
import { readHast } from './hast/read-hast.ts'
import { inOwnLanguage } from './own-language.ts'
import type { Script } from './script.ts'

/** HTML or XHTML as browsers read it, whatever its errors. @param language where it names none of its own */
export function parseHtml(text: string, language: string): Script {
  const root = readHtml(text)
  return inOwnLanguage(languageOf(root), language, own => readHast(root, own))
}

/** As the document's first element says it. */
export function languageOf(root: Root): string | undefined {
  const html = findElement(root, 'html')
  return html && (attribute(html, 'lang') ?? attribute(html, 'xml:lang') ?? attribute(html, 'xmlLang'))
}

/** Without the places of its elements, which would double the time. */
export const readHtml = (text: string) => fromParse5(parse(text, { scriptingEnabled: false })) as Root
