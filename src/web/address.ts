import { webFailure } from './failure.js'

/** What is asked for: an address without credentials and fragment, and what is sent in place of the credentials. */
export interface Target {
  url: URL
  /** "Basic …", or null. */
  authorization: string | null
}

/** "user%40x" → "user@x"; as it stands where it is no valid encoding. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const basic = ({ username, password }: URL): string =>
  `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`

/** Throws for what is no http or https address. `base` is what a relative address of a redirect starts from. */
export function targetOf(given: string, base?: URL): Target {
  const url = URL.canParse(given, base?.href) ? new URL(given, base) : null
  if (url === null) throw webFailure('address', 'this is no web address; check it')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw webFailure('address', `the address leads to ${url.protocol}, and only http and https are read`)
  const authorization = url.username || url.password ? basic(url) : null
  url.username = ''
  url.password = ''
  url.hash = ''
  return { url, authorization }
}

/** Headers come a byte a letter; servers write "/tin-tức" as UTF-8 in them. */
export const locationOf = (header: string): string => {
  const text = Buffer.from(header, 'latin1').toString('utf8')
  return text.includes('\uFFFD') ? header : text
}
