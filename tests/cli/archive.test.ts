import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Result } from '../../src/schema.js'
import { folderWith } from '../folder.js'
import { GIFTS, HOUSES, lines, solieu } from './run.js'

const pages = (out: string): Result[] => lines(out).map((line) => JSON.parse(line))

const hasWget = spawnSync('wget', ['--version']).status === 0

describe.skipIf(!hasWget)('a WARC that wget wrote', () => {
  it.each([[['--no-warc-compression'], 'kho.warc'] as const, [[], 'kho.warc.gz'] as const])(
    '%j',
    async (options, name) => {
      const server = createServer((request, response) => {
        if (request.url === '/anh.png') return response.writeHead(200, { 'content-type': 'image/png' }).end('x')
        if (request.url === '/khong-co') return response.writeHead(404, { 'content-type': 'text/html' }).end('x')
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        // two writes without a length go out in chunks
        response.write(`<html><body><p>Trang ${request.url === '/1' ? 'đầu' : 'sau'}.</p>`)
        response.end(`<p>${HOUSES}</p><a href="/2">2</a><img src="/anh.png"><a href="/khong-co">3</a></body></html>`)
      })
      onTestFinished(() => {
        server.closeAllConnections()
        server.close()
      })
      await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
      const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const cwd = folderWith({})
      const args = ['-q', '-r', '-p', '-e', 'robots=off', '--no-proxy', '-P', 'tai', '--warc-file=kho', ...options]
      const wget = spawn('wget', [...args, `${host}/1`], { cwd })
      await new Promise((resolve) => wget.on('close', resolve))
      const { code, out, err } = await solieu([name, '-f', 'ndjson'], { cwd })
      expect(code).toBe(0)
      expect(pages(out).map(({ source, url }) => [source, url])).toEqual([
        [`${name}/${host}/1`, `${host}/1`],
        [`${name}/${host}/2`, `${host}/2`],
      ])
      for (const { figures } of pages(out)) expect(figures.map(({ value }) => value)).toEqual([121, 6e9])
      expect(err).toMatch(/HTTP status 404 1/)
      expect(err).toMatch(/image\/png 1/)
    },
  )
})

describe('an archive', () => {
  it('is read as its folder, with 1, 2 and 4 threads', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`t/${i % 4}/${i}.txt`, `${i % 3 ? HOUSES : GIFTS}Bản ${i % 40}.\n`]),
    )
    const cwd = folderWith(files)
    execFileSync('tar', ['czf', 'kho.tgz', '-C', 't', '--sort=name', '.'], { cwd })
    const folder = await solieu(['t', '-f', 'ndjson'], { cwd })
    const expected = pages(folder.out).map(({ source, ...page }) => ({
      ...page,
      source: source.replace(/^t/, 'kho.tgz'),
    }))
    expect(expected.filter(({ duplicateOf }) => duplicateOf !== null).length).toBeGreaterThan(5)
    const runs = await Promise.all(['1', '2', '4'].map((jobs) => solieu(['kho.tgz', '--jobs', jobs], { cwd })))
    const sorted = (list: { source: string }[]) => list.map(({ source }) => source).sort()
    expect(sorted(pages(runs[0]?.out ?? ''))).toEqual(sorted(expected))
    for (const { code, out } of runs) expect([code, out]).toEqual([0, runs[0]?.out])
  })
  it('that is a bomb is refused, and the rest is read', async () => {
    const cwd = folderWith({ 'bom.html.gz': gzipSync(Buffer.alloc(15_000_000, ' ')), 'tot.txt': HOUSES })
    const { code, out, err } = await solieu(['.', '--errors', 'loi.ndjson'], { cwd })
    expect([code, pages(out).map(({ source }) => source)]).toEqual([1, ['tot.txt']])
    expect(err).toMatch(/bom\.html\.gz: unpacks to more than 200 times its size; raise --max-ratio/)
    expect(pages(readFileSync(path.join(cwd, 'loi.ndjson'), 'utf8'))).toEqual([
      {
        schema: 'solieu-error/1',
        source: 'bom.html.gz',
        code: 'too-dense',
        message: expect.stringMatching(/200 times/),
      },
    ])
    expect((await solieu(['bom.html.gz', '--max-ratio', '2000'], { cwd })).err).toMatch(/white space/)
  })
})

