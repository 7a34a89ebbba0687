import type { EventRecord, Figure, Result } from '../schema.js'
import type { FormatOptions, Writer } from './format.js'
import { type GridColumn, grid } from './grid.js'
import { itemText } from './item.js'
import { quantity } from './quantity.js'
import { asBytes, changed } from './repeat.js'
import { style } from './style.js'
import { displayWidth, oneLine, truncate } from './width.js'

const FIGURES: readonly GridColumn[] = [
  { name: 'record' },
  { name: 'type' },
  { name: 'role' },
  { name: 'value', right: true },
  { name: 'item', flexible: true },
  { name: 'phrase', flexible: true },
]
const figureCells = (figure: Figure): string[] => [
  figure.record,
  figure.type,
  figure.role,
  quantity(figure),
  itemText(figure) ?? '',
  figure.phrase.text,
]

const RECORDS: readonly GridColumn[] = [
  { name: 'record' },
  { name: 'type' },
  { name: 'figures', flexible: true },
  { name: 'place', flexible: true },
  { name: 'statement', flexible: true },
]
function recordCells(record: EventRecord, figures: ReadonlyMap<string, Figure>): string[] {
  const parts = record.parts.flatMap(({ role, figure: id }) => {
    const figure = figures.get(id)
    return figure ? [`${role} ${quantity(figure)} ${itemText(figure) ?? ''}`.trimEnd()] : []
  })
  return [record.id, record.type, parts.join(' · '), record.place?.text ?? '', record.statement.text]
}

function pageTable(result: Result, { rows, width, colour }: FormatOptions): string {
  const source = oneLine(result.source)
  const about = [result.published?.slice(0, 10), result.title]
    .map((part) => (part ? ` · ${oneLine(part)}` : ''))
    .join('')
  const heading = style('bold', colour)(source) + truncate(about, Math.max(0, width - displayWidth(source)))
  if (result.figures.length === 0) return `${heading}\n(no figures)\n`
  const byId = new Map(result.figures.map((figure) => [figure.id, figure]))
  const body =
    rows === 'records'
      ? grid(
          RECORDS,
          result.records.map((record) => recordCells(record, byId)),
          width,
          style('dim', colour),
        )
      : grid(FIGURES, result.figures.map(figureCells), width, style('dim', colour))
  return `${heading}\n${body}`
}

/** For reading on a terminal: one small table a page. */
export const table: Writer = {
  between: '\n',
  tail: '',
  head: () => '',
  page: pageTable,
  // below the line that names the page
  repeat: (written, of) =>
    changed(written, (page) => page.replace('\n', () => `\n(repeats ${asBytes(oneLine(of))})\n`)),
}
