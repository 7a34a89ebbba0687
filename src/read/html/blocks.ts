import type { Block, BlockKind, CellPlace } from '../../model/page.js'
import { isCaption } from '../caption.js'
import { chromeLines, countsVisits } from '../chrome.js'
import type { Box, Run } from './box.js'
import { type Cell, cellOf } from './table.js'
import { HEADING } from './tags.js'

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  dd: 'item',
  dt: 'item',
  figure: 'caption',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
}
const UP = 5
const LONGEST_CAPTION = 300
/** Lines of a table that holds a picture and what is said of it, and no article. */
const MOST_CAPTIONS = 2
const CENTRED = /text-align\s{0,3}:\s{0,3}center/i

const isCentred = ({ element }: Box): boolean =>
  element?.attribs.align === 'center' || CENTRED.test(element?.attribs.style ?? '')

/** A short line in the middle below a picture, or in a narrow table with one. */
function isBelowPicture({ box, text }: Run): boolean {
  if (text.length > LONGEST_CAPTION) return false
  if (isCentred(box) && box.afterPicture) return true
  let around: Box | null = box
  for (let up = 0; around !== null && up < UP; up++) {
    if (around.tag === 'table')
      return around.picture && around.length <= LONGEST_CAPTION && around.to - around.from <= MOST_CAPTIONS
    around = around.parent
  }
  return false
}

/** The kind of a run by the boxes around it, nearest first; far ones do not count. */
function kindOf(run: Run): BlockKind {
  let box: Box | null = run.box
  for (let up = 0; box !== null && up < UP; up++) {
    // the opening of an article is often an <h2>, and heads nothing
    if (box.hint.lead) break
    if (HEADING.test(box.tag)) return 'heading'
    if (box.hint.caption) return 'caption'
    const kind = KINDS[box.tag]
    if (kind !== undefined) return kind
    box = box.parent
  }
  return isBelowPicture(run) || isCaption(run.text) ? 'caption' : 'paragraph'
}

/** A line of the page's text, or a cell of a line. */
interface Piece {
  text: string
  kind: BlockKind
  cell: Cell | null
  lead: boolean
}

/** Runs of one cell make one piece. */
function piecesOf(runs: readonly Run[], cells: ReadonlyMap<Box, Cell>): Piece[] {
  const pieces: Piece[] = []
  for (const run of runs) {
    const cell = cellOf(cells, run.box)
    const last = pieces.at(-1)
    if (cell !== null && last?.cell === cell) last.text += ` ${run.text}`
    else pieces.push({ text: run.text, kind: cell === null ? kindOf(run) : 'cell', cell, lead: run.lead === true })
  }
  return pieces
}

/** What stands between two pieces: a tab for each column within a row, else a line break and the row's empty columns. */
function between(last: Cell | null, next: Cell | null): string {
  if (next === null) return '\n'
  if (last !== null && last.table === next.table && last.row === next.row) return '\t'.repeat(next.column - last.column)
  return `\n${'\t'.repeat(next.column)}`
}

/** The tables of which a row counts the visits of the site. */
function countersIn(pieces: readonly Piece[]): ReadonlySet<Box> {
  const counters = new Set<Box>()
  let row = ''
  pieces.forEach(({ cell, text }, i) => {
    if (cell === null) return
    const before = pieces[i - 1]?.cell
    row = before?.table === cell.table && before.row === cell.row ? `${row} ${text}` : text
    if (countsVisits(row)) counters.add(cell.table)
  })
  return counters
}

/** Gives cells their places, and the tables their numbers in the order in which they are met. */
function placer(): (cell: Cell) => CellPlace {
  const numbers = new Map<Box, number>()
  return ({ table, row, column, rows, columns, head }) => {
    const number = numbers.get(table) ?? numbers.size
    numbers.set(table, number)
    return { table: number, row, column, rows, columns, head }
  }
}

/**
 * The text of a page and its blocks: the title first, then the runs of the article, one a line. A row of a data table is
 * one line with its cells at their columns, a tab between two columns. Lines of the site are left out.
 */
export function blocksOf(
  title: string | null,
  runs: readonly Run[],
  cells: ReadonlyMap<Box, Cell>,
): { text: string; blocks: Block[] } {
  const pieces = piecesOf(runs, cells)
  const flags = chromeLines(pieces.map((piece) => (piece.cell === null ? piece.text : '')))
  const counters = countersIn(pieces)
  const kept = pieces.filter(({ cell, text: line }, i) =>
    cell === null ? !flags[i] && line !== title : !counters.has(cell.table),
  )
  if (title !== null) kept.unshift({ text: title, kind: 'title', cell: null, lead: false })
  const blocks: Block[] = []
  const placeOf = placer()
  let text = ''
  let last: Cell | null = null
  for (const { text: line, kind, cell, lead } of kept) {
    text += text === '' ? '' : between(last, cell)
    const span = { kind, start: text.length, end: text.length + line.length }
    blocks.push({ ...span, ...(cell && { cell: placeOf(cell) }), ...(lead && { lead }) })
    text += line
    last = cell
  }
  return { text, blocks }
}
