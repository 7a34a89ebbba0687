/** "soctrang.gov.vn", "www.nhandan.vn": a name that is a host. */
const HOST = /^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/i

const parsed = (address: string, base?: string): URL | null =>
  URL.canParse(address, base) ? new URL(address, base) : null

/** The host name of a URL, or of a name that looks like a host, lower case and without `www.`; null for anything else. */
export function siteOf(address: string | null | undefined): string | null {
  if (!address) return null
  const host = HOST.test(address.trim()) ? address.trim() : parsed(address)?.hostname
  return host ? host.toLowerCase().replace(/^www\./, '') : null
}

/** A URL made absolute, http(s) only; null for anything else. */
export function absolute(address: string | null | undefined, base: string | null | undefined): string | null {
  if (!address?.trim()) return null
  const url = parsed(address.trim(), base ?? undefined)
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}
