import type { Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { parse } from 'parse5'
import { readHast } from './hast/read-hast.ts'
import type { Script } from './script.ts'

/** HTML or XHTML as browsers read it, whatever its errors. */
export const parseHtml = (text: string, language: string): Script => readHast(readHtml(text), language)

/** Without the places of its elements, which would double the time. */
export const readHtml = (text: string) => fromParse5(parse(text, { scriptingEnabled: false })) as Root
