import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/schema.js'
import { folderWith } from '../folder.js'
import { GIFTS, HOUSES, lines, solieu } from './run.js'

const pages = (out: string): Result[] => lines(out).map((line) => JSON.parse(line))
const sources = (out: string) => pages(out).map(({ source }) => source)

describe('inputs', () => {
  it('are read from standard input, named or not', async () => {
    for (const args of [['-'], ['extract'], []]) {
      const { code, out } = await solieu(args, { input: HOUSES })
      expect(code).toBe(0)
      expect(pages(out)).toMatchObject([
        { schema: 'solieu/1', source: '-', figures: [{ text: '121', value: 121 }, { value: 6e9 }] },
      ])
    }
  })
  it('are folders, walked in order; what is no page is counted in one line', async () => {
    const cwd = folderWith({
      'trang/b.html': `<html><body><p>${HOUSES}</p></body></html>`,
      'trang/a/2.txt': GIFTS,
      'trang/a/10.MD': GIFTS,
      'trang/anh.jpg': 'x',
      'trang/so.pdf': 'x',
      'trang/b_files/kieu.html': 'x',
      'trang/.an/c.txt': GIFTS,
      'trang/c.jpg': 'x',
    })
    const { code, out, err } = await solieu(['trang'], { cwd })
    expect([code, sources(out)]).toEqual([0, ['trang/a/10.MD', 'trang/a/2.txt', 'trang/b.html']])
    expect(lines(err)).toEqual([
      expect.stringMatching(
        /^solieu: 3 pages read \(1 repeat\); passed over 5: \.jpg 2, \.pdf 1, hidden 1, saved beside a page 1; /,
      ),
    ])
  })
  it('go on after a bad file of a folder', async () => {
    const cwd = folderWith({ 't/a.txt': HOUSES, 't/b.txt': '', 't/c.txt': GIFTS })
    const { code, out, err } = await solieu(['t'], { cwd })
    expect([code, sources(out)]).toEqual([1, ['t/a.txt', 't/c.txt']])
    expect(lines(err)).toEqual([
      expect.stringMatching(/^solieu: t\/b\.txt: /),
      expect.stringMatching(/^solieu: 2 pages read, 1 failed \(empty 1\); /),
    ])
  })
  it('are patterns that the shell has left', async () => {
    const cwd = folderWith({ 'a/1.txt': HOUSES, 'a/b/2.txt': GIFTS, 'a/b/3.html': GIFTS, 'a/[4].txt': GIFTS })
    expect(sources((await solieu(['a/**/*.txt'], { cwd })).out)).toEqual(['a/1.txt', 'a/[4].txt', 'a/b/2.txt'])
    expect(sources((await solieu(['a/[4].txt'], { cwd })).out)).toEqual(['a/[4].txt'])
  })
  it('that are named twice are read once, in the order of the first', async () => {
    const cwd = folderWith({ 'a/1.txt': HOUSES, 'a/2.txt': GIFTS })
    expect(sources((await solieu(['a/2.txt', 'a', './a/2.txt'], { cwd })).out)).toEqual(['a/2.txt', 'a/1.txt'])
  })
  it('that are named are read whatever their ending', async () => {
    const cwd = folderWith({ 'bai-viet': HOUSES, '--la.txt': GIFTS })
    expect(sources((await solieu(['--', 'bai-viet', '--la.txt'], { cwd })).out)).toEqual(['bai-viet', '--la.txt'])
  })
  it.skipIf(process.platform === 'win32')('follow links to files of the folder, never to folders or out', async () => {
    const cwd = folderWith({ 't/a.txt': HOUSES, 't/c/d.txt': GIFTS, 'khac/b.txt': GIFTS })
    symlinkSync(path.join(cwd, 't'), path.join(cwd, 't/vong'))
    symlinkSync(path.join(cwd, 't/c/d.txt'), path.join(cwd, 't/b.txt'))
    symlinkSync(path.join(cwd, 'khac/b.txt'), path.join(cwd, 't/ra.txt'))
    symlinkSync(path.join(cwd, 'khong-co.txt'), path.join(cwd, 't/z.txt'))
    const { out, err } = await solieu(['t'], { cwd })
    expect(sources(out)).toEqual(['t/a.txt', 't/b.txt', 't/c/d.txt'])
    expect(err).toContain('passed over 3: broken links 1, links out of the folder 1, links to a folder 1; ')
  })
})

describe('the same figures', () => {
  it('with the line ends and the mark of Windows, at offsets of the text as it is', async () => {
    const windows = `\uFEFF${(HOUSES + GIFTS).replaceAll('\n', '\r\n')}`
    const [ours, theirs] = await Promise.all(
      [HOUSES + GIFTS, windows].map(async (input) => pages((await solieu(['-', '--text'], { input })).out)[0]),
    )
    expect(theirs?.figures.map(({ value }) => value)).toEqual(ours?.figures.map(({ value }) => value))
    expect(theirs?.text).toBe(windows.slice(1))
    for (const { start, end, text } of theirs?.figures ?? []) expect(theirs?.text?.slice(start, end)).toBe(text)
  })
})

