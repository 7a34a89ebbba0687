import { describe, expect, test } from 'vitest'
import type { FigureExpectation } from '../pages/expected.js'
import { fill, table, wrong } from './say.js'

interface Units {
  /** `texts` gives the numeral of each form where the forms differ in it, `text` where they do not. */
  rows: (FigureExpectation & { frame: string; forms: string[]; texts?: string[] })[]
}

describe.each(table<Units>('units').rows)('$kind $unit', ({ frame, forms, texts, ...row }) => {
  test.each(forms.map((form, i) => [form, texts?.[i] ?? row.text] as const))('%s', (form, text) => {
    expect(wrong(fill(frame, form), [{ ...row, ...(text === undefined ? {} : { text }) }])).toEqual([])
  })
})
