import { execFile, spawn } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../folder.js'
import { COMMAND, GIFTS, HOUSES, lines, NO_FIGURES, solieu } from './run.js'

const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])

describe('an input that cannot be read has one clear line and fails alone', () => {
  const cases: [what: string, files: Record<string, string | Uint8Array>, input: string, says: RegExp][] = [
    ['a missing file', {}, 'khong-co.html', /^solieu: khong-co\.html: no such file or folder; check the name$/],
    ['an empty file', { 'a.html': '' }, 'a.html', /^solieu: a\.html: .*empty/],
    ['blank text', { 'a.txt': ' \n\n' }, 'a.txt', /^solieu: a\.txt: .*white space/],
    ['a picture', { 'a.html': PICTURE }, 'a.html', /^solieu: a\.html: .*PNG/],
    ['a folder without pages', { 'a/b.jpg': 'x' }, 'a', /^solieu: a: the folder holds no pages/],
    [
      'gzip without its name',
      { 'a.html': Uint8Array.from([0x1f, 0x8b, 8]) },
      'a.html',
      /unpack it first, or save it under/,
    ],
    [
      'an archive without pages',
      { 'kho.ndjson': '' },
      'kho.ndjson',
      /^solieu: kho\.ndjson: the archive holds no pages/,
    ],
    ['a pattern without files', {}, '*.html', /^solieu: \*\.html: no file matches this pattern$/],
    ['an address without https', {}, 'www.example.gov.vn/tin', /no such file; an address begins with https:\/\/$/],
    ['another protocol', {}, 'ftp://example.vn/a.html', /^solieu: ftp:\/\/example\.vn\/a\.html: only http and https/],
  ]
  it.each(cases)('%s', async (_, files, input, says) => {
    const cwd = folderWith({ ...files, 'tot.txt': HOUSES })
    const alone = await solieu([input], { cwd })
    expect(alone).toMatchObject({ code: 3, out: '' })
    expect(lines(alone.err)[0]).toMatch(says)
    expect(alone.err).not.toMatch(/^\s+at /m)
    const beside = await solieu([input, 'tot.txt'], { cwd })
    expect(beside.code).toBe(1)
    expect(lines(beside.out).map((line) => JSON.parse(line).source)).toEqual(['tot.txt'])
    expect(lines(beside.err)[0]).toMatch(says)
  })
  it('a page above the size limit', async () => {
    const cwd = folderWith({ 'a.txt': HOUSES.repeat(30) })
    expect(await solieu(['a.txt', '--max-size', '1kB'], { cwd })).toMatchObject({ code: 3, out: '' })
    expect((await solieu(['a.txt', '--max-size', '1MB'], { cwd })).code).toBe(0)
    expect((await solieu(['-', '--max-size', '1kB'], { input: HOUSES.repeat(30) })).err).toMatch(/raise --max-size/)
  })
  it('json stays an array when every input fails', async () => {
    const { code, out } = await solieu(['khong-co.html', '-f', 'json'])
    expect([code, JSON.parse(out)]).toEqual([3, []])
  })
})

describe('a page without figures is read', () => {
  it('with its header', async () => {
    const { code, out, err } = await solieu(['-', '-f', 'csv'], { input: NO_FIGURES })
    expect(code).toBe(0)
    expect(out).toMatch(/^source,url,[^\n]*\n$/)
    expect(err).toMatch(/^solieu: -: warning: .*\n$/)
  })
  it('without a warning when it shall be quiet', async () => {
    expect(await solieu(['-', '--quiet'], { input: NO_FIGURES })).toMatchObject({ code: 0, err: '' })
  })
})

