import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shadowOf } from '../../src/text/fold.js'
import { resolveTime, scanTimes } from '../../src/time/index.js'

type Row = [text: string, published: string | null, start: string | null, end: string | null]
const url = new URL('../../fixtures/phrases/periods.json', import.meta.url)
const groups = JSON.parse(readFileSync(url, 'utf8')) as Record<string, Row[]>

for (const [name, rows] of Object.entries(groups))
  describe(name, () => {
    it.each(rows)('%s, read on %s', (text, published, start, end) => {
      const shadow = shadowOf(text).text
      const times = scanTimes(shadow)
      expect(times).toHaveLength(1)
      expect(times.map((time) => resolveTime(time, shadow, published))).toEqual([{ start, end }])
    })
  })
