/** Stands once in a page: a quote inside a text of JSON has a `\` before it. */
const EMPTY = '"duplicateOf":null'

/** A page of JSON as it was written, with the source of the page that it repeats. */
export function repeat(written: Uint8Array, of: string): Uint8Array {
  const page = Buffer.from(written.buffer, written.byteOffset, written.byteLength)
  const at = page.indexOf(EMPTY)
  if (at < 0) return written
  const filled = `"duplicateOf":${JSON.stringify(of)}`
  return Buffer.concat([page.subarray(0, at), Buffer.from(filled), page.subarray(at + EMPTY.length)])
}
