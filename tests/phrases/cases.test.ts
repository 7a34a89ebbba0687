import { describe, expect, test } from 'vitest'
import type { FigureExpectation } from '../pages/expected.js'
import { read, table, wrong } from './say.js'

interface Cases {
  cases: {
    say: string
    figures: FigureExpectation[]
    /** Type, then role and number of each figure. */
    records?: [string, [string, number][]][]
  }[]
}

describe.each(['money', 'changes', 'links'])('%s', (name) => {
  test.each(table<Cases>(name).cases)('$say', ({ say, figures, records }) => {
    expect(wrong(say, figures)).toEqual([])
    if (records === undefined) return
    const { result } = read(say)
    const numberOf = (id: string) => result.figures.findIndex((figure) => figure.id === id) + 1
    const found = result.records.map((record) => [
      record.type,
      record.parts.map((part) => [part.role, numberOf(part.figure)]).toSorted((a, b) => Number(a[1]) - Number(b[1])),
    ])
    expect(found).toEqual(records)
  })
})
