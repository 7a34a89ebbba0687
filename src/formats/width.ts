/** Marks and joiners that take no column of their own. */
const NO_WIDTH = /^[\p{M}\p{Cf}]+$/u
/** Ideographs, syllables and pictures that take two columns. */
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}！-｠]/u
/** Line ends and control characters of a page: an escape sequence in a page must not reach the terminal. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
const ASCII = /^[ -~]*$/

const widthOf = (grapheme: string): number => (NO_WIDTH.test(grapheme) ? 0 : WIDE.test(grapheme) ? 2 : 1)

/** A text on one line that is safe to print; the white space at its ends stays. */
export const printable = (text: string): string => text.normalize('NFC').replace(CONTROLS, ' ')

/** {@link printable}, without white space at its ends. */
export const oneLine = (text: string): string => printable(text).trim()

let segmenter: Intl.Segmenter | undefined
/** What a reader takes for characters. The segmenter takes a while to make, and most lines need none. */
function graphemesOf(line: string): Iterable<{ segment: string }> {
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' })
  return segmenter.segment(line)
}

/** Columns that a line takes on a terminal. */
export function displayWidth(line: string): number {
  if (ASCII.test(line)) return line.length
  let width = 0
  for (const { segment } of graphemesOf(line)) width += widthOf(segment)
  return width
}

/** The line cut to `width` columns, with "…" where something was cut. */
export function truncate(line: string, width: number): string {
  if (displayWidth(line) <= width) return line
  let kept = ''
  let used = 0
  for (const { segment } of graphemesOf(line)) {
    used += widthOf(segment)
    if (used > width - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** The line with spaces behind it, up to `width` columns; a wider one as it is. */
export const padTo = (line: string, width: number): string => line + ' '.repeat(Math.max(0, width - displayWidth(line)))
