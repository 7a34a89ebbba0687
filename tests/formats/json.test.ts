import { expect, it } from 'vitest'
import type { Writer } from '../../src/formats/format.js'
import { FORMATS } from '../../src/formats/index.js'
import { json } from '../../src/formats/json.js'
import { ndjson } from '../../src/formats/ndjson.js'
import type { Result } from '../../src/schema.js'
import { result } from './sample.js'

const options = { rows: 'figures', excel: false, width: 80, colour: false } as const
const written = (writer: Writer, pages: Result[]) =>
  writer.head(options) + pages.map((page) => writer.page(page, options)).join(writer.between) + writer.tail

it.each([0, 1, 2])('json is one array of %d pages', (count) => {
  const pages = Array.from({ length: count }, (_, i) => result({ source: `${i}.html` }))
  expect(JSON.parse(written(json, pages))).toEqual(pages)
})

it('json has a page a line', () => {
  expect(written(json, [result(), result()]).split('\n')).toHaveLength(5)
})

it('ndjson has an object a line, whatever the texts hold', () => {
  const page = result({ text: 'a\nb\u2028c' })
  const lines = written(ndjson, [page, page]).split('\n')
  expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toEqual([page, page])
  expect(lines).toHaveLength(3)
})

it.each([json, ndjson])('a page that repeats another names it, and adds nothing to sums', (writer) => {
  const page = result({ title: '"duplicateOf":null,"additive":true', text: 'ừ "additive":true' })
  const repeated = writer.repeat(Buffer.from(writer.page(page, options)), 'bài "một".html', options)
  expect(JSON.parse(Buffer.from(repeated).toString())).toEqual({
    ...page,
    duplicateOf: 'bài "một".html',
    figures: page.figures.map((figure) => ({ ...figure, additive: false })),
  })
})

it('every format loads, and no two claim one ending', async () => {
  for (const format of FORMATS) expect((await format.load()).page(result(), options)).not.toBe('')
  const endings = FORMATS.flatMap(({ extensions }) => extensions)
  expect(new Set(endings).size).toBe(endings.length)
})
