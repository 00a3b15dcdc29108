import { accept, type Outcome, refuse } from '../refusal.ts'
import { isPublicAddress } from './public-address.ts'

/** In characters, as browsers and servers agree that they manage. */
export const MAX_ADDRESS_LENGTH = 2048

const PORTS = ['', '80', '443']

/**
 * An address of the public web, its host in ASCII and without a fragment; `https://` is what is meant where a scheme
 * is left out. Names are not looked up here: who visits must also hold what they resolve to against `isPublicAddress`.
 */
export function readPublicAddress(given: string): Outcome<URL> {
  const address = readWebAddress(given)
  if (!address.ok || !isIp(address.value) || isPublicAddress(hostOf(address.value))) return address
  return privateAddress(address.value)
}

/**
 * The same, wherever its host is.
 * @param anyPort where true, others than 80 and 443 are allowed as well
 */
export function readWebAddress(given: string, { anyPort = false } = {}): Outcome<URL> {
  const text = given.trim()
  if (text.length > MAX_ADDRESS_LENGTH)
    return refuse(
      'address-too-long',
      `This address has ${text.length} characters; at most ${MAX_ADDRESS_LENGTH} are allowed. Give a shorter one.`,
    )
  const address = URL.parse(HAS_SCHEME.test(text) ? text : `https://${text}`)
  if (!address || /\s/u.test(text) || text === '')
    return refuse(
      'address-invalid',
      'This is not an address of the web. Give one such as https://example.org/news.',
    )
  if (address.protocol !== 'https:' && address.protocol !== 'http:')
    return refuse(
      'address-scheme',
      `Addresses that begin with ${address.protocol} are not visited. Give one that begins with https:// or http://.`,
    )
  if (address.username !== '' || address.password !== '')
    return refuse(
      'address-credentials',
      'This address holds a user name or a password. Give one that everybody may visit, without them.',
    )
  if (!anyPort && !PORTS.includes(address.port))
    return refuse(
      'address-port',
      `This address names port ${address.port}; only the web's own ports, 80 and 443, are visited. Give an address without a port.`,
    )
  address.hash = ''
  return accept(address)
}

/** The host as a resolver and a socket take it: an IPv6 address without its brackets. */
export const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/gu, '')

/** Whether the host is an IP address and no name. */
const isIp = ({ hostname }: URL) => /^\[|^[\d.]+$/u.test(hostname)

/** The refusal of an address that is, or leads, inside a network that is not public. */
export const privateAddress = (address: URL) =>
  refuse(
    'address-private',
    `${hostOf(address)} is inside a private network, and only public pages are visited. Save the text as a file and upload that.`,
  )

const HAS_SCHEME = /^(?:[a-z][a-z0-9+-]*:\/\/|(?:mailto|javascript|data|file|about|blob):)/iu
