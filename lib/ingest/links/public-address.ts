import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the public internet: global unicast and nothing else. Addresses that stand for
 * others (IPv4 in IPv6 in all its forms, 6to4, Teredo, NAT64) are refused unless they are plainly mapped to a
 * public IPv4 address. What is no address is refused.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  // The library also reads short, octal and hexadecimal spellings; what comes here is an address or a trick.
  if (bare.includes('%') || isIP(bare) === 0) return false
  const parsed = ipaddr.process(bare)
  if (parsed.range() !== 'unicast') return false
  if (parsed.kind() === 'ipv4') return !isLimitedIpv4(parsed.toString())
  // Global unicast is 2000::/3 (RFC 4291); "::7f00:1", the old way to write 127.0.0.1, is outside it.
  const [first = 0] = (parsed as ipaddr.IPv6).parts
  return first >= 0x2000 && first <= 0x3fff
}

/** Addresses of the tables of RFC 6890 that the library may take for public. */
function isLimitedIpv4(address: string): boolean {
  return /^0\./.test(address) || /^192\.0\.0\./.test(address) || /^168\.63\.129\.16$/.test(address)
}
