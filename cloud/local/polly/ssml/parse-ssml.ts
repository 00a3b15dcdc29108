import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { AwsError } from '../../aws-error.ts'

/** A piece of SSML: text, or an element with its attributes and what is in it. */
export type SsmlNode = string | SsmlElement

export interface SsmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly SsmlNode[]
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: {
    enabled: true,
    maxTotalExpansions: Number.MAX_SAFE_INTEGER,
    maxExpandedLength: 1_000_000,
  },
})

/** Reads SSML whose root is `<speak>`. @throws {AwsError} InvalidSsmlException */
export function parseSsml(text: string): SsmlElement {
  if (/<!(?!--|\[CDATA\[)|<\?(?!xml\s)/u.test(text))
    throw invalid('a document type or an instruction has no place in it')
  const result = XMLValidator.validate(text, { allowBooleanAttributes: false })
  if (result !== true) throw invalid(`${result.err.msg} (line ${result.err.line}, column ${result.err.col})`)
  const roots = (parser.parse(text) as Parsed[])
    .map(readNode)
    .filter(node => typeof node !== 'string' && node.name !== '?xml')
  const [root, ...others] = roots
  if (!root || typeof root === 'string' || root.name !== 'speak' || others.length > 0)
    throw invalid('its one root must be <speak>')
  return root
}

export const invalid = (reason: string) =>
  new AwsError('InvalidSsmlException', `Invalid SSML request: ${reason}`)

/** The parser's own form: one key is the element's name, `:@` holds its attributes. */
type Parsed = { readonly '#text'?: string; readonly ':@'?: Record<string, string> } & {
  readonly [name: string]: unknown
}

function readNode(parsed: Parsed): SsmlNode {
  if (typeof parsed['#text'] === 'string') return parsed['#text']
  const name = Object.keys(parsed).find(key => key !== ':@') ?? ''
  const children = parsed[name]
  return {
    name,
    attributes: parsed[':@'] ?? {},
    children: Array.isArray(children) ? (children as Parsed[]).map(readNode) : [],
  }
}
