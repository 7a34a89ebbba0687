import { gzipSync } from 'node:zlib'
import { packTar, type TarHeader } from 'modern-tar'
import { describe, expect, it } from 'vitest'
import { hasZstd } from '../../src/batch/containers/inflate.js'
import { layersOf } from '../../src/batch/containers/layers.js'
import { search } from './help/search.js'
import { zipOf } from './help/zip.js'

const tarOf = async (files: Record<string, string | Uint8Array>, headers: Partial<TarHeader>[] = []) =>
  packTar([
    ...Object.entries(files).map(([name, body]) => ({ header: { name, size: Buffer.byteLength(body) }, body })),
    ...headers.map((header) => ({ header: { name: 'x', size: 0, ...header } })),
  ])

const TWO = { 'a.html': '<p>một</p>', 'tin/b.txt': 'hai' }
const twoIn = (archive: string) => ({ [`${archive}/a.html`]: '<p>một</p>', [`${archive}/tin/b.txt`]: 'hai' })

describe('what a name says', () => {
  it.each([
    ['a.html', [], null, 'a.html'],
    ['a.html.gz', ['gzip'], null, 'a.html'],
    ['KHO.WARC.GZ', ['gzip'], 'warc', 'KHO.WARC'],
    ['kho.tgz', ['gzip'], 'tar', 'kho.tar'],
    ['kho.tar.zst', ['zstd'], 'tar', 'kho.tar'],
    ['a.jsonl.gz.gz', ['gzip', 'gzip'], 'ndjson', 'a.jsonl'],
    ['.gz', [], null, '.gz'],
  ] as const)('%s', (name, compressions, archive, inner) => {
    expect(layersOf(name)).toEqual({ compressions, archive, inner })
  })
})

