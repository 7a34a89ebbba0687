import type { Qualifier } from '../model/vocabulary.js'
import { toNumber } from '../scan/decimal.js'
import { isLead, type Related } from './related.js'

/** A figure of a title, a lead, a heading or a caption that the body tells again points to the one in the body. */
export function markRepeats(figures: readonly Related[]): void {
  const leads = figures.filter(isLead)
  if (leads.length === 0) return
  const told = new Set(leads.map(({ quantity }) => toNumber(quantity.value)))
  const body = new Map<string, number>()
  figures.forEach((figure, i) => {
    if (!told.has(toNumber(figure.quantity.value)) || isLead(figure)) return
    const own = key(figure)
    if (!body.has(own)) body.set(own, i)
  })
  let looked = 0
  for (const figure of leads) {
    const at = body.get(key(figure)) ?? (looked++ < MOST_ROUNDED ? rounded(figure, figures) : undefined)
    const other = at === undefined ? undefined : figures[at]
    if (at !== undefined && other && sharesWord(figure, other)) figure.sameAs = at
  }
}

/** What two figures of one fact have in common. */
export const key = ({ quantity }: Related): string =>
  `${quantity.kind} ${quantity.unit} ${toNumber(quantity.value)} ${quantity.valueMax === null ? '' : toNumber(quantity.valueMax)} ${quantity.change}`

/** Each is looked for in the whole body: no page has so many headings with figures. */
const MOST_ROUNDED = 40
/** How far a title may round what the body tells exactly: "trao hơn 620 suất học bổng" of 638 … */
const TITLE_ROUNDS = 0.06
/** … and where it tells one digit alone, up to the next one of it: "hơn 300 suất" of 336, "gần 8 tỷ" of 7,4, "gần 100" of 94. */
function roundsOf(value: number, side: 1 | -1 | 0): number {
  const digit = 10 ** Math.floor(Math.log10(value))
  // around a number it lies on either side, and not as far
  if (side === 0 || value <= 0 || !Number.isInteger(value / digit)) return TITLE_ROUNDS
  const step = side > 0 ? digit * (1 - LAST) : value === digit ? digit / 10 : digit * NEARLY
  return Math.max(TITLE_ROUNDS, step / value)
}
/** So near to the next digit it would be rounded to that … */
const LAST = 0.01
/** … and so far from the one before it is nearly this: "gần nửa tỷ" of 450 triệu. */
const NEARLY = 0.6

/** The first figure of the body that the rounded figure of a title may be: on the side that its qualifier says. */
function rounded(lead: Related, figures: readonly Related[]): number | undefined {
  const { kind, unit, change, qualifier, valueMax } = lead.quantity
  const sign = SIDES[qualifier]
  const value = toNumber(lead.quantity.value)
  const step = qualifier === 'exact' ? stepOf(value) : null
  const rounds = roundsOf(value, sign ?? 0)
  if ((sign === undefined && step === null) || valueMax !== null || kind === 'percent') return undefined
  const found = figures.findIndex(
    (other) =>
      !isLead(other) &&
      other.quantity.kind === kind &&
      other.quantity.unit === unit &&
      other.quantity.change === change &&
      other.quantity.qualifier === 'exact' &&
      (step === null
        ? isWithin(toNumber(other.quantity.value) / value - 1, sign ?? 0, rounds)
        : Math.abs(toNumber(other.quantity.value) - value) < step && stepOf(toNumber(other.quantity.value)) !== step) &&
      (kind === 'count' ? sharesWord(lead, other) : lead.type === other.type),
  )
  return found < 0 ? undefined : found
}

/** "kim ngạch cán mốc 3,9 tỷ USD" of 3.912,4 triệu: what one of the last of two digits is worth; null for a number of more or of one. */
function stepOf(value: number): number | null {
  const step = 10 ** (Math.floor(Math.log10(value)) - 1)
  return value > 0 && Number.isInteger(value / step) && !Number.isInteger(value / step / 10) ? step : null
}

/** Where the exact value lies, seen from the rounded one: above, below, or on either side. */
const SIDES: Partial<Record<Qualifier, 1 | -1 | 0>> = { over: 1, nearly: -1, approx: 0 }
const isWithin = (off: number, side: 1 | -1 | 0, most: number) => Math.abs(off) <= most && off * side >= 0

/** Counts need a noun in common, sums and rates are recognised by their value. */
const sharesWord = (a: Related, b: Related): boolean => a.quantity.kind !== 'count' || sharesAnyWord(a, b)

export function sharesAnyWord(a: Related, b: Related): boolean {
  const words = new Set(a.itemWords)
  return b.itemWords.some((word) => words.has(word))
}
