/** Each stands in a page for itself alone: a quote inside a text of JSON has a `\` before it. */
const EMPTY = '"duplicateOf":null'
const ADDITIVE = '"additive":true'

/** What was written with `change` done to it, byte by byte: marks are ASCII, which is part of no other character of UTF-8. */
export function changed(written: Uint8Array, change: (bytes: string) => string): Uint8Array {
  const bytes = Buffer.from(written.buffer, written.byteOffset, written.byteLength).toString('latin1')
  return Buffer.from(change(bytes), 'latin1')
}

/** A text as {@link changed} sees it. */
export const asBytes = (text: string): string => Buffer.from(text).toString('latin1')

/** A page of JSON as it was written, with the source of the page that it repeats, and nothing to be summed again. */
export const repeat = (written: Uint8Array, of: string): Uint8Array =>
  changed(written, (page) =>
    page.replace(EMPTY, () => `"duplicateOf":${asBytes(JSON.stringify(of))}`).replaceAll(ADDITIVE, '"additive":false'),
  )
