import { posix } from 'node:path'
import { findAll, readXml, type XmlElement } from './read-xml.ts'

/** What an EPUB's package document says. https://www.w3.org/TR/epub-33/#sec-package-doc */
export interface BookPackage {
  readonly title?: string
  /** As the book says it; the first, where it is in several. */
  readonly language?: string
  /** The names of the documents in the ZIP, in the order of reading. */
  readonly documents: readonly string[]
  /** What the table of contents calls a document, by its name in the ZIP. */
  readonly labels: ReadonlyMap<string, string>
}

/** A book whose parts do not fit together. */
export class BookError extends Error {
  override name = 'BookError'
}

const DOCUMENT_TYPES = ['application/xhtml+xml', 'text/html', 'application/html']

/** @throws {BookError} @throws {XmlError} */
export function readPackage(files: ReadonlyMap<string, Uint8Array>): BookPackage {
  const read = (name: string) => {
    const bytes = files.get(name)
    return bytes && readXml(new TextDecoder().decode(bytes))
  }
  const container = read('META-INF/container.xml')
  const path = container && findAll(container, 'rootfile')[0]?.attributes['full-path']
  const book = path ? read(path) : undefined
  if (!path || !book) throw new BookError('it has no table of its own parts')

  const items = new Map(findAll(book, 'item').map(item => [item.attributes.id ?? '', item]))
  const nameOf = (item: XmlElement, from = path) => resolve(from, item.attributes.href ?? '')
  const documents = findAll(book, 'itemref')
    .filter(({ attributes }) => attributes.linear !== 'no')
    .flatMap(({ attributes }) => items.get(attributes.idref ?? '') ?? [])
    .filter(({ attributes }) => DOCUMENT_TYPES.includes(attributes['media-type'] ?? ''))
    .map(item => nameOf(item))
  const locked = lockedFiles(read('META-INF/encryption.xml'))
  if (documents.some(name => locked.has(name))) throw new BookError('it is locked against copying')

  const ncx = [...items.values()].find(item => item.attributes['media-type'] === 'application/x-dtbncx+xml')
  const contents = ncx && read(nameOf(ncx))
  const title = findAll(book, 'title')[0]?.text.trim()
  const language = findAll(book, 'language')[0]?.text.trim()
  return {
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    documents,
    labels: contents && ncx ? labelsOf(contents, nameOf(ncx)) : new Map(),
  }
}

/** Fonts are often scrambled; only what is read matters. */
const lockedFiles = (encryption: XmlElement | undefined) =>
  new Set(
    encryption
      ? findAll(encryption, 'CipherReference').map(({ attributes }) => decode(attributes.URI ?? ''))
      : [],
  )

/** The first label of each document. https://www.w3.org/TR/epub-33/#sec-pkg-legacy (NCX) */
function labelsOf(contents: XmlElement, from: string): Map<string, string> {
  const labels = new Map<string, string>()
  for (const point of findAll(contents, 'navPoint')) {
    const name = resolve(from, findAll(point, 'content')[0]?.attributes.src ?? '')
    const label = findAll(point, 'text')[0]?.text.replace(/\s+/gu, ' ').trim()
    if (label && !labels.has(name)) labels.set(name, label)
  }
  return labels
}

/** The name in the ZIP of what a document refers to. */
export const resolve = (from: string, href: string) =>
  posix.normalize(posix.join(posix.dirname(from), decode(href.split('#')[0] ?? '')))

export function decode(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}
