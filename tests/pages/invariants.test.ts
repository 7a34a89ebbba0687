import { describe, expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { resultSchema } from '../../src/schema.js'
import { extract, FIXTURES } from './fixtures.js'
import { breaches } from './invariants.js'

describe.each(FIXTURES)('$name', (fixture) => {
  const { page, ...extraction } = extract(fixture)

  test('every span, link, record and derivation is sound', () => {
    expect(extraction.result.figures.length).toBeGreaterThan(0)
    expect(breaches(page.text, extraction)).toEqual([])
  })

  test('the result is what the schema says, in its order, and nothing more', () => {
    expect(JSON.stringify(resultSchema.parse(extraction.result))).toBe(JSON.stringify(extraction.result))
  })

  test('no figure is read from the chrome', () => {
    const chrome = page.blocks.filter((block) => block.kind === 'chrome')
    const inside = extraction.result.figures.filter((figure) =>
      chrome.some((block) => block.start <= figure.start && figure.end <= block.end),
    )
    expect(inside.map((figure) => figure.phrase.text)).toEqual([])
  })

  test('the same page gives the same result again; the text is there only when asked for', () => {
    const { text, ...rest } = extraction.result
    expect(text).toBe(page.text)
    expect(extractPage(page).result).toEqual(rest)
  })
})

test('a page without figures is read: no figure, no record, and a warning', () => {
  const text = 'Thông báo\n\nBà con giữ gìn vệ sinh đường làng, ngõ xóm.\n'
  const { result } = extractPage({
    source: 'a.txt',
    url: null,
    site: null,
    title: 'Thông báo',
    published: null,
    modified: null,
    author: null,
    text,
    blocks: [
      { kind: 'title', start: 0, end: 9 },
      { kind: 'paragraph', start: 11, end: text.length - 1 },
    ],
    warnings: [],
  })
  expect(result.figures).toEqual([])
  expect(result.records).toEqual([])
  expect(result.warnings).toHaveLength(1)
})