describe('wrong usage is told in one line, with exit code 2 and no data', () => {
  it.each([
    [['--fromat', 'csv', 'a'], /unknown option '--fromat'.*--format/],
    [['-f', 'xml', 'a'], /'xml' is invalid.*table, json, ndjson, csv, tsv/],
    [['--type', 'gift,houses', 'a'], /--type does not know 'houses'; it knows housing, gift, /],
    [['--kind', 'tien', 'a'], /--kind does not know 'tien'; it knows count, money, /],
    [['--type', '', 'a'], /--type/],
    [['--rows', 'pages', 'a'], /figures, records/],
    [['--rows', 'records', '-f', 'json', 'a'], /--rows is for table, csv, tsv/],
    [['--excel', '-f', 'ndjson', 'a'], /--excel is for csv, tsv/],
    [
      ['--address', '-f', 'ndjson', 'a'],
      /--address is for rows of figures in csv, tsv; json and ndjson have it always/,
    ],
    [['--address', '-f', 'csv', '--rows', 'records', 'a'], /--address is for rows of figures/],
    [['--text', '-f', 'csv', 'a'], /--text is for json, ndjson/],
    [['--published', '31/05/2024', 'a'], /ISO date such as 2024-05-31/],
    [['--published', '2023-02-29', 'a'], /ISO date/],
    [['--url', 'example.vn', 'a'], /http or https address/],
    [['--url', 'https://example.vn/', 'a', 'b'], /one input/],
    [['--jobs', '0', 'a'], /whole number/],
    [['--max-size', 'lots', 'a'], /size such as 20MB/],
    [['--include', '', 'a'], /--include.*must not be empty/],
    [['-o', '', 'a'], /--output.*name of a file/],
    [['--errors', '-', 'a'], /--errors needs a file/],
    [['--since-run', 'khong.ndjson', 'a'], /khong\.ndjson: no such file/],
    [['--state', '.', 'a'], /\.: is a folder/],
    [['--input-format', 'pdf', 'a'], /html, txt, md/],
    [['-o', 'figures.xls', 'a'], /figures\.xls tells no format; add --format/],
    [['schema', 'house'], /it knows page, figure, record, housing, /],
    [['explain'], /missing required argument/],
  ])('%j', async (args, says) => {
    const { code, out, err } = await solieu(args, { cwd: folderWith({ a: HOUSES, b: GIFTS }) })
    expect([code, out]).toEqual([2, ''])
    expect(lines(err)).toEqual([expect.stringMatching(/^solieu: /)])
    expect(err).toMatch(says)
  })
})

it.each(['18.20.4', '20.17.0'])('Node %s is told that it is too old', async (version) => {
  const cwd = folderWith({ 'old.cjs': `Object.defineProperty(process.versions, 'node', { value: '${version}' })` })
  const { code, err } = await solieu(['a'], { cwd, env: { NODE_OPTIONS: '--require ./old.cjs' } })
  expect([code, err]).toEqual([2, `solieu: needs Node 20.18 or newer, and this is ${version}; update Node\n`])
})

describe('an output that cannot be written', () => {
  it('is exit code 4 for a state', async () => {
    const { code, err } = await solieu(['a.txt', '--state', 'khong/co'], { cwd: folderWith({ 'a.txt': HOUSES }) })
    expect([code, err]).toEqual([4, expect.stringMatching(/could not be written to khong\/co: no such file/)])
  })
  it.skipIf(process.platform === 'win32')('is exit code 4 for a state that the disk has no room for', async () => {
    const cwd = folderWith(
      Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${'tin'.repeat(20)}${i}.txt`, HOUSES])),
    )
    const limited = `ulimit -f 1; exec '${process.execPath}' '${COMMAND}' . --state .s --quiet`
    const failed = await promisify(execFile)('sh', ['-c', limited], { cwd }).catch((error) => error)
    expect([failed.code, failed.stderr]).toEqual([
      4,
      'solieu: the output could not be written to .s: larger than a file may be here; see ulimit -f\n',
    ])
  })
  it('is exit code 4 for a file', async () => {
    const cwd = folderWith({ 'a.txt': HOUSES })
    const { code, err } = await solieu(['a.txt', '-o', 'khong/co.csv'], { cwd })
    expect(code).toBe(4)
    expect(lines(err)).toEqual([expect.stringMatching(/^solieu: the output could not be written to khong\/co\.csv: /)])
  })
  it.skipIf(!existsSync('/dev/full'))('is exit code 4 for a full device', async () => {
    const child = spawn(process.execPath, [COMMAND, '-'], { stdio: ['pipe', openSync('/dev/full', 'w'), 'pipe'] })
    child.stdin?.end(HOUSES)
    let err = ''
    child.stderr?.on('data', (chunk) => {
      err += chunk
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, lines(err)]).toEqual([4, [expect.stringMatching(/standard output: no space left/)]])
  })
  it('is no failure when the reader has gone, as after head', async () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, HOUSES.repeat(20)])))
    const ran = await solieu(['.', '--text'], {
      cwd,
      meanwhile: ({ stdout }) => stdout?.once('data', () => stdout.destroy()),
    })
    expect([ran.code, ran.err]).toEqual([0, ''])
  })
})
