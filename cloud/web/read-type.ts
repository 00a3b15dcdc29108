import { MIMEType } from 'node:util'
import { WEB_TYPES, type WebType } from '../../core/text/web-pages.ts'

/** What a `Content-Type` says; `type` is undefined when it is not read. An answer without one is taken for a page. */
export function readType(header: string | undefined): { type?: WebType; charset?: string } {
  if (header === undefined) return { type: 'text/html' }
  const parsed = parse(header)
  if (!parsed || !(parsed.essence in WEB_TYPES)) return {}
  const charset = parsed.params.get('charset')
  return { type: parsed.essence as WebType, ...(charset && { charset }) }
}

function parse(header: string): MIMEType | undefined {
  try {
    return new MIMEType(header)
  } catch {
    return undefined
  }
}
