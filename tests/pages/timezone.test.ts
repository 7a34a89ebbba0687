import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIXTURES } from './fixtures.js'

// Inside the project, so that the built files find their libraries.
const BUILT = `node_modules/.cache/solieu-timezone-${process.pid}`

const PRINT = `
const { readFileSync } = await import('node:fs')
const [built, ...sources] = process.argv.slice(1)
const { extractPage } = await import(built + '/pipeline.js')
const { readPage } = await import(built + '/read/index.js')
for (const source of sources) console.log(JSON.stringify(extractPage(readPage(readFileSync(source), { source })).result))
console.log(new Date(0).getHours())
`

const lines = (zone: string): string[] =>
  execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', PRINT, pathToFileURL(BUILT).href, ...FIXTURES.map((one) => one.source)],
    { env: { ...process.env, TZ: zone }, encoding: 'utf8', maxBuffer: 64_000_000 },
  )
    .trim()
    .split('\n')

beforeAll(() => {
  mkdirSync(BUILT, { recursive: true })
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', BUILT])
}, 120_000)
afterAll(() => rmSync(BUILT, { recursive: true, force: true }))

test('the same bytes in every time zone', () => {
  const west = lines('America/Los_Angeles')
  const east = lines('Pacific/Kiritimati')
  expect(west.pop()).not.toBe(east.pop())
  expect(west).toHaveLength(FIXTURES.length)
  expect(east).toEqual(west)
}, 120_000)
