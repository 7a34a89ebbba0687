import { expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readText } from '../../src/read/index.js'

/** A clause and what its figures say, in the order of the text; null where one says nothing. */
export type Row = readonly [clause: string, ...said: (string | null)[]]

const SOURCE = 'clauses.txt'

/** Tests that the figures of each clause have a field as its row says. */
export const testRows = (field: 'item' | 'per', rows: readonly Row[]): void =>
  test.each(rows.map(([clause, ...said]) => [clause, said] as const))('%s', (clause, said) => {
    const { figures } = extractPage(readText(clause, { source: SOURCE }), {}).result
    expect(figures.map((figure) => figure[field])).toEqual(said)
  })

/** Tests the items of clauses, each alone; in the text of all of them each is at its offsets. */
export function testItems(rows: readonly Row[]): void {
  testRows('item', rows)
  test('an item is a span of the text', () => {
    const page = readText(rows.map(([clause]) => clause).join('\n'), { source: SOURCE })
    const { figures } = extractPage(page, {}).result
    expect(figures.length).toBeGreaterThanOrEqual(rows.length)
    for (const { item, itemStart, itemEnd } of figures) {
      expect(item).toBe(itemStart === null || itemEnd === null ? null : page.text.slice(itemStart, itemEnd))
    }
  })
}