describe('the same bytes', () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`t/${i}.txt`, i === 7 ? '' : (i % 2 ? HOUSES : GIFTS).repeat(1 + (i % 5))]),
  )
  it('with one thread or several', async () => {
    const cwd = folderWith(files)
    const [one, ...others] = await Promise.all(
      [['--jobs', '1'], ['--jobs', '2'], ['--jobs', '4'], []].map((jobs) => solieu(['t', '--text', ...jobs], { cwd })),
    )
    expect(one?.code).toBe(1)
    expect(pages(one?.out ?? '')).toHaveLength(39)
    for (const { code, out } of others) expect([code, out]).toEqual([1, one?.out])
  })
  it('in any time zone and language', async () => {
    const text = 'Năm nay, trong 6 tháng đầu năm, xã trao 121 căn nhà. Ngày 01/5, tặng thêm 12 căn.\n'
    const runs = await Promise.all(
      ['Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ) =>
        solieu(['-', '--published', '2024-01-01'], {
          input: text,
          env: { TZ, LC_ALL: TZ === 'Pacific/Kiritimati' ? 'tr_TR.UTF-8' : 'C' },
        }),
      ),
    )
    expect(pages(runs[0]?.out ?? '')[0]?.figures.length).toBeGreaterThan(0)
    expect(runs[1]?.out).toBe(runs[0]?.out)
  })
  it('with no absolute path in them', async () => {
    const cwd = folderWith({ 'a.txt': HOUSES })
    const { out } = await solieu(['a.txt', '--text'], { cwd })
    expect(out).not.toContain(cwd)
    expect(pages(out)[0]?.text).toBe(HOUSES)
  })
})

describe('outputs', () => {
  it('take the format of their ending, and Excel its mark', async () => {
    const cwd = folderWith({ 'a.txt': HOUSES })
    expect(await solieu(['a.txt', '-o', 'f.csv', '--excel'], { cwd })).toMatchObject({ code: 0, out: '', err: '' })
    expect(readFileSync(path.join(cwd, 'f.csv'), 'utf8')).toMatch(/^\uFEFFsource,url,/)
    await solieu(['a.txt', '-o', 'f.tsv'], { cwd })
    expect(readFileSync(path.join(cwd, 'f.tsv'), 'utf8')).toMatch(/^source\turl\t/)
    await solieu(['a.txt', '-o', 'f.json'], { cwd })
    expect(JSON.parse(readFileSync(path.join(cwd, 'f.json'), 'utf8'))).toMatchObject([{ source: 'a.txt' }])
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'f.csv', 'f.json', 'f.tsv'])
  })
  it('replace what a link leads to, and keep its mode', async () => {
    const cwd = folderWith({ 'a.txt': HOUSES, 'that/f.csv': 'cũ' })
    writeFileSync(path.join(cwd, 'that/f.csv'), 'cũ', { mode: 0o640 })
    symlinkSync(path.join(cwd, 'that/f.csv'), path.join(cwd, 'f.csv'))
    const { mode } = statSync(path.join(cwd, 'f.csv'))
    expect((await solieu(['a.txt', '-o', 'f.csv'], { cwd })).code).toBe(0)
    expect(readFileSync(path.join(cwd, 'that/f.csv'), 'utf8')).toMatch(/^source,/)
    expect(statSync(path.join(cwd, 'f.csv')).mode).toBe(mode)
  })
  it('leave a file as it was when no input can be read', async () => {
    const cwd = folderWith({ 'f.csv': 'cũ' })
    expect((await solieu(['khong-co.txt', '-o', 'f.csv'], { cwd })).code).toBe(3)
    expect(readFileSync(path.join(cwd, 'f.csv'), 'utf8')).toBe('cũ')
    mkdirSync(path.join(cwd, 'd.csv'))
    expect((await solieu(['f.csv', '-o', 'd.csv'], { cwd })).code).toBe(4)
    expect(readdirSync(cwd).sort()).toEqual(['d.csv', 'f.csv'])
  })
  it('are ndjson in a pipe, and a table without colours when it is asked for', async () => {
    expect(pages((await solieu(['-'], { input: HOUSES })).out)).toHaveLength(1)
    const { out } = await solieu(['-', '-f', 'table'], { input: HOUSES })
    expect(out).toMatch(/^record +type +role +value/m)
    expect(out).toContain('6.000.000.000 VND')
    expect(out).not.toContain('\x1b')
  })
  it('have a row a record', async () => {
    const { out } = await solieu(['-', '-f', 'csv', '--rows', 'records'], { input: HOUSES })
    const [head, ...rows] = lines(out)
    expect(head).toContain(',thing_value,thing_qualifier,thing_unit,thing_item,')
    expect(rows.length).toBeGreaterThan(0)
    expect(out).toContain('6000000000')
  })
})

describe('a selection', () => {
  it('keeps figures of the wanted kinds with their ids, and nothing that points elsewhere', async () => {
    const all = pages((await solieu(['-'], { input: HOUSES + GIFTS })).out)[0]
    const { code, out } = await solieu(['-', '--kind', 'money'], { input: HOUSES + GIFTS })
    const [page] = pages(out)
    expect(code).toBe(0)
    expect(page?.figures.map(({ id }) => id)).toEqual(
      all?.figures.filter(({ kind }) => kind === 'money').map(({ id }) => id),
    )
    expect(page?.figures.length).toBeLessThan(all?.figures.length ?? 0)
    const ids = new Set(page?.figures.map(({ id }) => id))
    const pointed = [
      ...(page?.figures.flatMap(({ links }) => links.flatMap(({ to }) => to)) ?? []),
      ...(page?.records.flatMap(({ parts }) => parts.map(({ figure }) => figure)) ?? []),
    ]
    expect(pointed.filter((id) => !ids.has(id))).toEqual([])
  })
})

describe('what a saved page cannot say', () => {
  it('is told by options', async () => {
    const args = [
      '-',
      '--published',
      '2024-05-31',
      '--url',
      'https://www.example.gov.vn/tin/1',
      '--input-format',
      'html',
    ]
    const { out } = await solieu(args, { input: `<p>${HOUSES}</p>` })
    expect(pages(out)).toMatchObject([
      { published: '2024-05-31', url: 'https://www.example.gov.vn/tin/1', site: 'example.gov.vn' },
    ])
  })
})
