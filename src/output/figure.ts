import type { Document } from '../model/document.js'
import type { Alternative, Figure, Period, Place, Quote } from '../model/figure.js'
import type { Span } from '../model/span.js'
import type { Role } from '../model/vocabulary.js'
import type { Event } from '../record/records.js'
import type { Related } from '../relate/related.js'
import { decimalOf, times, toNumber } from '../scan/decimal.js'
import { isAdditive } from './additive.js'
import { againstOf, clauseOf, shareOf } from './spans.js'

/** What the output needs beside a figure: where offsets go, and what stands elsewhere on the page. */
export interface Context {
  doc: Document
  /** The page's own text, and the way to its offsets. */
  text: string
  toPage: (span: Span) => Span
  periodOf: (at: Span, clause: Span, told: boolean) => Period | null
  periodAgainst: (words: Span, own: Period | null) => Period | null
  placeOf: (at: Span, clause: Span) => Place | null
  /** Are the things of a type given to somebody? */
  gives: (type: number) => boolean
  typeName: (type: number) => string
}

/** 0 → "f1" */
export const figureId = (i: number) => `f${i + 1}`
/** 0 → "r1" */
export const recordId = (i: number) => `r${i + 1}`

/** The page's own text at a span of the document, with its offsets in the page. */
export function quoteOf({ text, toPage }: Context, span: Span): Quote {
  const { start, end } = toPage(span)
  return { text: text.slice(start, end), start, end }
}

const quotesOf = (context: Context, spans: readonly Span[]): Quote[] => spans.map((span) => quoteOf(context, span))

/** The value in the base unit of its dimension; money as it is, nothing for what has none. */
function baseOf({ quantity }: Related): Figure['base'] {
  const { unitRow, value, kind, unit } = quantity
  if (kind === 'money' && unit) return { value: toNumber(value), unit }
  if (!unitRow?.base) return null
  return { value: toNumber(times(value, decimalOf(unitRow.base.factor))), unit: unitRow.base.unit }
}

/** Roles of what may be stated without anything that happened; those of an event are of its time. */
const BY_ITSELF: ReadonlySet<Role> = new Set(['thing', 'level', 'change', 'share', 'plan', 'of', 'each'])

/** What a figure is in its record, and whether that tells of an event. */
interface Part {
  record: string
  role: Role
  told: boolean
}

/** One figure of the output. `i` is its place among `all`. */
function figureOf(context: Context, all: readonly Related[], i: number, { record, role, told }: Part): Figure {
  const figure = all[i] as Related
  const { quantity, scene, item, per, cell } = figure
  const { tokens } = scene
  const at = { start: tokens.starts[quantity.at] ?? 0, end: tokens.ends[quantity.until] ?? 0 }
  const phrase = { start: tokens.starts[quantity.first] ?? 0, end: tokens.ends[quantity.last] ?? 0 }
  const clause = cell ? cell.line : clauseOf(context.doc, scene.sentence, at)
  const comparable = quantity.change !== null || quantity.kind === 'percent' || quantity.kind === 'ratio'
  const said = comparable ? againstOf(context.doc, scene.sentence, phrase.start, phrase.end) : null
  const whole = role === 'share' && !said ? shareOf(context.doc, scene.sentence, item, phrase.end) : null
  const against = said ?? whole ?? (comparable && cell ? cell.against : null)
  const period = cell?.period ?? context.periodOf(at, clause, told)
  const then = against && context.periodAgainst(against, period)
  const numeral = quoteOf(context, at)
  const itemQuote = item && quoteOf(context, item)
  const place = context.placeOf(at, clause)
  const sentence = context.toPage(cell ? cell.line : scene.sentence)
  const alternatives: Alternative[] = quantity.alternatives.map(({ value, why }) => ({
    value: toNumber(value),
    valueMax: null,
    why,
  }))
  return {
    id: figureId(i),
    start: numeral.start,
    end: numeral.end,
    text: numeral.text,
    phrase: quoteOf(context, phrase),
    value: toNumber(quantity.value),
    valueMax: quantity.valueMax && toNumber(quantity.valueMax),
    qualifier: quantity.qualifier,
    kind: quantity.kind,
    unit: quantity.unit,
    per,
    change: quantity.change,
    against: against && { ...quoteOf(context, against), ...(then && { period: then }) },
    item: itemQuote?.text ?? null,
    itemStart: itemQuote?.start ?? null,
    itemEnd: itemQuote?.end ?? null,
    type: context.typeName(figure.type),
    links: figure.links.map(({ rel, to }) => ({ rel, to: to.map(figureId) })),
    partOf: figure.partOf === null ? null : figureId(figure.partOf),
    sameAs: figure.sameAs === null ? null : figureId(figure.sameAs),
    record,
    role,
    additive: isAdditive(all, i, role),
    base: baseOf(figure),
    period,
    place: place && { ...place, ...quoteOf(context, place) },
    sentence: { start: sentence.start, end: sentence.end },
    flags: [...quantity.flags],
    alternatives,
    ...(cell && { headers: { row: quotesOf(context, cell.rowHeads), column: quotesOf(context, cell.columnHeads) } }),
  }
}

/** The figures of the output, in the order of the text; each is in one of the events. */
export function figuresOf(context: Context, all: readonly Related[], events: readonly Event[]): Figure[] {
  const figures = new Array<Figure>(all.length)
  events.forEach(({ members, roles }, e) => {
    const told = roles.some((role) => !BY_ITSELF.has(role))
    members.forEach((i, k) => {
      figures[i] = figureOf(context, all, i, { record: recordId(e), role: roles[k] as Role, told })
    })
  })
  return figures
}
