import { InputError } from './error.js'

/** What a file of another kind begins with, and what it is called. */
const MAGIC: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF; convert it to text first, for example with pdftotext'],
  [
    'PK\x03\x04',
    'a ZIP container; save it under a name that ends in .zip, or export a docx, xlsx or epub to HTML or text',
  ],
  ['PK\x05\x06', 'an empty ZIP container'],
  ['\x89PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['RIFF', 'a RIFF file (picture, sound or film)'],
  ['\x1f\x8b', 'gzip-compressed; unpack it first, or save it under a name that ends in .gz'],
  ['BZh', 'bzip2-compressed; unpack it first'],
  ['\xfd7zXZ', 'xz-compressed; unpack it first'],
  ['7z\xbc\xaf', 'a 7z archive; unpack it first'],
  ['Rar!', 'a RAR archive; unpack it first'],
  ['\x28\xb5\x2f\xfd', 'zstd-compressed; unpack it first, or save it under a name that ends in .zst'],
  ['\xd0\xcf\x11\xe0', 'an old Office document (doc, xls, ppt); export it to HTML or text first'],
  ['{\\rtf', 'an RTF document; export it to HTML or text first'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
]

/** The control characters that no text holds; tab, line feed, form feed, carriage return and escape may stand in one. */
const isControl = (byte: number): boolean =>
  byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27

const SAMPLE = 16_384

/** Share of control characters from which bytes are no text; TCVN3 keeps a few capitals there. */
const MAX_CONTROL = 0.05
/** Share of NUL bytes: a stray one stands in some real pages of 100,000 bytes. */
const MAX_NUL = 0.001

/**
 * Throws {@link InputError} 'binary' for bytes of a known other kind, with NUL bytes, or dense with control characters.
 * `wide` says that the bytes are UTF-16 or UTF-32, where NUL bytes are halves of characters.
 */
export function refuseBinary(bytes: Uint8Array, wide: boolean): void {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  for (const [start, name] of MAGIC) {
    if (head.startsWith(start)) throw new InputError('binary', `the input is not text: it is ${name}`)
  }
  if (wide) return
  const length = Math.min(bytes.length, SAMPLE)
  let controls = 0
  let nuls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number
    if (byte === 0) nuls++
    else if (isControl(byte)) controls++
  }
  if (nuls > length * MAX_NUL) {
    throw new InputError('binary', 'the input is not text: it holds NUL bytes; give HTML or plain text')
  }
  if (controls > length * MAX_CONTROL) {
    throw new InputError('binary', 'the input is not text: it is full of control characters; give HTML or plain text')
  }
}
