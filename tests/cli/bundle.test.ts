import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderWith } from '../folder.js'
import { HOUSES } from './run.js'

const extracted = (root: string): string =>
  execFileSync(process.execPath, [join(root, 'bin/solieu.js'), '-', '-f', 'ndjson'], {
    encoding: 'utf8',
    input: HOUSES,
  })

/** The command as it is installed, to be damaged. */
function installed(): { root: string; caches: string[] } {
  const root = folderWith({})
  for (const name of ['bin', 'dist', 'package.json']) cpSync(name, join(root, name), { recursive: true })
  const bundle = join(root, 'dist/bundle')
  const caches = readdirSync(bundle).filter((name) => name.endsWith('.cache'))
  return { root, caches: caches.map((name) => join(bundle, name)) }
}

const ASK = `
  const { load, parts } = require('./dist/command/load.cjs')
  load().main(['node', 'solieu', 'explain', '121 căn nhà']).then(() => {
    console.log(JSON.stringify([...parts].map(([file, { script }]) => [file, script.cachedDataRejected])))
  })
`

it('begins with the code that was compiled at the build', () => {
  const told = execFileSync(process.execPath, ['-e', ASK], { encoding: 'utf8' }).trimEnd().split('\n').at(-1) ?? ''
  const parts: [string, boolean | undefined][] = JSON.parse(told)
  expect(parts.filter(([, rejected]) => rejected === false).length).toBeGreaterThan(5)
  expect(parts.filter(([, rejected]) => rejected === true)).toEqual([])
})

it.each([
  ['is not there', (file: string) => rmSync(file)],
  ['is empty', (file: string) => truncateSync(file)],
  ['is of another version', (file: string) => writeFileSync(file, 'x'.repeat(1000))],
])('does the same where compiled code %s', (_, damage) => {
  const { root, caches } = installed()
  const before = extracted(root)
  expect(caches.length).toBeGreaterThan(5)
  caches.forEach(damage)
  expect(extracted(root)).toBe(before)
})

it('needs none of the packages that it was built with', () => {
  const { root } = installed()
  expect(JSON.parse(extracted(root)).figures).toHaveLength(2)
})

it('carries the licences of what is in it', () => {
  const { root } = installed()
  const licences = readFileSync(join(root, 'dist/bundle/licences.txt'), 'utf8')
  for (const name of ['cheerio', 'chrono-node', 'commander', 'zod'])
    expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
})
