import { isIP, type LookupFunction } from 'node:net'
import { webFailure } from './failure.js'
import type { Machine } from './machine.js'

const inner = (ip: string): Error =>
  webFailure(
    'private',
    `the address leads to ${ip}, which is not on the public internet; add --allow-private to read it`,
  )

/** `[::1]` in an address, `::1` for the network. */
const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/** Throws where the host of an address is an IP address that may not be read; no name is looked up for it. */
export function checkHost(url: URL, allowPrivate: boolean, { isPublic }: Machine): void {
  const host = bareHost(url)
  if (!allowPrivate && isIP(host) !== 0 && !isPublic(host)) throw inner(host)
}

/**
 * Looks up the names of a connection. The connection is made to the addresses that were judged here, so that a name
 * cannot lead elsewhere when it is looked up again. Addresses that may not be read are left out; without another one
 * the connection fails.
 */
export function guardedLookup(allowPrivate: boolean, { resolve, isPublic }: Machine): LookupFunction {
  return (host, { all, family }, callback) => {
    const judged = async () => {
      const found = (await resolve(host)).filter((one) => !family || one.family === family)
      const allowed = allowPrivate ? found : found.filter(({ address }) => isPublic(address))
      const [first] = allowed
      if (!first) throw found[0] ? inner(found[0].address) : Object.assign(new Error(), { code: 'ENOTFOUND' })
      return { allowed, first }
    }
    judged().then(
      ({ allowed, first }) => (all ? callback(null, allowed) : callback(null, first.address, first.family)),
      (error) => callback(error, ''),
    )
  }
}
