import type { Figure } from '../model/figure.js'
import type { Block, Page } from '../model/page.js'
import type { Span } from '../model/span.js'

/** Words of the block before and after a quote that tell it from others like it. */
const CONTEXT = 5
/** Characters of the block where that is not enough. */
const LONG_CONTEXT = 200
const WORD_CHARACTER = /[\p{L}\p{N}]/u

/** What a text fragment is made of; empty parts are left out. Source: https://wicg.github.io/scroll-to-text-fragment/ */
interface Directive {
  prefix: string
  start: string
  end: string
  suffix: string
}

/** A hyphen marks prefix and suffix and is escaped, too; commas and ampersands are by the function, which throws at half a character. */
const escaped = (text: string): string =>
  encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8')).replaceAll('-', '%2D')

function fragmentOf({ prefix, start, end, suffix }: Directive): string {
  const parts = [prefix && `${escaped(prefix)}-`, escaped(start), end && escaped(end), suffix && `-${escaped(suffix)}`]
  return `:~:text=${parts.filter(Boolean).join(',')}`
}

/** A quote is found at the bounds of words only: "32vụ" is one. */
function atWords(text: string, { start, end }: Span, block: Span): Span {
  let from = start
  let to = end
  while (from > block.start && WORD_CHARACTER.test(text.charAt(from - 1)) && WORD_CHARACTER.test(text.charAt(from)))
    from--
  while (to < block.end && WORD_CHARACTER.test(text.charAt(to - 1)) && WORD_CHARACTER.test(text.charAt(to))) to++
  return { start: from, end: to }
}

const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? []
/** Signs alone are no context. */
const context = (words: readonly string[]): string =>
  words.some((word) => WORD_CHARACTER.test(word)) ? words.join(' ') : ''

/** A quote in a sentence with the words around it. */
function inProse(text: string, quote: Span, block: Span, words: number): Directive {
  const before = text.slice(Math.max(block.start, quote.start - LONG_CONTEXT), quote.start)
  const after = text.slice(quote.end, Math.min(block.end, quote.end + LONG_CONTEXT))
  // what was cut within a word is left out
  const whole = block.start < quote.start - LONG_CONTEXT ? before.replace(/^\S+/, '') : before
  const closed = block.end > quote.end + LONG_CONTEXT ? after.replace(/\S+$/, '') : after
  return {
    prefix: context(wordsOf(whole).slice(-words)),
    start: text.slice(quote.start, quote.end),
    end: '',
    suffix: context(wordsOf(closed).slice(0, words)),
  }
}

const sameRow = (a: Block | undefined, b: Block | undefined): boolean =>
  a?.cell !== undefined && a.cell.table === b?.cell?.table && a.cell.row === b.cell.row

/** A cell with its neighbours in the row. */
function inRow(text: string, blocks: readonly Block[], at: number): Directive {
  const block = blocks[at] as Block
  const textOf = (one: Block | undefined) => (one && sameRow(one, block) ? text.slice(one.start, one.end) : '')
  return {
    prefix: textOf(blocks[at - 1]),
    start: text.slice(block.start, block.end),
    end: '',
    suffix: textOf(blocks[at + 1]),
  }
}

/** Cells of a row that are looked back over. */
const LONGEST_ROW = 50

/** A row from its first cell up to the one that is meant. */
function fromLabel(text: string, blocks: readonly Block[], at: number): Directive {
  const block = blocks[at] as Block
  let first = at
  while (at - first < LONGEST_ROW && sameRow(blocks[first - 1], block)) first--
  const label = blocks[first] as Block
  if (first === at) return inRow(text, blocks, at)
  return {
    prefix: '',
    start: text.slice(label.start, label.end),
    end: text.slice(block.start, block.end),
    suffix: '',
  }
}

/**
 * For each quote of a page the address that opens it there: `url` with a text fragment of the quote and what stands around it in
 * its block, more of it where two quotes are alike. `quotes` are sorted spans of `text`, each within a block. Linear.
 */
export function addressesOf(url: string, text: string, blocks: readonly Block[], quotes: readonly Span[]): string[] {
  const [page = url] = url.split(':~:', 1)
  const base = page.includes('#') ? page : `${page}#`
  let at = 0
  const placed = quotes.map((quote) => {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= quote.start) at++
    const block = blocks[at] ?? { start: 0, end: text.length }
    const cell = blocks[at]?.cell !== undefined && block.end - block.start <= LONG_CONTEXT
    const whole = atWords(text, quote, block)
    const short = cell ? inRow(text, blocks, at) : inProse(text, whole, block, CONTEXT)
    return { at, block, whole, cell, short: fragmentOf(short) }
  })
  const counts = new Map<string, number>()
  for (const { short } of placed) counts.set(short, (counts.get(short) ?? 0) + 1)
  return placed.map(({ at: place, block, whole, cell, short }) => {
    if (counts.get(short) === 1) return base + short
    const long = cell ? fromLabel(text, blocks, place) : inProse(text, whole, block, LONG_CONTEXT)
    return base + fragmentOf(long)
  })
}

/** Gives each figure of a page the address that opens the page at it. */
export function addAddresses(figures: Figure[], url: string, { text, blocks }: Pick<Page, 'text' | 'blocks'>): void {
  const phrases = figures.map(({ phrase }) => phrase)
  for (const [i, address] of addressesOf(url, text, blocks, phrases).entries()) (figures[i] as Figure).address = address
}
