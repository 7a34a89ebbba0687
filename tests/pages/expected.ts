import type { Figure } from '../../src/schema.js'

/** One value, or a list of values that the guideline allows alike. */
type OneOf<T> = T | T[]

/** A figure as fixtures write it: what is left out has the default of the output. See fixtures/README.md. */
export interface FigureExpectation {
  /** Words that stand immediately before the numeral, where the numeral alone is found too early. */
  before?: string
  text?: string
  value: number
  valueMax?: number
  qualifier?: OneOf<string>
  kind?: string
  unit?: string
  /** "*": anything. */
  per?: OneOf<string>
  change?: OneOf<string | null>
  item?: OneOf<string | null>
  type?: OneOf<string>
  /** Numbers of figures; "?": tied or not, the guideline leaves it open. */
  links?: Record<string, number[] | '?'>
  /** Words of it; null for none. */
  against?: string | null
  partOf?: number
  flags?: string[]
  alternatives?: number[]
  base?: { value: number; unit: string } | null
}

export interface RecordExpectation {
  type: OneOf<string>
  parts: [OneOf<string>, number][]
  program?: string
  place?: string
  offence?: string
}

export interface PageExpectation {
  meta: Record<string, string | null>
  figures: FigureExpectation[]
  records: RecordExpectation[]
  /** Stretches of text whose numbers may be figures or not. */
  optional?: string[]
  left: { text: string; reason: string }[]
}

export const allows = <T>(expected: OneOf<T> | '*', actual: T): boolean =>
  expected === '*' || (Array.isArray(expected) ? expected.includes(actual) : expected === actual)

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

const near = (expected: number, actual: number, unit: string | undefined): boolean =>
  unit === 'share' ? Math.abs(expected - actual) < 0.00005 : expected === actual

function linkDifferences(expected: FigureExpectation, actual: Figure, numberOf: (id: string) => number): string[] {
  const wanted = expected.links ?? {}
  const rels = new Set([...Object.keys(wanted), ...actual.links.map((link) => link.rel)])
  return [...rels].flatMap((rel) => {
    if (wanted[rel] === '?') return []
    const found = actual.links.filter((link) => link.rel === rel).flatMap((link) => link.to.map(numberOf))
    const same = show(found.toSorted((a, b) => a - b)) === show(wanted[rel] ?? [])
    return same ? [] : [`link ${rel} ${show(found)}, expected ${show(wanted[rel] ?? [])}`]
  })
}

/** In what a figure differs from what is expected of it; `strict` also compares item, type and links left unsaid. */
export function differences(
  expected: FigureExpectation,
  actual: Figure,
  numberOf: (id: string) => number,
  strict: boolean,
): string[] {
  const out: string[] = []
  const check = (name: string, good: boolean, found: unknown, wanted: unknown) => {
    if (!good) out.push(`${name} ${show(found)}, expected ${show(wanted)}`)
  }
  const same = <T>(name: string, found: T, wanted: OneOf<T> | '*') => check(name, allows(wanted, found), found, wanted)
  if (expected.text !== undefined) same('text', actual.text, expected.text)
  check('value', near(expected.value, actual.value, expected.unit), actual.value, expected.value)
  same('valueMax', actual.valueMax, expected.valueMax ?? null)
  same('qualifier', actual.qualifier as string, expected.qualifier ?? 'exact')
  same('kind', actual.kind as string, expected.kind ?? 'count')
  same('unit', actual.unit, expected.unit ?? null)
  same('per', actual.per, expected.per ?? null)
  same('change', actual.change as string | null, expected.change ?? null)
  if (strict || expected.item !== undefined) same('item', actual.item, expected.item ?? null)
  if (strict || expected.type !== undefined) same('type', actual.type as string, expected.type ?? 'other')
  if (strict || expected.links !== undefined) out.push(...linkDifferences(expected, actual, numberOf))
  const { against, partOf, flags = [], alternatives = [], base } = expected
  if (against === null) same('against', actual.against, null)
  else if (against) check('against', actual.against?.text.includes(against) ?? false, actual.against, against)
  if (partOf !== undefined) same('partOf', actual.partOf === null ? null : numberOf(actual.partOf), partOf)
  for (const flag of flags) check('flags', actual.flags.includes(flag), actual.flags, flag)
  const others = actual.alternatives.map((alternative) => alternative.value)
  for (const other of alternatives) check('alternatives', others.includes(other), others, other)
  if (base !== undefined) check('base', show(actual.base) === show(base), actual.base, base)
  return out
}

const DIGIT_BEFORE = /\d[.,]?$/
const DIGIT_AFTER = /^[.,]?\d/

/** Where the expected figures stand in the text: each is looked for after the one before it. Throws when one is not there. */
export function locate(text: string, figures: readonly FigureExpectation[]): { start: number; end: number }[] {
  let from = 0
  return figures.map(({ before = '', text: numeral = '' }, i) => {
    for (let at = text.indexOf(before + numeral, from); at >= 0; at = text.indexOf(before + numeral, at + 1)) {
      const start = at + before.length
      const end = start + numeral.length
      if (DIGIT_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || DIGIT_AFTER.test(text.slice(end, end + 2)))
        continue
      from = end
      return { start, end }
    }
    throw new Error(`expected figure ${i + 1} "${before}${numeral}" is not in the text after offset ${from}`)
  })
}
