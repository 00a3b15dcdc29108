import { fromHtml } from 'hast-util-from-html'
import { readHast } from './hast/read-hast.ts'
import type { Script } from './script.ts'

/** HTML or XHTML as browsers read it, whatever its errors. */
export const parseHtml = (text: string, language: string): Script => readHast(fromHtml(text), language)
