import iconv from 'iconv-lite'

/** Text as bytes of a charset; what it has no sign for is written as windows-1252 has it, else as an entity, as editors of the time did. */
const bytesOf = (text: string, one: (char: string) => Buffer | null): Buffer =>
  Buffer.concat([...text].map((char) => one(char) ?? Buffer.from(`&#${char.codePointAt(0)};`, 'latin1')))

function inCharset(char: string, charset: string): Buffer | null {
  const bytes = iconv.encode(char, charset)
  return iconv.decode(bytes, charset) === char ? bytes : null
}

/** Grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/

/** windows-1258 has tones only as signs behind their letters: "ố" is "ô" and an acute. */
function in1258(char: string): Buffer | null {
  const whole = inCharset(char, 'windows1258')
  if (whole) return whole
  const apart = [...char.normalize('NFD')]
  const tone = apart.find((part) => TONE.test(part))
  const letter = apart
    .filter((part) => part !== tone)
    .join('')
    .normalize('NFC')
  const base = tone && inCharset(letter, 'windows1258')
  return base ? Buffer.concat([base, iconv.encode(tone, 'windows1258')]) : null
}

/** The fonts of TCVN 5712 draw letters from 0xA1 on, and have the quotes and dashes of windows-1252 below. */
function inTcvn3(char: string): Buffer | null {
  const bytes = inCharset(char, 'tcvn')
  if (bytes?.every((byte) => byte < 0x80 || byte >= 0xa1)) return bytes
  const other = inCharset(char, 'windows1252')
  return other?.every((byte) => byte < 0xa1) ? other : null
}

const VNI_MARKS: Readonly<Record<string, string>> = {
  '\u0300': 'ø',
  '\u0301': 'ù',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0323\u0302': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0323\u0306': 'ë',
}
const VNI_LETTERS: Readonly<Record<string, string>> = {
  đ: 'ñ',
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  ơ: 'ô',
  ư: 'ö',
}
const HORN = '\u031B'

function lowVni(char: string): string | null {
  const letter = VNI_LETTERS[char]
  if (letter !== undefined) return letter
  const [base = '', ...rest] = [...char.normalize('NFD')]
  const horned = rest.includes(HORN)
  const mark = VNI_MARKS[rest.filter((part) => part !== HORN).join('')]
  if (rest.length === 0 || mark === undefined) return null
  return (horned ? (VNI_LETTERS[(base + HORN).normalize('NFC')] ?? base) : base) + mark
}

/** VNI for Windows: a letter and its marks as one sign of windows-1252 behind it. */
function inVni(char: string): Buffer | null {
  if (char < '\x80') return Buffer.from(char, 'latin1')
  const low = char.toLowerCase()
  const found = lowVni(low)
  if (found !== null) return iconv.encode(low === char ? found : found.toUpperCase(), 'windows1252')
  const other = inCharset(char, 'windows1252')
  return other?.every((byte) => byte < 0xa1) ? other : null
}

/** UTF-8 as a program shows it that takes it for windows-1252. */
const misread = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => iconv.decode(Buffer.from([byte]), 'windows1252').replace('\uFFFD', String.fromCharCode(byte)))
    .join('')

const NAMED: Readonly<Record<string, string>> = {
  à: 'agrave',
  á: 'aacute',
  â: 'acirc',
  ã: 'atilde',
  è: 'egrave',
  é: 'eacute',
  ê: 'ecirc',
  ì: 'igrave',
  í: 'iacute',
  ò: 'ograve',
  ó: 'oacute',
  ô: 'ocirc',
  õ: 'otilde',
  ù: 'ugrave',
  ú: 'uacute',
  ý: 'yacute',
  Â: 'Acirc',
  Ô: 'Ocirc',
  Đ: 'Dstrok',
  đ: 'dstrok',
  ă: 'abreve',
  ĩ: 'itilde',
  ũ: 'utilde',
  '“': 'ldquo',
  '”': 'rdquo',
  '…': 'hellip',
  '–': 'ndash',
}
const entities = (text: string, one: (char: string, code: number) => string): string =>
  text.replace(/[^\x00-\x7f]/gu, (char) => `&${one(char, char.codePointAt(0) ?? 0)};`)

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')
const marked = (mark: readonly number[], bytes: Buffer): Buffer => Buffer.concat([Buffer.from(mark), bytes])

