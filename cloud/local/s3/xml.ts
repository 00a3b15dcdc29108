import { XMLParser } from 'fast-xml-parser'
import { AwsError } from '../aws-error.ts'

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/'

/** What an element holds: text, other elements by name, or several of one name. */
export type XmlContent =
  | string
  | number
  | boolean
  | undefined
  | readonly XmlContent[]
  | { readonly [name: string]: XmlContent }

/** A document with S3's namespace. Elements without a value are left out. */
export const document = (root: string, content: XmlContent) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">${write(content)}</${root}>`

/** An error's document, which has no namespace. */
export const errorDocument = (content: XmlContent) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${write(content)}</Error>`

function write(content: XmlContent): string {
  if (content === undefined) return ''
  if (typeof content !== 'object') return escapeXml(String(content))
  return Object.entries(content)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => [value].flat().map(one => `<${name}>${write(one)}</${name}>`))
    .join('')
}

/** Control characters become references, as S3 writes keys that hold them. */
const escapeXml = (text: string) => text.replace(/[&<>"\p{Cc}]/gu, sign => `&#${sign.codePointAt(0)};`)

const parser = new XMLParser({
  parseTagValue: false,
  trimValues: false,
  ignoreAttributes: true,
  processEntities: true,
})

/** The root element's content. @throws {AwsError} MalformedXML */
export function parseXml(body: Buffer, root: string): Record<string, unknown> {
  let parsed: Record<string, unknown>
  try {
    parsed = parser.parse(body.toString(), true)
  } catch {
    throw malformed()
  }
  const content = parsed[root]
  if (content === '') return {}
  if (typeof content !== 'object' || content === null) throw malformed()
  return content as Record<string, unknown>
}

/** The elements of a name, however many there are. */
export const children = (content: Record<string, unknown>, name: string): Record<string, unknown>[] =>
  content[name] === undefined ? [] : ([content[name]].flat() as Record<string, unknown>[])

export const texts = (content: Record<string, unknown>, name: string): string[] =>
  children(content, name).map(String)

export const malformed = () =>
  new AwsError(
    'MalformedXML',
    'The XML you provided was not well-formed or did not validate against our published schema',
  )
