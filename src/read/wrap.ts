import { latin } from '../text/latin.js'
import type { Line } from './lines.js'

/** "- ", "• ", "1. ", "2) ", "a) ", "III. " */
export const ITEM = /^(?:[-–—•·▪◦●○■*+]\s|\(?\d{1,2}[.)]\s|\(?[a-zđ][.)]\s|[IVX]{1,5}[.)]\s)/
/** "# Kết quả", "> Trích", "| Xã | 12 |", "---", "```": what begins a block of Markdown, or is one. */
const MARKDOWN_BLOCK = /^(?:#{1,6}\s|>|\||```|~~~|[-=*_]{3,}$)/
/** "trao 12 suất.", "gồm:", "… nhà;": a sentence or a clause ends with its line. */
const ENDED = /[.!?…:;]["'”’)\]]*$/
/** More of them than close a sentence: "…”).)" */
const END = 8
/** "tỷ đồng", "căn nhà": a word in small letters; "iPhone" is none, nor are "a.", "x". */
const SMALL = latin(/^(?!\p{Ll}(?:[.,)]|$))\p{Ll}+(?![\p{L}\d])/u)
const DIGIT = /^\d/
const LETTER = latin(/\p{L}/u)
const WORD = /^\S+/
/** A line has no space at its ends: one within it stands between words. */
const SPACE = /\s/
const LAST_WORD = /\s(\S+)$/
/** Words that end no sentence and no heading: "gồm|1.300 suất". */
const BINDING = new Set('của với cho là trong các những tại bị đến gồm khoảng gần đang sẽ đã và'.split(' '))
/** Lines of a text that somebody wrapped are about as long as one another; so long a line is one, whatever follows. */
const LONG = 40
const FULL = 0.8
/** Small letters at the heads of lines by which a text is known to be wrapped; where each line is a paragraph there are hardly any. */
const FEW = 2
const SHARE = 0.5

/** Between two lines there is a break and no empty line. */
const touches = (text: string, above: Line, below: Line): boolean =>
  (text.slice(above.end, below.start).match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0) === 1

/** The end of a line, as long as the marks that may close a sentence: a pattern for the end looks at all that stands before it. */
const lastOf = ({ text }: Line): string => text.slice(-END)

/** A line of several words, with a letter: no cell of a table that was copied as lines, no number of a page. */
const hasWords = ({ text }: Line): boolean => SPACE.test(text) && LETTER.test(text)

/** "tổng trị giá trên 2|tỷ đồng": no sentence has ended, and none begins. */
const inSentence = (above: Line, below: Line): boolean =>
  SMALL.test(below.text) && (above.text.length >= LONG || above.text.length * 2 >= below.text.length)

/** "thu giữ 32 vụ,|Công an …", "gồm|1.300 suất" */
const isBound = (above: Line, below: Line): boolean =>
  above.text.endsWith(',') || (DIGIT.test(below.text) && BINDING.has(LAST_WORD.exec(above.text)?.[1] ?? ''))

/** The next word had no room any more on a line of a text whose lines are `width` long. */
const isFull = (above: Line, below: Line, width: number): boolean =>
  above.text.length + 1 + (WORD.exec(below.text)?.[0].length ?? 0) > width * FULL

/** A line that begins a block whatever stands before it. */
const begins = ({ text }: Line): boolean => ITEM.test(text) || MARKDOWN_BLOCK.test(text)

/** The lines of a Markdown text that go on in the next: a paragraph ends with an empty line, a hard break or another block. */
function ofMarkdown(lines: readonly Line[], text: string): boolean[] {
  return lines.map((line, i) => {
    const next = lines[i + 1]
    if (!next || begins(next) || MARKDOWN_BLOCK.test(line.text) || !touches(text, line, next)) return false
    return !line.text.endsWith('\\') && text.slice(line.end, line.end + 2) !== '  '
  })
}

/** The lines of a plain text that plainly go on in the next. */
function ofText(lines: readonly Line[], text: string): boolean[] {
  const open = lines.map((line, i) => {
    const next = lines[i + 1]
    if (!next || ENDED.test(lastOf(line)) || !hasWords(line) || MARKDOWN_BLOCK.test(line.text)) return false
    return LETTER.test(next.text) && !begins(next) && touches(text, line, next)
  })
  const small = lines.map((line, i) => open[i] === true && inSentence(line, lines[i + 1] as Line))
  const count = small.filter(Boolean).length
  const wrapped = count >= FEW && count >= open.filter(Boolean).length * SHARE
  const width = wrapped ? lines.reduce((most, { text }, i) => (small[i] ? Math.max(most, text.length) : most), 0) : 0
  return lines.map((line, i) => {
    const next = lines[i + 1]
    if (!open[i] || !next) return false
    return small[i] || isBound(line, next) || (wrapped && isFull(line, next, width))
  })
}

/**
 * Which lines go on in the next: as of a text that a program wrapped (pdftotext, a mail), and of a paragraph of Markdown. One flag a
 * line; `lines` are those that are not empty, with their offsets into `text`.
 */
export const goesOn = (lines: readonly Line[], text: string, markdown: boolean): boolean[] =>
  markdown ? ofMarkdown(lines, text) : ofText(lines, text)
