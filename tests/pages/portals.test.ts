import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readPage } from '../../src/read/index.js'
import { breaches } from './invariants.js'

const ROOT = 'fixtures/portals'

/** A figure as the fixtures of portals write it; `sameAs` and `partOf` are numbers of figures, from 1. */
interface FigureExpectation {
  text: string
  value: number
  kind: string
  unit: string | null
  item?: string
  per?: string
  change?: string
  qualifier?: string
  against?: string
  sameAs?: number
  partOf?: number
}

interface PortalExpectation {
  meta: Record<string, string>
  text: string[]
  figures: FigureExpectation[]
}

describe.each(readdirSync(ROOT))('%s', (name) => {
  const source = `${ROOT}/${name}/source.html`
  const expected: PortalExpectation = JSON.parse(readFileSync(`${ROOT}/${name}/expected.json`, 'utf8'))
  const page = readPage(readFileSync(source), { source })
  const extraction = extractPage(page)
  const { figures } = extraction.result
  const numberOf = (id: string | null) => figures.findIndex((figure) => figure.id === id) + 1

  test('its article, and nothing of the site', () => {
    const shown = page.blocks.map(({ kind, start, end }) => `${kind}: ${page.text.slice(start, end)}`)
    expect(shown).toEqual(expected.text)
  })

  test('what it says of itself', () => {
    expect({ ...extraction.result }).toMatchObject(expected.meta)
  })

  test('its figures and no other', () => {
    const told = figures.map((figure, i) => {
      const { text, value, kind, unit, item } = figure
      const wanted = expected.figures[i]
      return {
        text,
        value,
        kind,
        unit,
        ...(wanted?.item && { item }),
        ...(wanted?.per && { per: figure.per }),
        ...(wanted?.change && { change: figure.change }),
        ...(wanted?.qualifier && { qualifier: figure.qualifier }),
        ...(wanted?.against && { against: figure.against?.text }),
        ...(figure.sameAs !== null && { sameAs: numberOf(figure.sameAs) }),
        ...(wanted?.partOf && { partOf: numberOf(figure.partOf) }),
      }
    })
    expect(told).toEqual(expected.figures)
  })

  test('is sound', () => {
    expect(breaches(page.text, extraction)).toEqual([])
  })
})
