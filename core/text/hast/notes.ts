import type { Element, Nodes } from 'hast'
import { attribute, childElements, hasType, plainText } from './elements.ts'

/** Footnotes and endnotes of a document: they are heard at the end of the chapter that refers to them. */
export interface Notes {
  /** The note that a link refers to, when it is the mark of a note and no link to read. */
  referredBy(link: Element): Element | undefined
  /** Whether it is a note's text, or a list of them: it is not heard where it stands. */
  isNote(element: Element): boolean
  /** Whether it leads from a note back to its mark. */
  isBackLink(link: Element): boolean
}

/** How the notes of a book's other documents meet one document. Addresses are as its links have them. */
export interface OutsideNotes {
  /** The note that an address leads to. */
  noteAt(address: string): Element | undefined
  /** Whether an address leads to the mark of a note. */
  isMark(address: string): boolean
  /** The elements of this document that are notes of others, by their ids. */
  readonly ids: ReadonlySet<string>
}

const NOTE_TYPES = ['footnote', 'endnote', 'rearnote', 'doc-footnote', 'doc-endnote']
const REFERENCE_TYPES = ['noteref', 'doc-noteref']

/** Looks through a document for notes and their marks, as EPUB, ARIA, GitHub's Markdown, Word and Wikipedia write them. */
export function findNotes(root: Nodes, outside?: OutsideNotes): Notes {
  const { byId, links } = lookThrough(root)
  const targets = new Map<Element, Element>()
  for (const one of links) {
    const target = byId.get(fragment(one.link)) ?? outside?.noteAt(addressOf(one.link))
    if (target && isMarkOf(one, target)) targets.set(one.link, target)
  }
  const notes = new Set(targets.values())
  for (const id of outside?.ids ?? []) {
    const note = byId.get(id)
    if (note) notes.add(note)
  }
  return {
    referredBy: link => targets.get(link),
    isNote: element => notes.has(element) || hasType(element, NOTE_TYPES) || isListOf(element, notes),
    isBackLink: link =>
      hasType(link, ['backlink', 'doc-backlink']) ||
      attribute(link, 'dataFootnoteBackref') !== undefined ||
      outside?.isMark(addressOf(link)) ||
      (fragment(link) !== '' && !/\p{L}{2}/u.test(plainText(link))),
  }
}

/** A link as it stands in its document. */
export interface FoundLink {
  readonly link: Element
  /** In raised figures, as marks of notes are. */
  readonly raised: boolean
  readonly parent: Element | undefined
}

/** Every link, and every element by its id. Where a note begins with an empty anchor, its id is the note's. */
export function lookThrough(root: Nodes): { byId: Map<string, Element>; links: FoundLink[] } {
  const byId = new Map<string, Element>()
  const links: FoundLink[] = []
  const look: { node: Nodes; raised: boolean; parent?: Element }[] = [{ node: root, raised: false }]
  for (let at = look.pop(); at; at = look.pop()) {
    const { node, raised, parent } = at
    if (node.type === 'element') {
      const id = attribute(node, 'id')
      if (id && !byId.has(id)) byId.set(id, parent && beginsNote(node, parent) ? parent : node)
      if (node.tagName === 'a') links.push({ link: node, raised: raised || isRaised(node), parent })
    }
    if ('children' in node)
      for (const child of node.children)
        look.push({
          node: child,
          raised: raised || (node.type === 'element' && node.tagName === 'sup'),
          ...(node.type === 'element' && { parent: node }),
        })
  }
  return { byId, links }
}

const beginsNote = (element: Element, parent: Element) =>
  ['a', 'span'].includes(element.tagName) &&
  mayBeNote(parent) &&
  parent.children.find(child => child.type !== 'text' || child.value.trim() !== '') === element

/** Whether a link is the mark of a note that it leads to. */
export const isMarkOf = ({ link, raised }: FoundLink, target: Element) =>
  hasType(link, REFERENCE_TYPES) || (raised && mayBeNote(target))

/** Whether a link may be the mark of a note, wherever that is. */
export const mayBeMark = ({ link, raised }: FoundLink) => raised || hasType(link, REFERENCE_TYPES)

export const addressOf = (link: Element) => attribute(link, 'href') ?? ''

const fragment = (link: Element) => {
  const address = addressOf(link)
  return address.startsWith('#') ? decoded(address.slice(1)) : ''
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A mark may also have its raised figure inside the link. */
const isRaised = (link: Element) =>
  attribute(link, 'dataFootnoteRef') !== undefined ||
  childElements(link).some(({ tagName }) => tagName === 'sup')

const mayBeNote = ({ tagName }: Element) =>
  ['li', 'aside', 'p', 'div', 'dd', 'section', 'td'].includes(tagName)

/** Also the section around a list of notes, with its heading. */
function isListOf(element: Element, notes: ReadonlySet<Element>): boolean {
  if (
    attribute(element, 'dataFootnotes') !== undefined ||
    hasType(element, ['footnotes', 'endnotes', 'doc-endnotes'])
  )
    return true
  const items = childElements(element)
  return (
    ['ol', 'ul', 'dl'].includes(element.tagName) && items.length > 0 && items.every(item => notes.has(item))
  )
}
