import { accept, type Outcome, refuse } from '../refusal.ts'
import { findAll, readXml, XmlError } from './epub/read-xml.ts'
import { readPublicAddress } from './web-address.ts'

/** What a file may weigh that holds an address. */
export const MAX_ADDRESS_FILE_BYTES = 64 * 1024

export interface AddressFile {
  readonly address: URL
  /** It came from a feed, so what stands there is one of its texts and not another feed. */
  readonly isItem: boolean
}

/** The name of such a file without its ending: what is found at the address is uploaded by it, with an ending of its own. */
export const withoutAddressExtension = (name: string) => name.replace(/\.(?:url|webloc)$/iu, '')

/** What `readAddressFile` reads. */
export const writeAddressFile = (address: string, { isItem = false } = {}) =>
  `[InternetShortcut]\r\nURL=${address}\r\n${isItem ? ITEM_SECTION : ''}`

/** Windows and browsers pass over sections that they do not know. */
const ITEM_SECTION = '[Voiceshelf]\r\nFrom=feed\r\n'

/** The address in an internet shortcut of Windows or macOS, or in a file that holds nothing else. */
export function readAddressFile(bytes: Uint8Array): Outcome<AddressFile> {
  const text = new TextDecoder().decode(bytes)
  const given = shortcut(text) ?? webloc(text) ?? text.trim()
  if (given === '' || /[\r\n\0]/u.test(given))
    return refuse(
      'address-file',
      'This file holds no address. Put one address of the web into it, such as https://example.org/news, and nothing else.',
    )
  const address = readPublicAddress(given)
  return address.ok ? accept({ address: address.value, isItem: text.includes(ITEM_SECTION) }) : address
}

/** Windows. */
const shortcut = (text: string) =>
  /^\uFEFF?\s*\[(?:InternetShortcut|DEFAULT)\]/iu.test(text)
    ? (/^URL=(.*)$/imu.exec(text)?.[1]?.trim() ?? '')
    : undefined

/** macOS: a property list as XML. */
function webloc(text: string): string | undefined {
  if (!/<plist[\s>]/u.test(text)) return undefined
  try {
    const entries = findAll(readXml(text), 'dict')[0]?.children ?? []
    const key = entries.findIndex(entry => entry.name === 'key' && entry.text.trim() === 'URL')
    return (key < 0 ? undefined : entries[key + 1]?.text.trim()) ?? ''
  } catch (error) {
    if (error instanceof XmlError) return ''
    throw error
  }
}