describe('inputs', () => {
  it('are named by a list', async () => {
    const cwd = folderWith({ 'a.txt': HOUSES, 'b c.txt': GIFTS, ds: 'b c.txt\r\n\na.txt\nkhong-co.txt\n' })
    const { code, out } = await solieu(['--input-list', 'ds'], { cwd })
    expect([code, pages(out).map(({ source }) => source)]).toEqual([1, ['b c.txt', 'a.txt']])
    const piped = await solieu(['--input-list', '-'], { cwd, input: 'a.txt\n' })
    expect([piped.code, pages(piped.out)[0]?.source]).toEqual([0, 'a.txt'])
  })
  it('are never what the run writes', async () => {
    const cwd = folderWith({ 'a.txt': HOUSES, 'b.txt': '' })
    for (const _ of [1, 2]) {
      const { code, err } = await solieu(['.', '-o', 'ra.ndjson', '--errors', 'loi.ndjson', '--state', 'da-doc'], {
        cwd,
      })
      expect(code).toBe(1)
      expect(lines(err)[0]).toMatch(/^solieu: b\.txt: /)
      expect(err).toMatch(/1 failed \(empty 1\)/)
    }
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'da-doc', 'loi.ndjson', 'ra.ndjson'])
  })
})

describe('repeats', () => {
  const ARTICLE = Array.from({ length: 40 }, (_, i) => `Bản số ${i} có ${i + 10} hộ được trao nhà mới trong năm.`).join(
    ' ',
  )
  it('are marked with the first page that said the same', async () => {
    const cwd = folderWith({ 'a.txt': HOUSES, 'b.html': `<p>${GIFTS}</p>`, 'c.txt': HOUSES, 'd.txt': HOUSES })
    const { out, err } = await solieu(['.'], { cwd })
    expect(pages(out).map(({ duplicateOf }) => duplicateOf)).toEqual([null, null, 'a.txt', 'a.txt'])
    expect(err).toMatch(/4 pages read \(2 repeats\)/)
  })
  it('add nothing to the sums of csv, and may be left out', async () => {
    const cwd = folderWith({ 'a.txt': HOUSES, 'b.txt': GIFTS, 'c.txt': HOUSES })
    const rows = async (...args: string[]) => lines((await solieu(['.', '-f', 'csv', ...args], { cwd })).out).slice(1)
    const [all, records] = [await rows(), await rows('--skip-repeats', '--rows', 'records')]
    const additive = (name: string) => all.filter((row) => row.startsWith(name) && row.includes(',true,')).length
    expect([additive('a.txt') > 0, additive('c.txt')]).toEqual([true, 0])
    expect(new Set(records.map((row) => row.split(',', 1)[0]))).toEqual(new Set(['a.txt', 'b.txt']))
  })
  it('that are nearly so on request', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b.txt': `Tin lại. ${ARTICLE}`, 'c.txt': ARTICLE, 'd.txt': GIFTS })
    const marks = async (...args: string[]) =>
      pages((await solieu(['.', ...args], { cwd })).out).map(({ duplicateOf }) => duplicateOf)
    expect(await marks()).toEqual([null, null, 'a.txt', null])
    expect(await marks('--near-duplicates', '--jobs', '1')).toEqual([null, 'a.txt', 'a.txt', null])
    expect(await marks('--near-duplicates', '--jobs', '2')).toEqual([null, 'a.txt', 'a.txt', null])
  })
})

