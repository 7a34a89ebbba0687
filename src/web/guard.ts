import ipaddr from 'ipaddr.js'

/** The part of IPv6 from which public addresses are given out; all else, such as "::127.0.0.1", has other uses. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address belongs to the public internet. Not so are loopback, link-local, private, shared (CGNAT),
 * multicast, unspecified, documentation and reserved ones, and IPv6 that wraps an IPv4 address, whichever that is
 * (mapped, NAT64, 6to4, Teredo). Also false for what is no IP address.
 */
export function isPublic(ip: string): boolean {
  // "fe80::1%eth0": the zone says nothing of the kind
  const bare = ip.split('%', 1)[0] ?? ''
  if (!ipaddr.isValid(bare)) return false
  const address = ipaddr.parse(bare)
  if (address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL)
}
