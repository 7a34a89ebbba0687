import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { dechunked } from '../../src/batch/containers/http.js'
import { search } from './help/search.js'

const PAGE = '<p>trao 121 căn nhà</p>'

interface Answer {
  status?: string
  type?: string
  fields?: string[]
  body?: string | Uint8Array
}

function record(url: string, type: string, content: Uint8Array, contentType = 'application/http; msgtype=response') {
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    `content-type: ${contentType}`,
    `Content-Length: ${content.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n\r\n')])
}

const answer = ({ status = '200 OK', type = 'text/html; charset=utf-8', fields = [], body = PAGE }: Answer = {}) =>
  Buffer.concat([
    Buffer.from([`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...fields].join('\r\n')),
    Buffer.from('\r\n\r\n'),
    Buffer.from(body),
  ])

const response = (url: string, given?: Answer) => record(url, 'response', answer(given))

const chunked = (body: Uint8Array) =>
  Buffer.concat(
    [body.subarray(0, 7), body.subarray(7), Buffer.alloc(0)].flatMap((part) => [
      Buffer.from(`${part.length.toString(16)};ten=x\r\n`),
      part,
      Buffer.from('\r\n'),
    ]),
  )

describe('a WARC', () => {
  const warc = [
    record('', 'warcinfo', Buffer.from('software: x\r\n'), 'application/warc-fields'),
    record('https://example.gov.vn/1', 'request', Buffer.from('GET / HTTP/1.1\r\n\r\n')),
    response('https://example.gov.vn/1'),
    response('<https://example.gov.vn/2>', { type: 'Application/XHTML+XML' }),
    response('https://example.gov.vn/a.png', { type: 'image/png', body: 'x' }),
    response('https://example.gov.vn/khong-co', { status: '404 Not Found' }),
    record('https://example.gov.vn/1', 'revisit', answer()),
    response('https://example.gov.vn/3', { body: `${PAGE}\r\n\r\nWARC/1.1\r\n` }),
  ]
  const expected = {
    'https://example.gov.vn/1': PAGE,
    'https://example.gov.vn/2': PAGE,
    'https://example.gov.vn/3': `${PAGE}\r\n\r\nWARC/1.1\r\n`,
  }
  const within = (archive: string) =>
    Object.fromEntries(Object.entries(expected).map(([url, page]) => [`${archive}/${url}`, page]))

  it('gives its HTML answers, plain and in gzip members', async () => {
    const { pages, told, failed, passed } = await search({
      'k.warc': Buffer.concat(warc),
      'k.warc.gz': Buffer.concat(warc.map((one) => gzipSync(one))),
    })
    expect(pages).toEqual({ ...within('k.warc'), ...within('k.warc.gz') })
    expect(failed).toEqual({})
    expect(told['k.warc/https://example.gov.vn/1']).toEqual({
      url: 'https://example.gov.vn/1',
      format: 'html',
      contentType: 'text/html; charset=utf-8',
    })
    expect(passed).toEqual({
      'WARC warcinfo': 2,
      'WARC request': 2,
      'WARC revisit': 2,
      'image/png': 2,
      'HTTP status 404': 2,
    })
  })
  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
    ['identity', Buffer.from(PAGE)],
    // an archiver has undone it and kept the field
    ['gzip', Buffer.from(PAGE)],
  ])('undoes %s, in chunks and whole', async (coding, body) => {
    const fields = [`Content-Encoding: ${coding}`]
    const warc = Buffer.concat([
      response('a', { fields, body }),
      response('b', { fields: [...fields, 'Transfer-Encoding: chunked'], body: chunked(body) }),
    ])
    const { pages, failed } = await search({ 'k.warc': warc })
    expect([pages, failed]).toEqual([{ 'k.warc/a': PAGE, 'k.warc/b': PAGE }, {}])
  })
  it('goes on after what it cannot read', async () => {
    const bomb = gzipSync(' '.repeat(100_000))
    const warc = Buffer.concat([
      response('a', { fields: ['Content-Encoding: xyz'] }),
      response('b', { fields: ['Content-Encoding: br'], body: 'không phải br' }),
      response('c', { fields: ['Content-Encoding: gzip'], body: bomb }),
      response('d', { body: 'x'.repeat(200_000) }),
      record('e', 'response', Buffer.from('không phải HTTP')),
      response('g'),
    ])
    const { pages, failed } = await search({ 'k.warc': warc }, { limits: { maxBytes: 50_000 } })
    expect(pages).toEqual({ 'k.warc/g': PAGE })
    expect(failed).toMatchObject({
      'k.warc/a': expect.stringMatching(/^unsupported: the answer is coded as xyz/),
      'k.warc/b': expect.stringMatching(/^damaged: /),
      'k.warc/c': expect.stringMatching(/^too-large: /),
      'k.warc/d': expect.stringMatching(/^too-large: /),
      'k.warc/e': expect.stringMatching(/^damaged: the record holds no HTTP answer/),
    })
  })
  it.each([
    ['cut off', response('a').subarray(0, 200), /^damaged: breaks off inside a WARC record/],
    ['without a length', 'WARC/1.0\r\nWARC-Type: response\r\n\r\n', /^damaged: has a WARC record without a length/],
    ['with a header without an end', `WARC/1.0\r\nA: ${'x'.repeat(200_000)}`, /^refused: has a WARC record with more/],
  ])('%s is told', async (_, warc, says) => {
    const { pages, failed } = await search({ 'k.warc': warc })
    expect([pages, failed]).toEqual([{}, { 'k.warc': expect.stringMatching(says) }])
  })
})

it('bodies that only say that they have chunks stay as they are', () => {
  for (const body of ['<p>x</p>', '', 'abc']) expect(dechunked(Buffer.from(body)).toString()).toBe(body)
  expect(dechunked(Buffer.from('3\r\nmột\r\n0\r\n\r\n')).toString()).toBe(
    'mộ'.slice(0, 1) + Buffer.from('một').subarray(1, 3).toString(),
  )
})
