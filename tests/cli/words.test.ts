import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { KINDS, names, QUALIFIERS, ROLES } from '../../src/model/vocabulary.js'
import { TYPES } from '../../src/types/index.js'
import { folderWith } from '../folder.js'
import { HOUSES, NO_FIGURES, solieu } from './run.js'

describe('explain', () => {
  it('says of each number of a text what it is, or why it is none', async () => {
    const { code, out } = await solieu(['explain', 'Ngày 24/01/2025, xã trao 121 căn nhà.'])
    expect(code).toBe(0)
    expect(out).toMatch(/\[121\][^\n]*\n {2}figure f1 {2}121 · count · “căn nhà”/)
    expect(out).toMatch(/\[24[^\n]*\n {2}left {2}date\n {2}rules {2}\S/)
    expect(out).not.toContain('\x1b')
  })
  it('gives it as data', async () => {
    const cwd = folderWith({ 'a.txt': HOUSES })
    const { out } = await solieu(['explain', 'a.txt', '-f', 'json'], { cwd })
    const { source, numbers } = JSON.parse(out)
    expect(source).toBe('a.txt')
    expect(numbers).toMatchObject([
      { text: '121', verdict: 'figure', figure: { value: 121 } },
      { text: '6 tỷ', verdict: 'figure', figure: { value: 6e9, unit: 'VND' } },
    ])
    for (const number of numbers) expect(HOUSES.slice(number.start, number.end)).toBe(number.text)
  })
  it('reads standard input, and says when there is no number', async () => {
    const { code, out, err } = await solieu(['explain', '-'], { input: NO_FIGURES })
    expect([code, out, err]).toEqual([0, '', 'solieu: -: no numbers\n'])
    expect((await solieu(['explain', 'khong-co.html'])).err).toMatch(/not the name of a file/)
  })
  it('fails for a page that cannot be read', async () => {
    expect((await solieu(['explain', 'a.txt'], { cwd: folderWith({ 'a.txt': '' }) })).code).toBe(3)
    const cwd = folderWith({ 'trang/a.txt': HOUSES, 'kho.zip': 'PK' })
    expect((await solieu(['explain', 'tin/2024/bai-1.html'])).err).toBe(
      'solieu: tin/2024/bai-1.html is the name of no file; it is read as a text\n',
    )
    for (const name of ['trang', 'kho.zip']) {
      const { code, err } = await solieu(['explain', name], { cwd })
      expect([code, err]).toEqual([2, expect.stringMatching(/^solieu: \S+: explain reads one page; name a page of it/)])
    }
  })
})

describe('schema', () => {
  it.each([
    [[], ['schema', 'source', 'figures', 'records', 'warnings']],
    [['figure'], ['value', 'valueMax', 'qualifier', 'unit']],
    [['gift'], ['parts', 'statement', 'offence']],
  ])('%j is JSON Schema', async (args, properties) => {
    const { code, out } = await solieu(['schema', ...args])
    const schema = JSON.parse(out)
    expect([code, schema.$schema]).toEqual([0, 'https://json-schema.org/draft/2020-12/schema'])
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(properties))
  })
  it('has a record of each type', async () => {
    const { out } = await solieu(['schema', 'record'])
    expect(JSON.parse(out).oneOf).toHaveLength(TYPES.length)
  })
})

describe('types', () => {
  it('lists every word of the output', async () => {
    const words = JSON.parse((await solieu(['types', '-f', 'json'])).out)
    expect(words.types.map(({ name }: { name: string }) => name)).toEqual(names(TYPES))
    expect(words.roles).toEqual(ROLES)
    expect(words.kinds).toEqual(KINDS)
    expect(words.qualifiers).toEqual(QUALIFIERS)
    expect(words.units).toContainEqual({ name: 'kg', kind: 'mass', vi: 'kilôgam', en: 'kilogram' })
  })
  it('is a table for people', async () => {
    const { out } = await solieu(['types'])
    expect(out).toMatch(/^types\nname +vi +en +roles\nhousing +nhà ở/)
    expect(out).toMatch(/^nearly +gần/m)
  })
})

describe('help and version', () => {
  it('go to standard output', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(await solieu(['--version'])).toMatchObject({ code: 0, out: `${version}\n`, err: '' })
    const help = await solieu(['--help'])
    expect(help).toMatchObject({ code: 0, err: '' })
    for (const word of ['extract', 'explain', 'schema', 'types', '--output', 'Exit codes'])
      expect(help.out).toContain(word)
  })
})

const README = fileURLToPath(new URL('../../README.md', import.meta.url))

describe('the tables of a README', () => {
  const script = fileURLToPath(new URL('../../scripts/readme-tables.mjs', import.meta.url))
  const run = (...args: string[]) => execFileSync(process.execPath, [script, ...args], { stdio: 'pipe' })
  const MARKED =
    '# A\n\n<!-- table: types -->\n<!-- /table: types -->\nb\n<!-- table: roles -->\nold\n<!-- /table: roles -->\n'

  it('are written between the markers, and checked', () => {
    const file = path.join(folderWith({ 'README.md': MARKED }), 'README.md')
    expect(() => run('--check', file)).toThrow(/not up to date/)
    expect(readFileSync(file, 'utf8')).toBe(MARKED)
    run(file)
    expect(() => run('--check', file)).not.toThrow()
    const written = readFileSync(file, 'utf8')
    for (const { name } of TYPES) expect(written).toContain(`| \`${name}\` | `)
    for (const { name } of ROLES) expect(written).toContain(`| \`${name}\` | `)
    expect(written).not.toContain('\nold\n')
  })
  it.runIf(existsSync(README))('are up to date in ours', () => {
    expect(() => run('--check', README)).not.toThrow()
  })
  it('must have their markers', () => {
    const file = path.join(folderWith({ 'README.md': '# A\n' }), 'README.md')
    expect(() => run(file)).toThrow(/lacks the markers/)
  })
})
