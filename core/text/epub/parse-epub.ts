import { accept, type Outcome, refuse } from '../../refusal.ts'
import { decodeHtml } from '../decode-text.ts'
import { readHast } from '../hast/read-hast.ts'
import { inOwnLanguage } from '../own-language.ts'
import { languageOf, readHtml } from '../parse-html.ts'
import { readZip, ZipError } from '../read-zip.ts'
import type { Chapter, Script } from '../script.ts'
import { findBookNotes } from './book-notes.ts'
import { BookError, type BookPackage, readPackage } from './read-package.ts'
import { XmlError } from './read-xml.ts'

const LIMITS = { entries: 10_000, bytes: 60 * 1024 * 1024 }

/** Pictures, fonts and sounds are not read. */
const isRead = (name: string) => !/\.(?:jpe?g|png|gif|webp|svg|[ot]tf|woff2?|mp[34]|m4a|css|js)$/iu.test(name)

/** An e-book in EPUB 2 or 3, its documents in the order of reading. https://www.w3.org/TR/epub-33/ */
export async function parseEpub(bytes: Uint8Array, language: string): Promise<Outcome<Script>> {
  try {
    const files = await readZip(bytes, LIMITS, isRead)
    const book = readPackage(files)
    const texts = textsOf(files, book)
    const notes = findBookNotes(texts)
    const [first] = texts.values()
    return accept(
      inOwnLanguage(book.language ?? languageOf(readHtml(first ?? '')), language, own => ({
        ...(book.title ? { title: book.title } : {}),
        chapters: [...texts].flatMap(([name, text]) =>
          chaptersOf(readHast(readHtml(text), own, { outside: notes.get(name) }), book.labels.get(name)),
        ),
      })),
    )
  } catch (error) {
    if (error instanceof ZipError || error instanceof BookError) return broken(error.message)
    if (error instanceof XmlError) return broken('its table of contents is damaged')
    throw error
  }
}

/** The documents' text in the order of reading, by their names. */
function textsOf(files: ReadonlyMap<string, Uint8Array>, { documents }: BookPackage): Map<string, string> {
  const texts = new Map<string, string>()
  for (const name of documents) {
    const bytes = files.get(name)
    if (!bytes) throw new BookError(`its part ${name} is missing`)
    const text = decodeHtml(bytes)
    if (text.ok) texts.set(name, text.value)
  }
  return texts
}

/** A document's chapters; the first has the name of the table of contents where it has no heading. */
function chaptersOf({ chapters: [first, ...rest] }: Script, tocLabel: string | undefined): Chapter[] {
  if (!first) return []
  const label = first.title ?? tocLabel
  return [label ? { ...first, title: label } : first, ...rest]
}

const broken = (why: string) =>
  refuse(
    'text-broken',
    `This e-book cannot be read: ${why}. Export it again as an EPUB without copy protection, and upload that.`,
  )