/** A way in which a page may be stored: what its head declares, and its bytes. */
export interface Encoding {
  name: string
  declares: string
  encode(html: string): Uint8Array
}

/** Every charset and normal form in which pages are met. */
export const ENCODINGS: readonly Encoding[] = [
  { name: 'UTF-8 with a mark', declares: 'utf-8', encode: (html) => marked([0xef, 0xbb, 0xbf], utf8(html)) },
  { name: 'UTF-8 declared as Latin-1', declares: 'iso-8859-1', encode: utf8 },
  {
    name: 'UTF-16LE with a mark',
    declares: 'utf-16',
    encode: (html) => marked([0xff, 0xfe], iconv.encode(html, 'utf-16le')),
  },
  {
    name: 'UTF-16BE with a mark',
    declares: 'utf-16',
    encode: (html) => marked([0xfe, 0xff], iconv.encode(html, 'utf-16be')),
  },
  { name: 'UTF-16LE without one', declares: 'utf-16', encode: (html) => iconv.encode(html, 'utf-16le') },
  { name: 'UTF-16BE without one', declares: 'utf-16', encode: (html) => iconv.encode(html, 'utf-16be') },
  { name: 'windows-1258', declares: 'windows-1258', encode: (html) => bytesOf(html, in1258) },
  { name: 'windows-1258 declared as Latin-1', declares: 'iso-8859-1', encode: (html) => bytesOf(html, in1258) },
  { name: 'TCVN3', declares: 'x-user-defined', encode: (html) => bytesOf(html, inTcvn3) },
  { name: 'TCVN3 declared as Latin-1', declares: 'iso-8859-1', encode: (html) => bytesOf(html, inTcvn3) },
  {
    name: 'TCVN3 stored as UTF-8',
    declares: 'utf-8',
    encode: (html) => utf8(iconv.decode(bytesOf(html, inTcvn3), 'windows1252')),
  },
  { name: 'VISCII', declares: 'viscii', encode: (html) => bytesOf(html, (char) => inCharset(char, 'viscii')) },
  {
    name: 'VISCII declared as Latin-1',
    declares: 'iso-8859-1',
    encode: (html) => bytesOf(html, (char) => inCharset(char, 'viscii')),
  },
  { name: 'VNI', declares: 'x-user-defined', encode: (html) => bytesOf(html, inVni) },
  { name: 'VNI declared as Latin-1', declares: 'windows-1252', encode: (html) => bytesOf(html, inVni) },
  {
    name: 'VNI stored as UTF-8',
    declares: 'utf-8',
    encode: (html) => utf8(iconv.decode(bytesOf(html, inVni), 'windows1252')),
  },
  { name: 'decimal entities', declares: 'us-ascii', encode: (html) => utf8(entities(html, (_, code) => `#${code}`)) },
  {
    name: 'hexadecimal entities',
    declares: 'us-ascii',
    encode: (html) => utf8(entities(html, (_, code) => `#x${code.toString(16).toUpperCase()}`)),
  },
  {
    name: 'named entities',
    declares: 'us-ascii',
    encode: (html) => utf8(entities(html, (char, code) => NAMED[char] ?? `#${code}`)),
  },
  { name: 'UTF-8 read as Latin-1', declares: 'utf-8', encode: (html) => utf8(misread(html)) },
  { name: 'UTF-8 read as Latin-1 twice', declares: 'utf-8', encode: (html) => utf8(misread(misread(html))) },
  { name: 'decomposed letters', declares: 'utf-8', encode: (html) => utf8(html.normalize('NFD')) },
  {
    name: 'letters with their tones apart',
    declares: 'utf-8',
    encode: (html) => utf8(iconv.decode(bytesOf(html, in1258), 'windows1258')),
  },
]
