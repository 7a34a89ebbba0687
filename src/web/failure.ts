import { InputError, systemCode } from '../read/error.js'

/** A stable word for the reason. */
export type WebFailureCode =
  | 'address'
  | 'private'
  | 'network'
  | 'timeout'
  | 'redirects'
  | 'robots'
  | 'status'
  | 'packing'
  | 'folder'

/** Why a page could not be had: `message` is one line that says what to do. `transient`: a later try may succeed. */
export interface WebFailure extends Error {
  name: 'InputFailure'
  code: WebFailureCode
  transient: boolean
}

/** A failure with its code and its line; `transient` where a later try may succeed. */
export const webFailure = (code: WebFailureCode, message: string, transient = false): WebFailure =>
  Object.assign(new Error(message), { name: 'InputFailure' as const, code, transient })

const SAVE_IT = 'save the page from a browser and read the file'
const LATER = 'try again later'

/** What the network says, in words, and whether a later try may succeed. */
const NETWORK: Readonly<Record<string, readonly [message: string, transient?: true]>> = {
  ENOTFOUND: ['no such host; check the address and the connection'],
  EAI_AGAIN: ['the host name could not be looked up; check the connection', true],
  ECONNREFUSED: [`the host refused the connection; ${LATER}`, true],
  ECONNRESET: [`the host closed the connection; ${LATER}`, true],
  EPIPE: [`the host closed the connection; ${LATER}`, true],
  ETIMEDOUT: [`the host does not answer; ${LATER}`, true],
  EHOSTUNREACH: ['the host cannot be reached; check the connection', true],
  ENETUNREACH: ['the network cannot be reached; check the connection', true],
  CERT_HAS_EXPIRED: [`the certificate of the host has expired; ${SAVE_IT}`],
  CERT_NOT_YET_VALID: ['the certificate of the host is not valid yet; check the clock'],
  ERR_TLS_CERT_ALTNAME_INVALID: [`the certificate is for another host; ${SAVE_IT}`],
  DEPTH_ZERO_SELF_SIGNED_CERT: [`the certificate of the host is signed by nobody known; ${SAVE_IT}`],
  SELF_SIGNED_CERT_IN_CHAIN: [`the certificate of the host is signed by nobody known; ${SAVE_IT}`],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: [`the certificate of the host is signed by nobody known; ${SAVE_IT}`],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: [`the host sends its certificate without those that vouch for it; ${SAVE_IT}`],
  HPE_HEADER_OVERFLOW: [`the server sends more headers than are read; ${SAVE_IT}`],
  Z_DATA_ERROR: [`the compressed page is broken; ${LATER}, or ${SAVE_IT}`],
  Z_BUF_ERROR: [`the compressed page is cut off; ${LATER}, or ${SAVE_IT}`],
}

/** "Z_DATA_ERROR", "ERR__ERROR_FORMAT_PADDING_1" of brotli */
const PACKING = /^(?:Z_|ERR__|ERR_BROTLI|ERR_PADDING)/

/** Families of codes for which one message does. */
const FAMILIES: readonly (readonly [code: RegExp, message: string])[] = [
  // "ERR_SSL_WRONG_VERSION_NUMBER", "EPROTO"
  [/^(?:ERR_SSL_|ERR_TLS_|EPROTO)/, `no secure connection could be made; ${SAVE_IT}`],
  // "HPE_INVALID_CONSTANT"
  [/^HPE_/, 'the server does not speak HTTP; check the address'],
  [PACKING, `the compressed page is broken; ${LATER}, or ${SAVE_IT}`],
]

/** Happy eyeballs tell what befell each address of a host: the first tells enough. */
const firstOf = (error: Error): Error =>
  error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error

/** What a request threw, in words; failures that have their words already pass. */
export function networkFailure(thrown: unknown): Error {
  if (!(thrown instanceof Error)) return webFailure('network', String(thrown))
  if (thrown instanceof InputError || thrown.name === 'InputFailure') return thrown
  const error = firstOf(thrown)
  const code = systemCode(error) ?? ''
  const [message, transient] = NETWORK[code] ?? [FAMILIES.find(([family]) => family.test(code))?.[1]]
  const kind = PACKING.test(code) ? 'packing' : 'network'
  return webFailure(kind, message ?? `could not be fetched (${code || error.message}); ${SAVE_IT}`, transient)
}

/** May a later try succeed? */
export const isTransient = (error: unknown): boolean =>
  error instanceof Error && 'transient' in error && error.transient === true
