import { isUtf8 } from 'node:buffer'
import sniffEncoding from 'html-encoding-sniffer'
import { WEB_TYPES, type WebPage } from './web-pages.ts'

/**
 * A page's bytes as text, in the encoding that its byte order mark, its server or itself names, in this order. What
 * names none is UTF-8 where it can be, else what browsers take it for. What cannot be decoded becomes U+FFFD.
 * https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeWebText({ bytes, type, charset }: WebPage): string {
  const encoding = sniffEncoding(bytes, {
    xml: WEB_TYPES[type] === 'data',
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
    ...(charset !== undefined && { transportLayerEncodingLabel: charset }),
  })
  // The label of what is never to be decoded. https://encoding.spec.whatwg.org/#replacement
  if (encoding === 'replacement' || encoding === 'x-user-defined') return ''
  return new TextDecoder(encoding).decode(bytes)
}
