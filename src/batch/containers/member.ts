import type { Told } from '../input.js'

/** A file of a zip or a tar. Its bytes are read at most once, before the next member is asked for. */
export interface FileMember {
  kind: 'file'
  name: string
  /** Bytes, unpacked, as the archive states them. */
  size: number
  /** Throws what `messageOf` puts in words. */
  open: () => Promise<AsyncIterable<Uint8Array>>
}

/** A page that the archive holds as such: a response of a WARC, a line of NDJSON. */
export interface PageMember {
  kind: 'page'
  name: string
  bytes: Uint8Array
  told: Told
}

/** What is not let in; the others go on. */
export interface RefusedMember {
  kind: 'refused'
  name: string
  code: string
  message: string
}

/** What is left for a reason that is no fault. */
export interface PassedMember {
  kind: 'passed'
  reason: string
}

export type Member = FileMember | PageMember | RefusedMember | PassedMember

/** A member that is not let in, with a stable code and a line for people. */
export const refused = (name: string, code: string, message: string): RefusedMember => ({
  kind: 'refused',
  name,
  code,
  message,
})
