import { describe, expect, test } from 'vitest'
import { importsOf, SOURCES, type Source } from './sources.js'

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

/**
 * Folder, and the folders or files that it may import from besides its own: all of them do so, and stand before it in this list.
 */
const MAY: Record<string, string[]> = {
  model: [],
  text: ['model'],
  lexicon: ['model', 'text'],
  types: ['model', 'lexicon'],
  'schema.ts': ['model', 'types'],
  units: ['model'],
  scan: ['model', 'text'],
  segment: ['model', 'text', 'scan'],
  time: ['model', 'text', 'scan'],
  place: ['model', 'text', 'lexicon'],
  propose: ['model', 'text', 'lexicon', 'units', 'scan', 'segment'],
  tables: ['model', 'text', 'lexicon', 'units', 'scan', 'time', 'propose'],
  decide: ['model', 'scan', 'propose', 'tables'],
  name: ['model', 'text', 'lexicon', 'types', 'units', 'scan', 'segment', 'propose', 'tables', 'decide'],
  relate: ['model', 'text', 'lexicon', 'types', 'scan', 'tables', 'name'],
  record: ['model', 'text', 'lexicon', 'scan', 'place', 'tables', 'relate'],
  output: ['model', 'text', 'schema.ts', 'scan', 'propose', 'decide', 'relate', 'record'],
  'pipeline.ts': ['model', 'types', 'schema.ts', ...ENGINE.filter((name) => name !== 'lexicon' && name !== 'units')],
  sites: [],
  read: ['model', 'text', 'sites'],
  formats: ['model', 'schema.ts'],
  web: ['read'],
  batch: ['schema.ts', 'pipeline.ts', 'read', 'formats', 'web'],
  cli: ['model', 'types', 'units', 'schema.ts', 'pipeline.ts', 'read', 'formats', 'batch'],
  command: ['text', 'pipeline.ts', 'batch', 'cli'],
  'index.ts': ['model', 'types', 'schema.ts', 'pipeline.ts', 'read'],
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

/** Each import from one layer into another: "name/sum.ts" and "lexicon". */
const crossings = (of: readonly Pick<Source, 'path' | 'imports'>[]) =>
  of.flatMap(({ path, imports }) =>
    imports.filter((one) => !one.package && layer(one.to) !== layer(path)).map((one) => ({ path, to: layer(one.to) })),
  )

/** Imports that a table does not permit, what it permits and nobody does, and what it permits against its own order. */
function faultsOf(may: Record<string, readonly string[]>, of: readonly Pick<Source, 'path' | 'imports'>[]): string[] {
  const crossed = crossings(of)
  const order = Object.keys(may)
  const permitted = Object.entries(may).flatMap(([from, all]) => all.map((to) => ({ from, to })))
  return [
    ...crossed.filter(({ path, to }) => !may[layer(path)]?.includes(to)).map(({ path, to }) => `${path} imports ${to}`),
    ...permitted
      .filter(({ from, to }) => !crossed.some((one) => layer(one.path) === from && one.to === to))
      .map(({ from, to }) => `${from} has no need of ${to}`),
    ...permitted
      .filter(({ from, to }) => !(order.indexOf(to) < order.indexOf(from)))
      .map(({ from, to }) => `${from} stands before ${to}`),
  ]
}

test('imports run one way, and all that are permitted are made', () => {
  expect(faultsOf(MAY, SOURCES)).toEqual([])
  // the engine is in its own order within that of all
  expect(Object.keys(MAY).filter((name) => ENGINE.includes(name))).toEqual(ENGINE)
})

test('the test above knows what runs the other way, and what is permitted in vain', () => {
  const of = [
    { path: 'read/a.ts', text: "import { b } from '../sites/b.js'\nexport * from './c.js'" },
    { path: 'sites/b.ts', text: "import type { A } from '../read/a.js'" },
  ].map(({ path, text }) => ({ path, imports: importsOf(path, text) }))
  expect(faultsOf({ sites: [], read: ['sites'] }, of)).toEqual(['sites/b.ts imports read'])
  expect(faultsOf({ sites: ['read'], read: ['sites'] }, of)).toEqual(['sites stands before read'])
  expect(faultsOf({ sites: [], read: ['sites'] }, of.slice(1))).toEqual([
    'sites/b.ts imports read',
    'read has no need of sites',
  ])
})

test('imports are seen in all their forms', () => {
  const told = (path: string, text: string) =>
    importsOf(path, text).map(({ to, package: named, typeOnly, lazy }) => [to, named, typeOnly, lazy])
  expect(
    told(
      'command/a.cts',
      `import fs = require('node:fs')
import type b = require('./b.cjs')
import type * as c from './c.js' with { 'resolution-mode': 'import' }
const d = () => import('../d/e.js')
const f = require('../d/f.cjs')
const g = requirePart('./g.cjs')`,
    ),
  ).toEqual([
    ['node:fs', true, false, false],
    ['command/b.cts', false, true, false],
    ['command/c.ts', false, true, false],
    ['d/e.ts', false, false, true],
    ['d/f.cts', false, false, false],
  ])
  const loader = SOURCES.find((source) => source.path === 'command/load.cts')
  expect(loader?.imports.map((one) => one.to)).toEqual([
    'node:fs',
    'node:path',
    'node:v8',
    'node:vm',
    'command/programs.ts',
  ])
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
    expect(Object.keys(OWNERS).filter((name) => !packages.some(({ one }) => one.to === name))).toEqual([])
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
