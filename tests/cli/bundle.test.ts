import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readPage } from '../../src/read/index.js'
import { folderWith } from '../folder.js'

const extracted = (root: string): string =>
  execFileSync(process.execPath, [join(root, 'bin/solieu.js'), 'fixtures/pages', '-f', 'ndjson', '--quiet'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })

/** The command as it is installed, to be damaged. */
function installed(): { root: string; kept: string[] } {
  const root = folderWith({})
  for (const name of ['bin', 'dist', 'package.json']) cpSync(name, join(root, name), { recursive: true })
  const bundle = join(root, 'dist/bundle')
  const kept = readdirSync(bundle).filter((name) => /\.(?:cache|v8)$/.test(name))
  return { root, kept: kept.map((name) => join(bundle, name)) }
}

const ASK = `
  const { load, parts } = require('./dist/command/load.cjs')
  load().main(['node', 'solieu', 'explain', '121 căn nhà']).then(() => {
    console.log(JSON.stringify([...parts].map(([file, { script }]) => [file, script.cachedDataRejected])))
  })
`

/** Of each part of the bundle that was loaded: whether V8 refused what was compiled of it, if anything was. */
const askedAs = (script: string): [string, boolean | undefined][] =>
  JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trimEnd().split('\n').at(-1) ?? '')

it('begins with the code that was compiled at the build', () => {
  const parts = askedAs(ASK)
  expect(parts.filter(([, rejected]) => rejected === false).length).toBeGreaterThan(5)
  expect(parts.filter(([, rejected]) => rejected === true)).toEqual([])
})

it('does not take what another Node has compiled, though its V8 may be the same', () => {
  const parts = askedAs(`Object.defineProperty(process, 'version', { value: 'v20.18.1' })\n${ASK}`)
  expect(parts.length).toBeGreaterThan(5)
  // undefined goes into JSON as null
  expect(parts.filter(([, rejected]) => rejected !== null)).toEqual([])
})

it.each([
  ['is not there', (file: string) => rmSync(file)],
  ['is empty', (file: string) => truncateSync(file)],
  ['breaks off', (file: string) => truncateSync(file, 500)],
  ['is of another version', (file: string) => writeFileSync(file, 'x'.repeat(1000))],
])('does the same where what was kept of it %s', (_, damage) => {
  const { root, kept } = installed()
  const before = extracted(root)
  expect(kept.length).toBeGreaterThan(5)
  kept.forEach(damage)
  expect(extracted(root)).toBe(before)
})

it('needs none of the packages that it was built with', () => {
  const { root } = installed()
  expect(extracted(root).split('\n').length).toBeGreaterThan(5)
})

/** Every text of a table, however deep it stands. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

it('says what the sources say, of every phrase of the tables', () => {
  const tables = readdirSync('fixtures/phrases').map((name) =>
    JSON.parse(readFileSync(`fixtures/phrases/${name}`, 'utf8')),
  )
  const phrases = [...new Set(tables.flatMap(textsIn))].filter((text) => text.includes(' ') && /\d/.test(text))
  expect(phrases.length).toBeGreaterThan(1000)
  const root = folderWith(Object.fromEntries(phrases.map((text, i) => [`${i}.txt`, `${text}\n`])))
  const said = execFileSync(process.execPath, ['bin/solieu.js', root, '-f', 'ndjson', '--quiet', '--jobs', '1'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const lines = said.trimEnd().split('\n')
  expect(lines.length).toBe(phrases.length)
  const unlike = lines.filter((line) => {
    const { source } = JSON.parse(line) as { source: string }
    const page = readPage(readFileSync(source), { source })
    return JSON.stringify(extractPage(page).result) !== line
  })
  expect(unlike).toEqual([])
})

it('carries the licences of what is in it', () => {
  const { root } = installed()
  const licences = readFileSync(join(root, 'dist/bundle/licences.txt'), 'utf8')
  for (const name of ['cheerio', 'chrono-node', 'commander', 'zod'])
    expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
})
