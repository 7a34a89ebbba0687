import { describe, expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readPage } from '../../src/read/index.js'
import { FIXTURES } from '../pages/fixtures.js'
import { fill, read, table } from './say.js'
import { WRITINGS, withoutOffsets } from './writings.js'

interface Sayings {
  cases?: { say: string }[]
  groups?: { say: string[] }[]
  frame?: string
  frames?: Record<string, string>
  rows?: { frame?: string; forms: string[] }[]
}

/** Every sentence of every table. */
const sentences = ['numerals', 'money', 'units', 'qualifiers', 'changes', 'links', 'negatives'].flatMap((name) => {
  const { cases = [], groups = [], frame = '', frames = {}, rows = [] } = table<Sayings>(name)
  return [
    ...cases.map((one) => one.say),
    ...groups.flatMap((group) => group.say),
    ...rows.flatMap((row) => row.forms.map((form) => fill(frames[row.frame ?? ''] ?? row.frame ?? frame, form))),
  ]
})

const figures = (say: string) => {
  const { result } = read(say)
  return withoutOffsets({ figures: result.figures, records: result.records })
}

describe.each(WRITINGS)('$name', ({ write }) => {
  test('every phrase says the same', () => {
    const changed = sentences.filter((say) => write(say) !== say)
    expect(changed.length).toBeGreaterThan(0)
    const differing = changed.filter((say) => JSON.stringify(figures(write(say))) !== JSON.stringify(figures(say)))
    expect(differing).toEqual([])
  })

  test.each(FIXTURES.filter((one) => /\.(txt|md)$/.test(one.source)))('$name says the same', ({ source, bytes }) => {
    const text = new TextDecoder().decode(bytes)
    const told = (said: string) => {
      const { result } = extractPage(readPage(new TextEncoder().encode(said), { source }))
      return withoutOffsets({ figures: result.figures, records: result.records })
    }
    expect(told(write(text))).toEqual(told(text))
  })
})

test.each(table<{ pairs: [string, string][] }>('spellings').pairs)('%s = %s', (one, other) => {
  expect(figures(one)).toMatchObject({ figures: expect.arrayContaining([expect.anything()]) })
  expect(figures(other)).toEqual(figures(one))
})

test('capitals: a heading in capitals holds the same numbers', () => {
  const { frame = '', rows = [] } = table<Sayings>('qualifiers')
  for (const form of rows.flatMap((row) => row.forms)) {
    const say = fill(frame, form)
    const numbers = (text: string) =>
      read(text).result.figures.map(({ value, valueMax, qualifier, kind, unit }) => [
        value,
        valueMax,
        qualifier,
        kind,
        unit,
      ])
    expect(numbers(say.toUpperCase()), form).toEqual(numbers(say))
  }
})
