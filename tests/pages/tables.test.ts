import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readPage } from '../../src/read/index.js'
import type { Figure } from '../../src/schema.js'
import { breaches } from './invariants.js'

const ROOT = 'fixtures/tables'

/** A figure of a table as fixtures write it; what is left out is the default of the output, but period, against, role and flags. */
interface CellExpectation {
  text: string
  value: number
  valueMax?: number
  qualifier?: string
  kind: string
  unit: string | null
  per?: string
  change?: string
  item: string
  row: string[]
  column: string[]
  /** Numbers of the figures it sums, from 1. */
  total?: number[]
  partOf?: number
  period?: string
  against?: string
  role?: string
  flags?: string[]
}

const TABLES = readdirSync(ROOT).map((name) => {
  const source = `${ROOT}/${name}/${readdirSync(`${ROOT}/${name}`).find((file) => file.startsWith('source.'))}`
  const expected: { figures: CellExpectation[] } = JSON.parse(readFileSync(`${ROOT}/${name}/expected.json`, 'utf8'))
  return { name, source, expected: expected.figures }
})

/** What the fixture names of a figure, from the figure. */
function told(figure: Figure, expected: CellExpectation | undefined, ids: readonly string[]): CellExpectation {
  const { text, value, valueMax, qualifier, kind, unit, per, change, links, partOf, headers, item } = figure
  const total = links.filter(({ rel }) => rel === 'total').flatMap(({ to }) => to.map((id) => ids.indexOf(id) + 1))
  const names = (quotes: readonly { text: string }[] = []) => quotes.map((quote) => quote.text)
  return {
    text,
    value,
    ...(valueMax !== null && { valueMax }),
    ...(qualifier !== 'exact' && { qualifier }),
    kind,
    unit,
    ...(per !== null && { per }),
    ...(change !== null && { change }),
    item: item ?? '',
    row: names(headers?.row),
    column: names(headers?.column),
    ...(total.length > 0 && { total }),
    ...(partOf !== null && { partOf: ids.indexOf(partOf) + 1 }),
    ...(expected?.period && { period: `${figure.period?.start}/${figure.period?.end}` }),
    ...(expected?.against && { against: figure.against?.text ?? '' }),
    ...(expected?.role && { role: figure.role }),
    ...(expected?.flags && {
      flags: expected.flags.filter((flag) => figure.flags.some((one) => one.startsWith(flag))),
    }),
  }
}

describe.each(TABLES)('$name', ({ source, expected }) => {
  const page = readPage(readFileSync(source), { source })
  const extraction = extractPage(page)
  const { figures } = extraction.result
  const ids = figures.map(({ id }) => id)

  test('has the expected figures and no other', () => {
    expect(figures.map((figure, i) => told(figure, expected[i], ids))).toEqual(expected)
  })

  test('totals and parts are not summed, everything else of one unit is', () => {
    for (const { links, partOf, additive } of figures)
      if (partOf !== null || links.some(({ rel }) => rel === 'total')) expect(additive).toBe(false)
  })

  test('a row is a record', () => {
    for (const { headers, record } of figures)
      for (const other of figures)
        if (other.record === record) expect(other.headers?.row.at(-1)).toEqual(headers?.row.at(-1))
  })

  test('is sound', () => {
    expect(breaches(page.text, extraction)).toEqual([])
  })
})
