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

const TABLES = ['numerals', 'money', 'units', 'qualifiers', 'changes', 'links', 'events', 'arithmetic', 'negatives']

/** Every way to say when, in a sentence with a figure that it places. */
const dated = Object.values(table<Record<string, [string][]>>('periods')).flatMap((rows) =>
  rows.map(([when]) => `Kết quả ${when}: toàn xã có 12 hộ thoát nghèo.`),
)

/** Every sentence of every table. */
const sentences = [
  ...TABLES.flatMap((name) => {
    const { cases = [], groups = [], frame = '', frames = {}, rows = [] } = table<Sayings>(name)
    return [
      ...cases.map((one) => one.say.replace(/[«»]/g, '')),
      ...groups.flatMap((group) => group.say),
      ...rows.flatMap((row) => row.forms.map((form) => fill(frames[row.frame ?? ''] ?? row.frame ?? frame, form))),
    ]
  }),
  ...dated,
]

const figures = (say: string) => {
  const { result } = read(say)
  return JSON.stringify(withoutOffsets({ figures: result.figures, records: result.records }))
}

/** What each sentence says as it is written in its table; worked out once. */
const told = new Map(sentences.map((say) => [say, figures(say)]))

/** Every sentence is read once more: some seconds where other work runs beside it. */
const LONGEST = 20_000

describe.each(WRITINGS)('$name', ({ write }) => {
  test('every phrase says the same', { timeout: LONGEST }, () => {
    const changed = sentences.filter((say) => write(say) !== say)
    expect(changed.length).toBeGreaterThan(0)
    const differing = changed.filter((say) => figures(write(say)) !== told.get(say))
    expect(differing).toEqual([])
  })

  test.each(FIXTURES.filter((one) => /\.(txt|md)$/.test(one.source)))('$name says the same', ({ source, bytes }) => {
    const text = new TextDecoder().decode(bytes)
    const says = (said: string) => {
      const { result } = extractPage(readPage(new TextEncoder().encode(said), { source }))
      return withoutOffsets({ figures: result.figures, records: result.records })
    }
    expect(says(write(text))).toEqual(says(text))
  })
})

test.each(table<{ pairs: [string, string][] }>('spellings').pairs)('%s = %s', (one, other) => {
  expect(read(one).result.figures.length).toBeGreaterThan(0)
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
