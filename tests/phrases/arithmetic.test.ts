import { expect, test } from 'vitest'
import { read, table } from './say.js'

/** The flags of all records of a sentence: the numbers that disagree, and nothing where they agree. */
test.each(table<{ cases: { say: string; flags: string[] }[] }>('arithmetic').cases)('$say', ({ say, flags }) => {
  const { result } = read(say)
  expect(result.records.flatMap((record) => record.flags)).toEqual(flags)
  // a contradiction changes no value
  expect(result.figures.every((figure) => figure.alternatives.length === 0)).toBe(true)
})
