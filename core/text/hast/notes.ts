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

const NOTE_TYPES = ['footnote', 'endnote', 'rearnote', 'doc-footnote', 'doc-endnote']
const REFERENCE_TYPES = ['noteref', 'doc-noteref']

/** Looks through a document for notes and their marks, as EPUB, ARIA, GitHub's Markdown, Word and Wikipedia write them. */
export function findNotes(root: Nodes): Notes {
  const byId = new Map<string, Element>()
  const links: { link: Element; raised: boolean }[] = []
  const look: { node: Nodes; raised: boolean }[] = [{ node: root, raised: false }]
  for (let at = look.pop(); at; at = look.pop()) {
    const { node, raised } = at
    if (node.type === 'element') {
      const id = attribute(node, 'id')
      if (id && !byId.has(id)) byId.set(id, node)
      if (node.tagName === 'a') links.push({ link: node, raised: raised || isRaised(node) })
    }
    if ('children' in node)
      for (const child of node.children)
        look.push({ node: child, raised: raised || (node.type === 'element' && node.tagName === 'sup') })
  }

  const targets = new Map<Element, Element>()
  for (const { link, raised } of links) {
    const target = byId.get(fragment(link))
    if (target && (hasType(link, REFERENCE_TYPES) || (raised && mayBeNote(target)))) targets.set(link, target)
  }
  const notes = new Set(targets.values())
  return {
    referredBy: link => targets.get(link),
    isNote: element => notes.has(element) || hasType(element, NOTE_TYPES) || isListOf(element, notes),
    isBackLink: link =>
      hasType(link, ['backlink', 'doc-backlink']) ||
      attribute(link, 'dataFootnoteBackref') !== undefined ||
      (fragment(link) !== '' && !/\p{L}{2}/u.test(plainText(link))),
  }
}

const fragment = (link: Element) => {
  const address = attribute(link, 'href') ?? ''
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
