import type { Element, Nodes, Parents } from 'hast'

/** An attribute as text; a boolean one that is there is an empty text. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name]
  if (value === undefined || value === null || value === false) return undefined
  if (value === true) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** Whether EPUB's `epub:type` or ARIA's `role` names one of these. */
export const hasType = (element: Element, types: readonly string[]) =>
  TYPE_ATTRIBUTES.some(name =>
    attribute(element, name)
      ?.split(/\s+/u)
      .some(type => types.includes(type)),
  )

const TYPE_ATTRIBUTES = ['epub:type', 'epubType', 'role']

export const childElements = ({ children }: Parents): Element[] =>
  (children as readonly Nodes[]).filter(child => child.type === 'element')

/** The text of an element without its markup. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(plainText).join('') : ''
}

/** The first element of a name, in the order of the document. */
export function findElement(node: Nodes, tagName: string): Element | undefined {
  if (node.type === 'element' && node.tagName === tagName) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = findElement(child, tagName)
    if (found) return found
  }
  return undefined
}

const SILENT = new Set([
  ...['area', 'audio', 'base', 'button', 'canvas', 'datalist', 'dialog', 'embed', 'head', 'iframe', 'input'],
  ...['link', 'map', 'meta', 'meter', 'nav', 'noscript', 'object', 'option', 'progress', 'script', 'select'],
  ...['source', 'style', 'svg', 'template', 'textarea', 'track', 'video', 'del', 's', 'strike', 'rp'],
])

/** Whether nobody sees it, or it is no part of what is read. */
export function isSilent(element: Element): boolean {
  if (SILENT.has(element.tagName)) return true
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'ariaHidden') === 'true') return true
  if (hasType(element, ['pagebreak', 'doc-pagebreak', 'toc', 'doc-toc', 'navigation'])) return true
  return /display:\s*none|visibility:\s*hidden/iu.test(attribute(element, 'style') ?? '')
}

const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl'],
  ...[
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
  ],
  ...[
    'hgroup',
    'hr',
    'html',
    'legend',
    'li',
    'main',
    'ol',
    'p',
    'pre',
    'search',
    'section',
    'summary',
    'table',
  ],
  ...['tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
])

/** Whether it stands apart from the words before and after it. */
export const isBlock = ({ tagName }: Element) => BLOCKS.has(tagName)

export const isHeading = ({ tagName }: Element) => /^h[1-6]$/u.test(tagName)