describe('archives are read without unpacking', () => {
  it('zip, stored and deflated, whoever wrote it', async () => {
    const zip = zipOf([
      { name: 'tin/', content: '', store: true },
      { name: 'a.html', content: TWO['a.html'] },
      { name: 'tin\\b.txt', content: 'hai', store: true },
      { name: '.an/c.txt', content: 'x' },
      { name: '__MACOSX/._a.html', content: 'x' },
      { name: 'anh.jpg', content: 'x' },
      { name: 'lien-ket.txt', content: 'a.html', mode: 0o120777 },
    ])
    const { pages, failed, passed } = await search({ 'kho.zip': zip })
    expect(pages).toEqual(twoIn('kho.zip'))
    expect([failed, passed]).toEqual([{}, { hidden: 2, '.jpg': 1, links: 1 }])
  })
  it('tar, plain and compressed, with long names', async () => {
    const long = `${'thu-muc-dai/'.repeat(15)}c.txt`
    const tar = await tarOf({ ...TWO, [long]: 'ba' }, [
      { name: 'lien-ket.html', type: 'symlink', linkname: 'a.html' },
      { name: 'tin/', type: 'directory' },
    ])
    const found = await search({ 'k.tar': tar, 'k.tgz': gzipSync(tar), 'k2.tar.gz': gzipSync(tar) })
    expect(found.pages).toEqual({
      ...twoIn('k.tar'),
      [`k.tar/${long}`]: 'ba',
      ...twoIn('k.tgz'),
      [`k.tgz/${long}`]: 'ba',
      ...twoIn('k2.tar.gz'),
      [`k2.tar.gz/${long}`]: 'ba',
    })
    expect([found.failed, found.passed]).toEqual([{}, { links: 3 }])
  })
  it('gzip of a page, of several members', async () => {
    const { pages, told } = await search({
      'a.html.gz': Buffer.concat([gzipSync('<p>một'), gzipSync(' hai</p>')]),
      'b.txt.gz': gzipSync('<p> là chữ'),
    })
    expect(pages).toEqual({ 'a.html.gz': '<p>một hai</p>', 'b.txt.gz': '<p> là chữ' })
    expect(told).toEqual({ 'a.html.gz': { format: 'html' }, 'b.txt.gz': { format: 'txt' } })
  })
  it('NDJSON of pages and of texts, plain and compressed', async () => {
    const rows = [
      { url: 'https://example.gov.vn/1', html: '<p>một</p>' },
      { id: 'hai', text: 'hai' },
      { id: 3, url: 'https://example.gov.vn/3', html: '<p>ba</p>' },
      { text: 'bốn' },
    ]
    const ndjson = rows.map((row) => `${JSON.stringify(row)}\r\n`).join('\n')
    const { pages, told } = await search({ 'kho.ndjson': ndjson, 'kho.jsonl.gz': gzipSync(ndjson) })
    const expected = (archive: string) => ({
      [`${archive}/https://example.gov.vn/1`]: '<p>một</p>',
      [`${archive}/hai`]: 'hai',
      [`${archive}/3`]: '<p>ba</p>',
      // its line, blank ones counted
      [`${archive}/7`]: 'bốn',
    })
    expect(pages).toEqual({ ...expected('kho.jsonl.gz'), ...expected('kho.ndjson') })
    expect(told['kho.ndjson/3']).toMatchObject({ url: 'https://example.gov.vn/3', format: 'html' })
  })
  it('NDJSON that begins with the mark of Windows', async () => {
    const { pages, failed } = await search({
      'kho.jsonl': '\uFEFF{"id":"a","text":"một"}\r\n{"id":"b","text":"hai"}\r\n',
    })
    expect([pages, failed]).toEqual([{ 'kho.jsonl/a': 'một', 'kho.jsonl/b': 'hai' }, {}])
  })
  it('those without pages are passed over, with what is in them', async () => {
    const { failed, passed } = await search({ 'k.zip': zipOf([{ name: 'anh.jpg', content: 'x' }]), 'k.ndjson': '' })
    expect([failed, passed]).toEqual([{}, { '.jpg': 1, 'archives without anything': 1 }])
  })
  it('NDJSON that this program wrote is passed over, other lines are told', async () => {
    const { pages, failed, passed } = await search({
      'ra.ndjson': '{"schema":"solieu/1","source":"a","text":"một"}\n',
      'khac.ndjson': '{"ten":"x"}\n',
      'hong.ndjson': '{"text":"một"}\n{"text":\n{"id":"x"}\n{"text":"hai"}\n',
    })
    expect(pages).toEqual({ 'hong.ndjson/1': 'một', 'hong.ndjson/4': 'hai' })
    expect(passed).toEqual({ 'output of solieu': 1 })
    expect(failed['khac.ndjson']).toMatch(/^no-text: is no NDJSON of pages: line 1 holds no page/)
    expect(failed['hong.ndjson/2']).toBe('damaged: line 2 is no JSON')
    expect(failed['hong.ndjson/x']).toMatch(/^no-text: line 3 holds no page/)
  })
  it('MHTML and mails, their first page alone', async () => {
    const part = (head: string, body: string) => `--ranh\r\nContent-Type: ${head}\r\n\r\n${body}\r\n`
    const mhtml = [
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.gov.vn/tin/1\r\n',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="ranh"\r\n\r\n\r\n',
      part('text/html\r\nContent-Transfer-Encoding: quoted-printable', '<p>trao 12 c=C4=83n nh=C3=A0</p>'),
      part('text/html', '<p>khung</p>'),
      part('image/png\r\nContent-Transfer-Encoding: base64', 'iVBORw0KGgo='),
      '--ranh--\r\n',
    ].join('')
    // as a mail program writes it: quoted, and with a date and a zone in its head
    const words = [...Buffer.from('Huyện hỗ trợ 120 hộ, trị giá 60 triệu đồng.')]
      .map((byte) => (byte < 128 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`))
      .join('')
    const mail = [
      'Date: Fri, 12 Jan 2024 08:30:00 +0700\r\nSubject: so lieu\r\nMIME-Version: 1.0\r\n',
      `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${words}\r\n`,
    ].join('')
    const { pages, told, failed } = await search({
      'a.mhtml': mhtml,
      'b.mht.gz': gzipSync(mhtml),
      'kho.zip': zipOf([{ name: 'c.mht', content: mhtml }]),
      'd.mhtml': 'Content-Type: image/png\r\n\r\nx',
      'e.eml': mail,
    })
    const html = '<p>trao 12 căn nhà</p>'
    for (const name of ['a.mhtml', 'b.mht.gz', 'kho.zip/c.mht']) expect(pages[name]?.trim()).toBe(html)
    expect(told['a.mhtml']).toMatchObject({ url: 'https://example.gov.vn/tin/1', format: 'html' })
    expect(pages['e.eml']?.trim()).toBe('Huyện hỗ trợ 120 hộ, trị giá 60 triệu đồng.')
    expect(told['e.eml']).toMatchObject({ format: 'txt' })
    expect(failed).toEqual({ 'd.mhtml': 'holds no part of type text/html; save the page again' })
  })
  it.runIf(hasZstd)('zstd', async () => {
    const zlib = (await import('node:zlib')) as unknown as { zstdCompressSync: (text: string) => Buffer }
    const { pages } = await search({ 'a.html.zst': zlib.zstdCompressSync('<p>một</p>') })
    expect(pages).toEqual({ 'a.html.zst': '<p>một</p>' })
  })
  it.skipIf(hasZstd)('zstd is told where Node cannot', async () => {
    const { failed } = await search({ 'a.html.zst': 'x', 'kho.tar.zst': 'x' })
    expect(failed['a.html.zst']).toMatch(/zstd is read from Node 22\.15 on/)
    expect(failed['kho.tar.zst']).toMatch(/^unsupported: zstd is read from Node 22\.15 on/)
  })
})

describe('what is wanted of them', () => {
  const files = {
    'trang/a.html': 'x',
    'trang/tag/b.html': 'x',
    'trang/c.vnp': 'x',
    'kho.zip': zipOf([
      { name: 'tin/d.html', content: 'x' },
      { name: 'tag/e.html', content: 'x' },
      { name: 'f.vnp', content: 'x' },
    ]),
    'kho.ndjson': '{"url":"https://example.vn/tin/1","html":"x"}\n{"url":"https://example.vn/tag/1","html":"x"}\n',
  }
  it.each([
    [{ exclude: ['tag'] }, ['kho.ndjson/https://example.vn/tin/1', 'kho.zip/tin/d.html', 'trang/a.html']],
    [{ exclude: ['**/tag/**'] }, ['kho.ndjson/https://example.vn/tin/1', 'kho.zip/tin/d.html', 'trang/a.html']],
    [{ exclude: ['*.zip', '*.ndjson'] }, ['trang/a.html', 'trang/tag/b.html']],
    [{ include: ['*.vnp'] }, ['kho.zip/f.vnp', 'trang/c.vnp']],
    [{ include: ['**/tin/**'], exclude: ['*.html'] }, ['kho.ndjson/https://example.vn/tin/1']],
  ])('%j', async (wanted, names) => {
    const { pages, failed } = await search(files, wanted)
    expect([Object.keys(pages).sort(), failed]).toEqual([names, {}])
  })
  it('what is left for it is counted', async () => {
    expect((await search(files, { include: ['*.html'] })).passed).toEqual({ 'not included': 4 })
    expect((await search(files, { exclude: ['*'] })).passed).toEqual({ excluded: 2, 'folders excluded': 1 })
  })
})

describe('what means no good is refused, and the rest is read', () => {
  it('names that lead out', async () => {
    const names = ['../ngoai.html', '/etc/a.html', 'C:\\a.html', 'a/../../b.html', 'a\0.html', 'tot.html']
    const { pages, failed } = await search({
      'k.zip': zipOf(names.map((name) => ({ name, content: 'x' }))),
      'k.tar': await tarOf({ '../ngoai.html': 'x', '/etc/a.html': 'x', 'tot.html': 'x' }),
    })
    expect(Object.keys(pages).sort()).toEqual(['k.tar/tot.html', 'k.zip/tot.html'])
    expect(Object.keys(failed)).toHaveLength(7)
    for (const message of Object.values(failed)) expect(message).toMatch(/^refused: its name /)
  })
  it('zip bombs, by what they say and by what comes', async () => {
    const blanks = ' '.repeat(5_000_000)
    const zip = zipOf([
      { name: 'bom.html', content: blanks },
      { name: 'tot.html', content: 'x' },
    ])
    const lies = zipOf([{ name: 'bom.html', content: blanks, size: 10 }])
    const { pages, failed } = await search(
      {
        'k.zip': zip,
        'noi-doi.zip': lies,
        'k.tgz': gzipSync(await tarOf({ 'bom.html': blanks, 'sau.html': 'x' })),
        'a.html.gz': gzipSync(blanks),
      },
      { limits: { maxBytes: 10_000_000 } },
    )
    expect(Object.keys(pages)).toEqual(['k.zip/tot.html'])
    expect(failed['k.zip/bom.html']).toMatch(/^too-dense: unpacks to more than 200 times its size; raise --max-ratio/)
    expect(failed['noi-doi.zip/bom.html']).toMatch(/^\w+: /)
    expect(failed['k.tgz']).toMatch(/^too-dense: /)
    expect(failed['a.html.gz']).toMatch(/200 times/)
    const trusted = await search({ 'k.zip': zip }, { limits: { maxBytes: 10_000_000, maxRatio: 2000 } })
    expect(Object.keys(trusted.pages).sort()).toEqual(['k.zip/bom.html', 'k.zip/tot.html'])
  })
  it('a zip whose files are more than it can hold', async () => {
    const once = zipOf([{ name: 'a.html', content: 'x'.repeat(900_000) }])
    const directory = once.subarray(once.indexOf('PK\x01\x02'), once.length - 22)
    // the same file under forty names, as in the bombs that overlap
    const end = Buffer.from(once.subarray(once.length - 22))
    end.writeUInt16LE(40, 8)
    end.writeUInt16LE(40, 10)
    end.writeUInt32LE(directory.length * 40, 12)
    const bomb = Buffer.concat([
      once.subarray(0, once.length - 22 - directory.length),
      ...Array(40).fill(directory),
      end,
    ])
    const { failed } = await search({ 'k.zip': bomb })
    expect(failed['k.zip']).toMatch(/^too-dense: /)
  })
  it('pages and lines above the size', async () => {
    const large = `<p>${Math.PI}${'số liệu '.repeat(20_000)}</p>`
    const { pages, failed } = await search(
      {
        'k.zip': zipOf([
          { name: 'to.html', content: large, store: true },
          { name: 'nho.html', content: 'x' },
        ]),
        'k.tar': await tarOf({ 'to.html': large, 'nho.html': 'x' }),
        'k.ndjson': `{"text":"một"}\n{"text":"${large}"}\n{"text":"hai"}\n`,
        'a.html.gz': gzipSync(large),
      },
      { limits: { maxBytes: 50_000 } },
    )
    expect(Object.keys(pages).sort()).toEqual(['k.ndjson/1', 'k.ndjson/3', 'k.tar/nho.html', 'k.zip/nho.html'])
    for (const name of ['k.zip/to.html', 'k.tar/to.html', 'k.ndjson/2', 'a.html.gz'])
      expect(failed[name]).toMatch(/larger than \d+ bytes; raise --max-size/)
  })
  it('archives in archives, as deep as they may be', async () => {
    let inner: Uint8Array = zipOf([{ name: 'a.html', content: 'x', store: true }])
    for (let i = 1; i < 4; i++) inner = zipOf([{ name: 'k.zip', content: inner, store: true }])
    const mixed = zipOf([{ name: 'k.tgz', content: gzipSync(await tarOf({ 'b.ndjson': '{"id":"c","text":"x"}\n' })) }])
    const { pages, failed } = await search({ 'k.zip': inner, 'm.zip': mixed })
    expect(pages).toEqual({ 'm.zip/k.tgz/b.ndjson/c': 'x' })
    expect(failed).toEqual({
      'k.zip/k.zip/k.zip/k.zip': 'refused: is an archive inside 3 others; raise --max-depth if it is to be trusted',
    })
    const deeper = await search({ 'k.zip': inner }, { limits: { maxDepth: 4 } })
    expect(deeper.pages).toEqual({ 'k.zip/k.zip/k.zip/k.zip/a.html': 'x' })
  })
  it('what is damaged, encrypted or cut off', async () => {
    const tar = await tarOf({ 'a.html': 'một', 'b.html': 'hai'.repeat(2000) })
    const tgz = gzipSync(Buffer.concat([tar, Buffer.alloc(200_000, 7)]))
    const { pages, failed } = await search({
      'a.zip': 'không phải zip',
      'b.zip': zipOf([{ name: 'a.html', content: 'x', flags: 1 }]),
      'c.tar': tar.subarray(0, 4000),
      'd.tar': 'không phải tar'.repeat(100),
      'e.tgz': tgz.subarray(0, tgz.length - 40),
      'g.html.gz': 'không phải gzip',
      'h.warc': 'không phải warc\n',
    })
    expect(pages['c.tar/a.html']).toBe('một')
    expect(failed['a.zip']).toMatch(/^damaged: is no sound zip archive/)
    expect(failed['b.zip/a.html']).toMatch(/^encrypted: /)
    expect(failed['c.tar']).toMatch(/^damaged: is no sound tar archive/)
    expect(failed['d.tar']).toMatch(/^damaged: is no sound tar archive/)
    expect(failed['e.tgz']).toMatch(/: /)
    expect(failed['g.html.gz']).toMatch(/the compressed data is damaged|incorrect header/)
    expect(failed['h.warc']).toMatch(/^damaged: is no sound WARC/)
    for (const message of Object.values(failed)) expect(message).not.toContain('internal error')
  })
})
