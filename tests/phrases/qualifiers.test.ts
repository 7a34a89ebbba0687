import { describe, expect, test } from 'vitest'
import type { FigureExpectation } from '../pages/expected.js'
import { fill, table, wrong } from './say.js'

interface Qualifiers {
  frame: string
  rows: (FigureExpectation & { forms: string[] })[]
  cases: { say: string; figures: FigureExpectation[] }[]
}

const { frame, rows, cases } = table<Qualifiers>('qualifiers')

describe.each(rows)('$qualifier $value', ({ forms, ...row }) => {
  test.each(forms)('%s', (form) => {
    expect(wrong(fill(frame, form), [row])).toEqual([])
  })
})

test.each(cases)('$say', ({ say, figures }) => {
  expect(wrong(say, figures)).toEqual([])
})
