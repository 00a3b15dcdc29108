import type { Element } from 'hast'
import {
  addressOf,
  type FoundLink,
  isMarkOf,
  lookThrough,
  mayBeMark,
  type OutsideNotes,
} from '../hast/notes.ts'
import { readHtml } from '../parse-html.ts'
import { decode, resolve } from './read-package.ts'

type Texts = ReadonlyMap<string, string>

/** What stands at an id, by the name of its document. */
type Places<T> = Map<string, Map<string, T>>

/**
 * The notes of a book that stand in another document than their marks, as most publishers have them, for each of its
 * documents. @param texts of the documents, by their names in the ZIP
 */
export function findBookNotes(texts: Texts): Map<string, OutsideNotes> {
  const marks: Places<true> = new Map()
  const notes = notesAt(linksToOthers(texts, marks), texts)
  const at = <T>(places: Places<T>, from: string, address: string) =>
    places.get(resolve(from, address))?.get(idIn(address))
  return new Map(
    [...texts.keys()].map(name => [
      name,
      {
        noteAt: address => at(notes, name, address),
        isMark: address => at(marks, name, address) === true,
        ids: new Set(notes.get(name)?.keys()),
      },
    ]),
  )
}

/** Only documents with such links are looked through before they are read. */
const LEADS_OUTSIDE = /\bhref\s*=\s*["']?[^"'#\s>:]+#/u

/** Links that may be marks of notes in other documents, by where they lead. Where they stand is added to `marks`. */
function linksToOthers(texts: Texts, marks: Places<true>): Places<FoundLink> {
  const links: Places<FoundLink> = new Map()
  for (const [name, text] of texts) {
    if (!LEADS_OUTSIDE.test(text)) continue
    for (const found of lookThrough(readHtml(text)).links.filter(mayBeMark)) {
      const address = addressOf(found.link)
      const target = resolve(name, address)
      if (target === name || !texts.has(target)) continue
      put(links, target, idIn(address), found)
      for (const { properties } of [found.link, found.parent ?? found.link])
        if (properties.id) put(marks, name, String(properties.id), true)
    }
  }
  return links
}

function notesAt(links: Places<FoundLink>, texts: Texts): Places<Element> {
  const notes: Places<Element> = new Map()
  for (const [name, leading] of links) {
    const { byId } = lookThrough(readHtml(texts.get(name) ?? ''))
    for (const [id, link] of leading) {
      const note = byId.get(id)
      if (note && isMarkOf(link, note)) put(notes, name, id, note)
    }
  }
  return notes
}

function put<T>(places: Places<T>, name: string, id: string, what: T): void {
  const known = places.get(name)
  if (known) known.set(id, what)
  else places.set(name, new Map([[id, what]]))
}

const idIn = (address: string) => decode(address.slice(address.indexOf('#') + 1))
