import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shadowOf } from '../../src/text/fold.js'
import { scanTimes } from '../../src/time/index.js'

type Rows = Record<string, [text: string, expressions: string[]][]>
const groups = JSON.parse(readFileSync(new URL('../../fixtures/phrases/dates.json', import.meta.url), 'utf8')) as Rows

const found = (text: string) => scanTimes(shadowOf(text).text).map(({ start, end }) => text.slice(start, end))

for (const [name, rows] of Object.entries(groups))
  describe(name, () => {
    it.each(rows)('%s', (text, expressions) => expect(found(text)).toEqual(expressions))
  })

describe('any text', () => {
  it('gives sorted and disjoint spans', () => {
    const text = Object.values(groups)
      .flat()
      .map(([line]) => line)
      .join('\n')
    const spans = scanTimes(shadowOf(text).text)
    for (const [i, span] of spans.entries()) {
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
    }
  })

  it('finds in a header row what it finds in its parts', () => {
    expect(found('1 tháng 3 tháng 6 tháng 9 tháng '.repeat(50))).toEqual([])
  })
})
