import { SaxesParser } from 'saxes'

/** An element of a small XML file. Names are without their prefixes. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** All text directly in it. */
  text: string
  readonly children: XmlElement[]
}

/** XML that cannot be read, or is larger or deeper than a book's own files are. */
export class XmlError extends Error {
  override name = 'XmlError'
}

const MAX_DEPTH = 200

/** Reads well-formed XML. Entities but XML's own are not known, and none are defined: a DOCTYPE's are not read. @throws {XmlError} */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] }
  const open: XmlElement[] = [root]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw new XmlError(error.message)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > MAX_DEPTH) throw new XmlError('it is nested too deeply')
    const element = { name: local(name), attributes: withLocalNames(attributes), text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', words => {
    const element = open.at(-1)
    if (element) element.text += words
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return root
}

/** Every element of a name, in the order of the file. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap(child => [...(child.name === name ? [child] : []), ...findAll(child, name)])
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

const withLocalNames = (attributes: Record<string, string>) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]))
