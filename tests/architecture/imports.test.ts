import { describe, expect, test } from 'vitest'
import { SOURCES, type Source } from './sources.js'

/**
 * What the engine is made of: text in, figures out, and nothing of files, pages, or output. A folder may import from those before
 * it alone.
 */
const ENGINE = [
  'text',
  'lexicon',
  'units',
  'scan',
  'segment',
  'time',
  'place',
  'propose',
  'tables',
  'decide',
  'name',
  'relate',
  'record',
  'output',
]

/** Folder, and the folders or files that it may import from besides its own; imports run down this list only. */
const MAY: Record<string, string[]> = {
  model: [],
  types: ['model', 'text', 'lexicon'],
  'schema.ts': ['model', 'types'],
  ...Object.fromEntries(ENGINE.map((name, i) => [name, ['model', 'types', 'schema.ts', ...ENGINE.slice(0, i)]])),
  sites: ['model', 'read'],
  read: ['model', 'text', 'lexicon', 'time', 'sites'],
  'pipeline.ts': ['model', 'types', 'schema.ts', ...ENGINE],
  formats: ['model', 'types', 'schema.ts'],
  web: ['read'],
  batch: ['model', 'types', 'schema.ts', 'read', 'pipeline.ts', 'formats', 'web'],
  cli: ['model', 'types', 'units', 'schema.ts', 'read', 'pipeline.ts', 'formats', 'batch'],
  command: ['cli', 'batch', 'pipeline.ts', 'text'],
  'index.ts': ['model', 'types', 'schema.ts', 'read', 'pipeline.ts', 'formats', 'batch'],
}

/** One owner a library. */
const OWNERS: Record<string, string> = {
  cheerio: 'read',
  'iconv-lite': 'read',
  'chrono-node': 'time',
  'csv-stringify': 'formats',
  commander: 'cli',
  zod: 'model',
  tinyglobby: 'batch',
  picomatch: 'batch',
  yauzl: 'batch',
  'modern-tar': 'batch',
  'postal-mime': 'batch',
  'cli-progress': 'cli',
  'ipaddr.js': 'web',
  'robots-parser': 'web',
}

const layer = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : path)

test('every file belongs to a layer', () => {
  expect(SOURCES.map((source) => layer(source.path)).filter((name) => !(name in MAY))).toEqual([])
})

test('imports run one way', () => {
  const breaches = SOURCES.flatMap((source) => {
    const own = layer(source.path)
    return source.imports
      .filter((one) => !one.package && layer(one.to) !== own && !MAY[own]?.includes(layer(one.to)))
      .map((one) => `${source.path} imports ${one.to}`)
  })
  expect(breaches).toEqual([])
})

test('every import leads to a file', () => {
  const paths = new Set(SOURCES.map((source) => source.path))
  const lost = SOURCES.flatMap((source) =>
    source.imports.filter((one) => !one.package && !paths.has(one.to)).map((one) => `${source.path}: ${one.to}`),
  ).filter((one) => !one.endsWith('package.json'))
  expect(lost).toEqual([])
})

test('no circles, not even of types', () => {
  const byPath = new Map<string, Source>(SOURCES.map((source) => [source.path, source]))
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (path: string, way: string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '))
    if (way.includes(path) || done.has(path)) return
    for (const one of byPath.get(path)?.imports ?? []) if (!one.package) walk(one.to, [...way, path])
    done.add(path)
  }
  for (const { path } of SOURCES) walk(path, [])
  expect(circles).toEqual([])
})

describe('libraries', () => {
  const packages = SOURCES.flatMap((source) =>
    source.imports.filter((one) => one.package).map((one) => ({ source, one })),
  )

  test('each has one owner', () => {
    const breaches = packages
      .filter(({ one }) => !one.to.startsWith('node:'))
      // The schema closes the model over the table of types, and needs the name of zod's types for it.
      .filter(({ source, one }) => !(one.to === 'zod' && source.path === 'schema.ts' && one.typeOnly))
      .filter(({ source, one }) => OWNERS[one.to] !== source.folder)
      .map(({ source, one }) => `${source.path} imports ${one.to}`)
    expect(breaches).toEqual([])
  })

  test('the engine touches no file, no network, no thread and no process', () => {
    const pure = ['model', 'types', ...ENGINE]
    const breaches = packages
      .filter(({ source, one }) => pure.includes(source.folder) && one.to.startsWith('node:'))
      .map(({ source, one }) => `${source.path} imports ${one.to}`)
    expect(breaches).toEqual([])
  })

  test('the web is loaded when the first address comes, and not before', () => {
    const breaches = SOURCES.filter((source) => source.folder !== 'web').flatMap((source) =>
      source.imports
        .filter((one) => layer(one.to) === 'web' && !one.package && !one.typeOnly && !one.lazy)
        .map((one) => `${source.path} imports ${one.to}`),
    )
    expect(breaches).toEqual([])
  })
})
