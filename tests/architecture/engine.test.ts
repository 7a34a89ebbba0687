import { describe, expect, test } from 'vitest'
import { REASONS } from '../../src/model/derivation.js'
import { ACTIONS, KINDS, names, OFFENCES, QUALIFIERS, RELATIONS, ROLES } from '../../src/model/vocabulary.js'
import { TYPES } from '../../src/types/index.js'
import { SOURCES, type Source } from './sources.js'

const breaches = (pattern: RegExp, of = SOURCES) =>
  of.flatMap((source) => [...source.text.matchAll(pattern)].map((found) => `${source.path}: ${found[0].trim()}`))

test('the engine names no type: what a rule knows of a type stands in the file of the type', () => {
  // "case", "suspect" and "other" are roles, kinds and offences too: as words of code they cannot be told apart.
  const shared = new Set<string>([
    ...names(ROLES),
    ...names(KINDS),
    ...names(QUALIFIERS),
    ...REASONS,
    ...OFFENCES,
    ...ACTIONS,
    ...RELATIONS,
  ])
  const own = TYPES.map((type) => type.name).filter((name) => !shared.has(name))
  expect(own.length).toBeGreaterThan(TYPES.length - 4)
  const engine = SOURCES.filter((source) => !['types', 'model'].includes(source.folder))
  expect(breaches(new RegExp(`(['"\`])(?:${own.join('|')})\\1`, 'g'), engine)).toEqual([])
})

test('Vietnamese is written, not escaped', () => {
  // The decoders speak of code points, not of letters.
  const written = SOURCES.filter((source) => !source.path.startsWith('read/decode/'))
  expect(breaches(/\\u(?:00[c-fC-F][\da-fA-F]|01[\da-fA-F]{2}|1[eE][\da-fA-F]{2})/g, written)).toEqual([])
})

describe('the same input gives the same output', () => {
  const inner = SOURCES.filter((source) => !['cli', 'batch', 'web'].includes(source.folder))

  test('no clock and no chance', () => {
    expect(breaches(/Date\.now|new Date\(\)|performance\.now|Math\.random|randomUUID/g, inner)).toEqual([])
  })

  test('no time zone and no locale of the machine', () => {
    const local =
      /\.get(?:Date|Day|FullYear|Hours|Minutes|Month|TimezoneOffset)\(|\.toLocale\w*\(|\bIntl\.(?!Segmenter)|\.localeCompare\(/g
    expect(breaches(local, inner)).toEqual([])
  })

  test('no folder of the machine', () => {
    // The loader finds the bundle beside itself.
    const rest = inner.filter((source) => source.path !== 'command/load.cts')
    expect(breaches(/process\.cwd|__dirname|homedir\(/g, rest)).toEqual([])
  })
})

test('no classes but errors', () => {
  expect(breaches(/\bclass \w+(?! extends Error)\b[^\n]*/g).filter((one) => !one.includes('extends Error'))).toEqual([])
})

describe('files stay small', () => {
  const MOST = 400
  /** Files of rows alone, which are no easier to read in two. */
  const ROWS = ['relate/pairs/rows.ts', 'time/forms/spans.ts']
  const linesOf = (source: Source): number => source.text.trimEnd().split('\n').length
  const large = (of: readonly Source[]) =>
    of.filter((source) => source.folder !== 'types' && linesOf(source) > MOST).map((source) => source.path)

  test('half of them have less than 80 lines', () => {
    const lines = SOURCES.map(linesOf).toSorted((a, b) => a - b)
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(80)
  })

  test('none is large but those of types, whose words are many, and some of rows', () => {
    expect(large(SOURCES)).toEqual(ROWS)
  })

  test('the test above knows a large one', () => {
    const of = (folder: string, lines: number): Source => {
      const path = `${folder}/${lines}.ts`
      return { path, folder, text: 'export {}\n'.repeat(lines), imports: [] }
    }
    expect(large([of('name', MOST), of('name', MOST + 1), of('types', MOST + 1)])).toEqual([`name/${MOST + 1}.ts`])
  })
})