describe('pages that an earlier run has read', () => {
  const change = (cwd: string) => {
    writeFileSync(path.join(cwd, 't/b.txt'), `${GIFTS}Thêm 12 suất.\n`)
    writeFileSync(path.join(cwd, 't/d.txt'), `${HOUSES}Thêm 15 căn.\n`)
  }
  const files = { 't/a.txt': HOUSES, 't/b.txt': GIFTS, 't/c.html': `<p>${HOUSES}</p>` }

  it.each([
    ['its ndjson', ['-o', 'lan-1.ndjson'], ['--since-run', 'lan-1.ndjson', '-o', 'lan-2.ndjson']],
    ['its state', ['-o', 'lan-1.ndjson', '--state', 'da-doc'], ['-o', 'lan-2.ndjson', '--since-run', 'da-doc']],
    [
      'the state it goes on with',
      ['-o', 'lan-1.ndjson', '--state', 'da-doc'],
      ['-o', 'lan-2.ndjson', '--state', 'da-doc'],
    ],
  ])('are left by %s', async (_, first, second) => {
    const cwd = folderWith(files)
    expect((await solieu(['t', ...first], { cwd })).code).toBe(0)
    change(cwd)
    const { code, err } = await solieu(['t', ...second], { cwd })
    expect(code).toBe(0)
    const out = pages(readFileSync(path.join(cwd, 'lan-2.ndjson'), 'utf8'))
    expect(out.map(({ source }) => source)).toEqual(['t/b.txt', 't/d.txt'])
    expect(err).toContain('solieu: t/b.txt: changed since the earlier run\n')
    expect(err).toMatch(/2 pages read \(1 changed\), 2 unchanged; /)
    // a third run finds nothing new
    if (second.includes('--state')) {
      const third = await solieu(['t', '--state', 'da-doc'], { cwd })
      expect([third.code, third.out]).toEqual([0, ''])
      expect(third.err).toMatch(/0 pages read, 4 unchanged/)
    }
  })
  it('are not lost where a run with nothing new has the same output', async () => {
    const cwd = folderWith(files)
    const args = ['t', '--state', 'da-doc', '-o']
    await solieu([...args, 'moi.ndjson'], { cwd })
    const before = readFileSync(path.join(cwd, 'moi.ndjson'), 'utf8')
    const { code, err } = await solieu([...args, 'moi.ndjson'], { cwd })
    expect([code, readFileSync(path.join(cwd, 'moi.ndjson'), 'utf8')]).toEqual([0, before])
    expect(err).toMatch(/^solieu: no page was read; moi\.ndjson is left as it was$/m)
    expect(readdirSync(cwd).sort()).toEqual(['da-doc', 'moi.ndjson', 't'])
    // and where nothing stands there, the file says that there is nothing
    await solieu([...args, 'moi.csv'], { cwd })
    expect(lines(readFileSync(path.join(cwd, 'moi.csv'), 'utf8'))).toHaveLength(1)
  })
  it('are kept in the state when a run does not meet them', async () => {
    const cwd = folderWith(files)
    await solieu(['t', '--state', 'da-doc'], { cwd })
    await solieu(['t/a.txt', '--state', 'da-doc'], { cwd })
    expect((await solieu(['t', '--state', 'da-doc'], { cwd })).err).toMatch(/0 pages read, 3 unchanged/)
    expect(lines(readFileSync(path.join(cwd, 'da-doc'), 'utf8'))).toHaveLength(4)
  })
  it('are told by a file that is one', async () => {
    const cwd = folderWith({ ...files, 'la.txt': 'x\n' })
    for (const args of [
      ['--since-run', 'la.txt'],
      ['--state', 'la.txt'],
    ]) {
      const { code, err } = await solieu(['t', ...args], { cwd })
      expect([code, err]).toEqual([2, expect.stringMatching(/la\.txt is neither NDJSON that solieu wrote nor a state/)])
    }
    const { code, err } = await solieu(['t', '--since-run', 'a.ndjson', '-o', 'a.ndjson'], { cwd })
    expect([code, err]).toEqual([2, expect.stringMatching(/a\.ndjson cannot be both/)])
    expect(existsSync(path.join(cwd, 'a.ndjson'))).toBe(false)
  })
})

describe('a page that breaks its reader costs itself alone', () => {
  const size = ['--max-size', '90MB']
  it.each([
    ['its time', ['--page-timeout', '2'], 'timeout'],
    ['its memory', ['--page-memory', '100MB'], 'out-of-memory'],
  ])('by %s', async (_, args, code) => {
    const cwd = folderWith({ 'a.txt': HOUSES, 'b.txt': 'trời đẹp trên 5 bản. '.repeat(3_000_000), 'c.txt': GIFTS })
    const ran = await solieu(['.', ...size, ...args, '--errors', 'loi.ndjson'], { cwd })
    expect([ran.code, pages(ran.out).map(({ source }) => source)]).toEqual([1, ['a.txt', 'c.txt']])
    expect(ran.err).toMatch(new RegExp(`1 failed \\(${code} 1\\)`))
    expect(pages(readFileSync(path.join(cwd, 'loi.ndjson'), 'utf8'))).toMatchObject([{ source: 'b.txt', code }])
  })
  it.skipIf(!existsSync('/dev/full'))('and a report of errors that cannot be written ends the run', async () => {
    const cwd = folderWith({ 'a.txt': HOUSES, 'b.txt': '' })
    const { code, err } = await solieu(['.', '--errors', '/dev/full'], { cwd })
    expect([code, err]).toEqual([4, expect.stringMatching(/could not be written to \/dev\/full: no space left/)])
  })
})
