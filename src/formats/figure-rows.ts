import type { Figure, Result } from '../schema.js'
import { type Cell, PAGE_CELLS } from './columns.js'
import { itemText } from './item.js'

/** "total:f11,f12; with:f3" */
const linksText = (figure: Figure): string => figure.links.map(({ rel, to }) => `${rel}:${to.join(',')}`).join('; ')

/** Nobody writes a longer sentence, in UTF-16 units: a line of figures without an end would stand whole in the row of each. */
const LONGEST_SENTENCE = 4000
const AROUND = 1000

/** The sentence of a figure; of one without an end the words around the figure, with "…" where it goes on. */
function sentenceText({ sentence, start, end }: Figure, { text = '' }: Result): string {
  if (sentence.end - sentence.start <= LONGEST_SENTENCE) return text.slice(sentence.start, sentence.end).trim()
  const from =
    start - AROUND <= sentence.start ? sentence.start : Math.min(start, text.indexOf(' ', start - AROUND) + 1)
  const to = end + AROUND >= sentence.end ? sentence.end : Math.max(end, text.lastIndexOf(' ', end + AROUND))
  return `${from > sentence.start ? '…' : ''}${text.slice(from, to).trim()}${to < sentence.end ? '…' : ''}`
}

type Column = readonly [name: string, cell: (figure: Figure, result: Result) => Cell]

const COLUMNS: readonly Column[] = [
  ['record', (figure) => figure.record],
  ['role', (figure) => figure.role],
  ['figure', (figure) => figure.id],
  ['type', (figure) => figure.type],
  ['item', itemText],
  ['value', (figure) => figure.value],
  ['value_max', (figure) => figure.valueMax],
  ['qualifier', (figure) => figure.qualifier],
  ['kind', (figure) => figure.kind],
  ['unit', (figure) => figure.unit],
  ['per', (figure) => figure.per],
  ['change', (figure) => figure.change],
  ['against', (figure) => figure.against?.text ?? null],
  ['base_value', (figure) => figure.base?.value ?? null],
  ['base_unit', (figure) => figure.base?.unit ?? null],
  ['period_start', (figure) => figure.period?.start ?? null],
  ['period_end', (figure) => figure.period?.end ?? null],
  ['place', (figure) => figure.place?.text ?? null],
  ['links', linksText],
  ['part_of', (figure) => figure.partOf],
  ['same_as', (figure) => figure.sameAs],
  ['additive', (figure) => figure.additive],
  ['flags', (figure) => figure.flags.join('; ')],
  ['phrase', (figure) => figure.phrase.text],
  ['sentence', sentenceText],
  ['start', (figure) => figure.start],
  ['end', (figure) => figure.end],
]

export const FIGURE_COLUMNS = [...PAGE_CELLS, ...COLUMNS].map(([name]) => name)

/** What `--address` adds. */
export const ADDRESS_COLUMN = 'address'

/** A row a figure, in the order of the text; with `address` the address that opens the page at the figure as its last cell. */
export const figureRows = (result: Result, address = false): Cell[][] =>
  result.figures.map((figure) => [
    ...PAGE_CELLS.map(([, cell]) => cell(result)),
    ...COLUMNS.map(([, cell]) => cell(figure, result)),
    ...(address ? [figure.address ?? null] : []),
  ])
