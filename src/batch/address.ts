import type { Input } from './input.js'

const URL_START = /^https?:\/\//i
/** "ftp://…", "file:///…": a scheme of two letters or more, so that "C:\trang.html" is a file. */
const OTHER_URL = /^[a-z][a-z0-9+.-]{1,20}:\/\//i
/** "https://user:secret@host/…": all up to the last "@" before the path. */
const CREDENTIALS = /^([a-z][a-z0-9+.-]{0,20}:[/\\]{2,})[^/?#\\]*@/i

/** Does it begin as an http or https address? */
export const isUrl = (name: string): boolean => URL_START.test(name)

/** Does it begin as an address of another protocol? */
export const isOtherUrl = (name: string): boolean => OTHER_URL.test(name) && !isUrl(name)

/** An address as it is shown: as it was given, but for user and password in it. */
export function withoutCredentials(address: string): string {
  const shown = address.replace(CREDENTIALS, '$1')
  const url = URL.canParse(shown) ? new URL(shown) : null
  if (!url?.username && !url?.password) return shown
  // a way of writing that only the standard's parser sees through
  url.username = ''
  url.password = ''
  return url.href
}

/** An address as an input; its source shows no user and password. */
export const addressInput = (address: string): Extract<Input, { kind: 'url' }> => ({
  kind: 'url',
  source: withoutCredentials(address),
  address,
})

/** A text in which somebody's address stands. */
export const textWithoutCredentials = (text: string): string => text.replace(/:\/\/[^\s/?#\\]*@/g, '://')

/** The same for addresses that differ in nothing that a server sees. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  return url.href
}
