import ipaddr from 'ipaddr.js'

/** What IANA has given out for the public of IPv6. https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]

/**
 * Whether an IP address belongs to the public network: not to this machine, a private network, a provider's inside or
 * its metadata, a group, a test network or what is reserved. An IPv6 address that holds an IPv4 address is as public
 * as that one. https://www.iana.org/assignments/iana-ipv4-special-registry
 */
export function isPublicAddress(ip: string): boolean {
  if (!ipaddr.IPv4.isValidFourPartDecimal(ip) && !ipaddr.IPv6.isValid(ip)) return false
  const address = ipaddr.process(ip)
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast'
  if (address.range() === 'rfc6052') return isPublicAddress(lastFourBytes(address))
  return address.match(...GLOBAL_UNICAST) && address.range() === 'unicast'
}

/** The IPv4 address that a translating network reaches. RFC 6052, section 2.2, with a prefix of 96 bits */
const lastFourBytes = (address: ipaddr.IPv6) => address.toByteArray().slice(-4).join('.')
