/** The AWS query protocol, which SNS speaks. https://smithy.io/2.0/aws/protocols/aws-query-protocol.html */

/** A form as an object: `Attributes.entry.1.key` and `.value` become a map, `Names.member.1` a list. */
export function readQuery(body: string): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  const maps = new Map<string, Map<string, { key?: string; value?: string }>>()
  for (const [name, value] of new URLSearchParams(body)) {
    const [, list, member] = /^(\w+)\.member\.(\d+)$/u.exec(name) ?? []
    const [, map = '', entry = '', part] = /^(\w+)\.entry\.(\d+)\.(key|value)$/u.exec(name) ?? []
    if (list && member) input[list] = [...((input[list] as string[] | undefined) ?? []), value]
    else if (part === 'key' || part === 'value') {
      const entries = maps.get(map) ?? new Map()
      maps.set(map, entries.set(entry, { ...entries.get(entry), [part]: value }))
    } else input[name] = value
  }
  for (const [name, entries] of maps)
    input[name] = Object.fromEntries([...entries.values()].map(({ key = '', value = '' }) => [key, value]))
  return input
}

/** `<PublishResponse><PublishResult>…`, or `<ErrorResponse><Error>…`. */
export function writeXml(operation: string, output: object, requestId: string): string {
  const isError = operation === 'Error'
  const body = isError
    ? `<Error>${elements(output)}</Error>`
    : `<${operation}Result>${elements(output)}</${operation}Result>`
  const id = `<RequestId>${requestId}</RequestId>`
  return `<${operation}Response xmlns="http://sns.amazonaws.com/doc/2010-03-31/">${body}${
    isError ? id : `<ResponseMetadata>${id}</ResponseMetadata>`
  }</${operation}Response>`
}

const elements = (value: object): string =>
  Object.entries(value)
    .filter(([, content]) => content !== undefined)
    .map(([name, content]) => `<${name}>${element(content)}</${name}>`)
    .join('')

function element(content: unknown): string {
  if (Array.isArray(content)) return content.map(member => `<member>${element(member)}</member>`).join('')
  return typeof content === 'object' && content !== null ? elements(content) : escapeXml(String(content))
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
