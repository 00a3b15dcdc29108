import { AwsError } from '../../aws-error.ts'

/** A piece of SSML: text, or an element with its attributes and what is in it. */
export type SsmlNode = string | SsmlElement

export interface SsmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly SsmlNode[]
}

/** Deeper than any text needs; those who read the tree go down it by recursion. */
const MAX_DEPTH = 100

/** What may stand at a place of a document. Whatever is none of these is not well formed. */
const DECLARATION = /\s*(?:<\?xml\s[^>]*\?>)?/uy
const COMMENT = /<!--(?:(?!--).)*-->/suy
const CDATA = /<!\[CDATA\[((?:(?!\]\]>).)*)\]\]>/suy
const END_TAG = /<\/([\w.:-]+)\s*>/uy
const START_TAG = /<([a-zA-Z_][\w.:-]*)((?:\s+[a-zA-Z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/uy
const TEXT = /[^<]+/uy
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: SsmlNode[]
}

/** Reads SSML whose root is `<speak>`, as strictly as XML is read. @throws {AwsError} InvalidSsmlException */
export function parseSsml(text: string): SsmlElement {
  requireCharacters(text)
  const document: Open = { name: '', attributes: {}, children: [] }
  const open: Open[] = [document]
  let at = 0

  function take(form: RegExp): RegExpExecArray | null {
    form.lastIndex = at
    const found = form.exec(text)
    if (found) at = form.lastIndex
    return found
  }

  take(DECLARATION)
  while (at < text.length) {
    const inner = open.at(-1) ?? document
    const isOutside = inner === document
    if (take(COMMENT)) continue
    const content = take(CDATA)?.[1] ?? decoded(take(TEXT)?.[0])
    if (content !== undefined) {
      if (isOutside && content.trim() !== '') throw invalid('text stands outside of <speak>')
      if (!isOutside) inner.children.push(content)
      continue
    }
    const end = take(END_TAG)?.[1]
    if (end !== undefined) {
      if (isOutside || end !== inner.name) throw invalid(`</${end}> closes nothing that is open`)
      open.pop()
      continue
    }
    const [, name = '', attributes = '', empty] = take(START_TAG) ?? []
    if (name === '') throw invalid(`it is not well formed at its character ${at + 1}`)
    const element: Open = { name, attributes: readAttributes(name, attributes), children: [] }
    inner.children.push(element)
    if (!empty) open.push(element)
    if (open.length > MAX_DEPTH) throw invalid(`its tags are nested more than ${MAX_DEPTH} deep`)
  }

  if (open.length > 1) throw invalid(`<${open.at(-1)?.name}> is not closed`)
  const [root, ...others] = document.children
  if (!root || typeof root === 'string' || root.name !== 'speak' || others.length > 0)
    throw invalid('its one root must be <speak>')
  return root
}

export const invalid = (reason: string) =>
  new AwsError('InvalidSsmlException', `Invalid SSML request: ${reason}`)

function readAttributes(tag: string, text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(attributes, name)) throw invalid(`<${tag}> has its attribute ${name} twice`)
    attributes[name] = decoded(double ?? single) ?? ''
  }
  return attributes
}

const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }))

const decoded = (text: string | undefined) =>
  text?.replaceAll(/&([^;&]*)(;?)/gu, (entity, name: string, end: string) => {
    const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/u.exec(name) ?? []
    const code = Number.parseInt(hexadecimal ?? decimal ?? '', hexadecimal ? 16 : 10)
    const sign = code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES.get(name)
    if (end === '' || sign === undefined)
      throw invalid(`${entity.slice(0, 20)} is no entity of XML; a bare & is written &amp;`)
    requireCharacters(sign)
    return sign
  })

/** https://www.w3.org/TR/xml/#charsets */
function requireCharacters(text: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
  const [sign] = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.exec(text) ?? []
  if (sign) throw invalid(`it has the character U+${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
