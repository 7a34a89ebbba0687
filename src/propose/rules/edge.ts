import { isCapitalAt, isLetter } from '../../text/chars.js'

/** The class of a sign for {@link edgeOf}: "A" a capital, "a" another letter, "0" a digit, " " white space, "?" what no rule speaks of. */
function classOf(char: string): string {
  const unit = char.charCodeAt(0)
  if (isCapitalAt(char, 0) || isHalf(unit)) return 'A'
  if (isLetter(unit) || (isForeign(unit) && /\p{L}/u.test(char))) return 'a'
  if (/\d/.test(char)) return '0'
  if (/\s/.test(char)) return ' '
  return SIGNS.includes(char) ? char : '?'
}
const SIGNS = '.,:;=/+-()[]"%@'
/** Half of a character beyond the first plane: it may be that of a letter. */
const isHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000
/** Neither ASCII nor punctuation: what Vietnamese pages seldom hold, so that most spare the compiling of a large pattern. */
const isForeign = (unit: number): boolean => unit >= 0x80 && !(unit >= 0x2000 && unit < 0x2070)

const UNKNOWN = 0
const classes = new Uint8Array(0x10000)

function learn(unit: number): number {
  const known = classOf(String.fromCharCode(unit)).charCodeAt(0)
  classes[unit] = known
  return known
}
const OPEN = '^'.charCodeAt(0)
const CLOSE = '$'.charCodeAt(0)

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = classes[unit] as number
  return known === UNKNOWN ? learn(unit) : known
}

/**
 * What touches a number: the classes of the two signs before it and of the one behind it, as a number that {@link edgeText} spells
 * out. Its text goes from `from` on to the end.
 */
export function edgeOf(text: string, from: number, start: number, end: number): number {
  const second = start - 2 >= from ? classAt(text, start - 2) : OPEN
  const first = start - 1 >= from ? classAt(text, start - 1) : OPEN
  return (((second << 8) | first) << 8) | (end < text.length ? classAt(text, end) : CLOSE)
}

/** An edge as the patterns of the rules have it: "a # " between a word and another, "^(#)" in brackets at the head of a sentence. */
export const edgeText = (edge: number): string =>
  `${String.fromCharCode(edge >> 16, (edge >> 8) & 0xff)}#${String.fromCharCode(edge & 0xff)}`
