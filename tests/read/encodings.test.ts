import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readPage } from '../../src/read/index.js'
import { ENCODINGS } from './encoders.js'

const SOURCE = 'fixtures/pages/soctrang.gov.vn/phoi-hop-bien-phong/source.html'
const HTML = readFileSync(SOURCE, 'utf8')

/** A result without offsets, and without what the bytes alone make different. */
function told(bytes: Uint8Array) {
  const { result } = extractPage(readPage(bytes, { source: SOURCE }))
  const { contentHash: _, warnings: __, ...rest } = result
  return JSON.parse(
    JSON.stringify(rest, (key, value) =>
      ['start', 'end', 'itemStart', 'itemEnd'].includes(key) && typeof value === 'number' ? undefined : value,
    ),
  )
}

const declaring = (charset: string): string => HTML.replace('charset=utf-8', `charset=${charset}`)

describe('one page in every encoding says the same in every field but the offsets', () => {
  const expected = told(Buffer.from(HTML, 'utf8'))

  it('has its figures', () => {
    expect(expected.figures).toHaveLength(29)
  })

  it.each(ENCODINGS)('$name', ({ declares, encode }) => {
    const bytes = encode(declaring(declares))
    expect(Buffer.from(bytes).equals(Buffer.from(HTML, 'utf8'))).toBe(false)
    expect(told(bytes)).toEqual(expected)
  })
})
