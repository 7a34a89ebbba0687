import { brotliCompressSync, gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readPage } from '../../src/read/index.js'
import { testMachine, testWeb, textOf } from './machine.js'
import { type Listener, pagesOf, redirectTo, serve } from './server.js'

/** A page that is sent again and again without end. */
const endless =
  (text: string | Uint8Array, headers = {}, status = 200): Listener =>
  (_, response) => {
    response.writeHead(status, headers)
    const more = () => {
      while (!response.destroyed && response.write(text));
    }
    response.on('drain', more)
    more()
  }

const sending =
  (bytes: Uint8Array | string, headers = {}): Listener =>
  (_, response) =>
    response.writeHead(200, headers).end(bytes)

/** Answers one after another; the last one from then on. */
function inTurn(...listeners: Listener[]): Listener {
  let count = 0
  return (request, response) => listeners[Math.min(count++, listeners.length - 1)]?.(request, response)
}

const busy =
  (status: number, headers = {}): Listener =>
  (_, response) =>
    response.writeHead(status, headers).end('busy')

describe('a page', () => {
  it('comes with the address where its redirects led, and what it was served as', async () => {
    const { origin, asked } = await serve(
      pagesOf({ '/a': redirectTo('b/c?d', 301), '/b/c?d': redirectTo('../e#g', 308), '/e': 'text' }),
    )
    const { bytes, ...told } = await testWeb().fetch(`${origin}/a#f`, 1000)
    expect(told).toEqual({ url: `${origin}/e`, contentType: 'text/html; charset=utf-8' })
    expect(Buffer.from(bytes).toString()).toBe('text')
    expect(asked).toEqual(['/robots.txt', '/a', '/b/c?d', '/e'])
  })
  it('may stand where a header says it in UTF-8', async () => {
    const { origin, asked } = await serve(
      pagesOf({ '/a': redirectTo(Buffer.from('/tin-tức').toString('latin1')), '/tin-t%E1%BB%A9c': 'text' }),
    )
    await testWeb().fetch(`${origin}/a`, 1000)
    expect(asked.at(-1)).toBe('/tin-t%E1%BB%A9c')
  })
  it.each([
    ['gzip', gzipSync('121 căn nhà')],
    ['X-GZIP', gzipSync('121 căn nhà')],
    ['br', brotliCompressSync('121 căn nhà')],
    ['gzip, br', brotliCompressSync(gzipSync('121 căn nhà'))],
    ['identity', '121 căn nhà'],
    ['', '121 căn nhà'],
  ])('is unpacked from "%s"', async (coding, bytes) => {
    const { origin } = await serve(sending(bytes, { 'content-encoding': coding }))
    expect(textOf(await testWeb().fetch(origin, 1000))).toBe('121 căn nhà')
  })
  it('is asked for by name and version, packed', async () => {
    const { origin } = await serve((request, response) => response.end(JSON.stringify(request.headers)))
    expect(JSON.parse(textOf(await testWeb().fetch(origin, 1000)))).toMatchObject({
      'user-agent': 'solieu/0.0.0',
      'accept-encoding': 'gzip, br',
    })
  })
  const SENTENCE = 'ủy ban nhân dân tỉnh đã trao 121 căn nhà, tổng trị giá trên 6 tỷ đồng cho những hộ nghèo ở vùng lũ.'
  it.each<[sent: string, bytes: Uint8Array, said: string]>([
    ['VISCII', iconv.encode(SENTENCE, 'viscii'), 'utf-8'],
    ['UTF-8', Buffer.from(SENTENCE), 'windows-1258'],
    ['UTF-16', iconv.encode(SENTENCE, 'utf-16le', { addBOM: true }), 'iso-8859-1'],
    ['TCVN3', iconv.encode(SENTENCE, 'tcvn'), 'no-such-charset'],
  ])('in %s is read as such where the server says something else', async (_, bytes, said) => {
    const { origin } = await serve(sending(bytes, { 'content-type': `text/plain; charset=${said}` }))
    const { contentType = '', ...served } = await testWeb().fetch(origin, 1000)
    expect(contentType).toContain(said)
    expect(readPage(served.bytes, { source: origin, url: served.url, contentType }).text).toBe(SENTENCE)
  })
  it('that is empty is for the reader to refuse', async () => {
    const { origin } = await serve(sending(''))
    const { bytes } = await testWeb().fetch(origin, 1000)
    expect(() => readPage(bytes, { source: origin })).toThrow(/empty/)
  })
})

describe('credentials', () => {
  it('go to their host, and to no other', async () => {
    const seen: (string | undefined)[] = []
    const note =
      (next: Listener): Listener =>
      (request, response) => {
        seen.push(request.headers.authorization)
        next(request, response)
      }
    const other = await serve(note(sending('text')))
    const { origin } = await serve(note(inTurn(redirectTo('/b'), redirectTo(`${other.origin}/c`))))
    const { url } = await testWeb().fetch(`${origin.replace('//', '//an:mat@')}/a`, 1000)
    expect(url).toBe(`${other.origin}/c`)
    expect(seen).toEqual(['Basic YW46bWF0', 'Basic YW46bWF0', undefined])
  })
  it('are in no address that is told, even if a redirect holds some', async () => {
    const { origin } = await serve(inTurn(redirectTo('/x'), sending('text')))
    const far = await serve(redirectTo(origin.replace('//', '//an:mat@')))
    expect((await testWeb().fetch(far.origin, 1000)).url).toBe(`${origin}/x`)
  })
})

describe('another try', () => {
  it.each<[what: string, first: Listener, waits: number[]]>([
    ['a host that is busy', busy(429), [100]],
    ['a host that asks for a rest', busy(429, { 'retry-after': '2' }), [2000]],
    ['a host that asks for a rest until', busy(503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' }), [9000]],
    ['a broken host', busy(500), [100]],
    ['a host that hangs up', (request) => request.socket.destroy(), [100]],
    ['a page that breaks off', (request, response) => response.write('te', () => request.socket.destroy()), [100]],
  ])('is given to %s', async (_, first, waits) => {
    const { origin, asked } = await serve(inTurn(first, sending('text')))
    const machine = testMachine()
    expect(textOf(await testWeb({}, machine).fetch(`${origin}/a`, 1000))).toBe('text')
    expect(machine.waits).toEqual(waits)
    expect(asked).toEqual(['/robots.txt', '/a', '/a'])
  })
  it('comes to an end', async () => {
    const { origin, asked } = await serve(busy(502))
    const machine = testMachine()
    await expect(testWeb({ retries: 2 }, machine).fetch(`${origin}/a`, 1000)).rejects.toThrow(
      /^the server answered 502 Bad Gateway; try again later$/,
    )
    expect(machine.waits).toEqual([100, 200])
    expect(asked).toEqual(['/robots.txt', '/a', '/a', '/a'])
  })
  it('is not given before a very long rest, nor are other pages of the host asked for', async () => {
    const { origin, asked } = await serve(busy(429, { 'retry-after': '3600' }))
    const web = testWeb()
    await expect(web.fetch(`${origin}/a`, 1000)).rejects.toThrow(/429 Too Many Requests and asks for a rest of 3600 s/)
    await expect(web.fetch(`${origin}/b`, 1000)).rejects.toThrow(/asks for a rest of 3600 s; try again after it/)
    expect(asked).toEqual(['/robots.txt', '/a'])
  })
  it('comes before the other pages of the host', async () => {
    const { origin, asked } = await serve(inTurn(busy(503), sending('text')))
    const web = testWeb({ ignoreRobots: true })
    await Promise.all([web.fetch(`${origin}/a`, 1000), web.fetch(`${origin}/b`, 1000)])
    expect(asked).toEqual(['/a', '/a', '/b'])
  })
})

describe('one clear line is said of', () => {
  const cut = gzipSync('a'.repeat(5000)).subarray(0, 15)
  it.each<[what: string, listener: Listener, says: RegExp]>([
    ['a missing page', busy(404), /^the server answered 404 Not Found; check the address$/],
    ['a page for some', busy(403), /^the server answered 403 Forbidden; open it in a browser, save the page/],
    ['a strange status', busy(299 + 500), /^the server answered 799; try again later$/],
    ['304 for a page that nobody has', busy(304), /^the server answered 304 Not Modified; /],
    ['a circle of redirects', redirectTo('/a'), /^the redirects come to no end; /],
    [
      'a wider circle',
      (request, response) => redirectTo(request.url === '/a' ? '/b' : '/a')(request, response),
      /no end/,
    ],
    ['redirects without end', (request, response) => redirectTo(`${request.url}a`)(request, response), /no end/],
    ['a redirect to a file', redirectTo('file:///etc/passwd'), /leads to file:, and only http and https are read$/],
    ['a redirect to nowhere', redirectTo('http://'), /no web address/],
    ['a redirect that says not where', busy(302), /^the server answered 302 Found; /],
    ['no gzip', sending('text', { 'content-encoding': 'gzip' }), /^the compressed page is broken; /],
    ['half a gzip', sending(cut, { 'content-encoding': 'gzip' }), /^the compressed page is cut off; /],
    [
      'no brotli',
      sending('a long text, but not packed', { 'content-encoding': 'br' }),
      /^the compressed page is broken; /,
    ],
    ['another packing', sending('text', { 'content-encoding': 'zstd' }), /packs the page as zstd, which is not read; /],
    ['packing upon packing', sending('text', { 'content-encoding': 'gzip,gzip,gzip' }), /which is not read; /],
    ['a page that says it is too large', sending('a'.repeat(2000)), /larger than 1000 bytes; raise --max-size$/],
    ['a page without end', endless('a'.repeat(900)), /larger than 1000 bytes; raise --max-size$/],
    [
      'a small page that unpacks to a large one',
      sending(gzipSync(Buffer.alloc(50_000)), { 'content-encoding': 'gzip' }),
      /larger than 1000 bytes/,
    ],
    [
      'a packing without end that unpacks to nothing',
      endless(gzipSync(''), { 'content-encoding': 'gzip' }),
      /larger than 1000 bytes; raise --max-size$/,
    ],
    [
      'something that is no HTTP',
      (request) => request.socket.end('xin chào\r\n\r\n'),
      /does not speak HTTP; check the address$/,
    ],
    [
      'headers without end',
      (request) => request.socket.end(`HTTP/1.1 200 OK\r\na: ${'a'.repeat(99_999)}\r\n\r\n`),
      /more headers than are read/,
    ],
  ])('%s', async (_, listener, says) => {
    const { origin } = await serve(listener)
    const failed = testWeb({ retries: 0 }).fetch(`${origin}/a`, 1000)
    await expect(failed).rejects.toThrow(says)
    await expect(failed).rejects.not.toThrow(/\n/)
  })

  it.each<[what: string, listener: Listener, says: RegExp]>([
    ['a server that says nothing', () => {}, /^no answer within 0\.1 s; try again later, or raise --timeout$/],
    ['a page that stops half way', (_, response) => response.write('te'), /^the page did not arrive within 0\.1 s; /],
    [
      'a page that stops half way, and whose end is that of its connection',
      (_, response) => response.socket?.write('HTTP/1.0 200 OK\r\ncontent-type: text/html\r\n\r\nte'),
      /^the page did not arrive within 0\.1 s; /,
    ],
    ['headers that stop half way', (request) => request.socket.write('HTTP/1.1 200 OK\r\nA: b'), /^no answer within/],
  ])('%s', async (_, listener, says) => {
    const { origin } = await serve(listener)
    await expect(testWeb({ timeout: 100, ignoreRobots: true }).fetch(`${origin}/a`, 1000)).rejects.toThrow(says)
  })

  it('a page that drips', async () => {
    const { origin } = await serve((_, response) => {
      const drip = setInterval(() => response.write('a'), 10)
      response.on('close', () => clearInterval(drip))
    })
    const failed = testWeb({ timeout: 100 }).fetch(`${origin}/a`, 1000)
    await expect(failed).rejects.toThrow(/^the page did not arrive within 0\.1 s; /)
  })

  it('a connection that is never made, after another try', async () => {
    let tries = 0
    const resolve = () => {
      tries++
      return new Promise<never>(() => {})
    }
    const failed = testWeb({ timeout: 50, retries: 1 }, testMachine({ resolve })).fetch('http://tin.example/', 1000)
    await expect(failed).rejects.toThrow(/^no connection within 0\.05 s; try again later/)
    expect(tries).toBe(2)
  })

  it('a name that is none', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }))
    await expect(testWeb({}, testMachine({ resolve })).fetch('http://khong.example/', 1000)).rejects.toThrow(
      /^no such host; check the address and the connection$/,
    )
  })

  it('a host that does not listen', async () => {
    await expect(testWeb({ retries: 1 }).fetch('http://127.0.0.1:1/', 1000)).rejects.toThrow(
      /^the host refused the connection; try again later$/,
    )
  })

  it('https where there is none', async () => {
    const { port } = await serve(sending('text'))
    await expect(testWeb({ retries: 0 }).fetch(`https://127.0.0.1:${port}/`, 1000)).rejects.toThrow(
      /^no secure connection could be made; save the page/,
    )
  })
})

describe('many pages', () => {
  it('are fetched one at a time from a host, and side by side from several', async () => {
    const open = new Map<string, number>()
    const most = { atOne: 0, together: 0 }
    const listener: Listener = (request, response) => {
      const host = request.headers.host?.split(':')[0] ?? ''
      open.set(host, (open.get(host) ?? 0) + 1)
      most.atOne = Math.max(most.atOne, ...open.values())
      most.together = Math.max(
        most.together,
        [...open.values()].reduce((sum, count) => sum + count, 0),
      )
      setTimeout(() => {
        open.set(host, (open.get(host) ?? 0) - 1)
        response.end(request.url)
      }, 20)
    }
    const { port } = await serve(listener)
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
    const web = testWeb({}, testMachine({ resolve }))
    const addresses = [1, 2, 3].flatMap((page) =>
      ['a', 'b', 'c'].map((host) => `http://${host}.example:${port}/${page}`),
    )
    const pages = await Promise.all(addresses.map((address) => web.fetch(address, 1000)))
    expect(pages.map(textOf)).toEqual(['/1', '/1', '/1', '/2', '/2', '/2', '/3', '/3', '/3'])
    expect(most.atOne).toBe(1)
    expect(most.together).toBeGreaterThan(1)
  })
  it('are all given up when the web is closed', async () => {
    const { origin } = await serve(() => {})
    const web = testWeb({ ignoreRobots: true, retries: 0 })
    const failed = Promise.allSettled([web.fetch(`${origin}/a`, 1000), web.fetch(`${origin}/b`, 1000)])
    setTimeout(web.close, 50)
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})

describe('a connection', () => {
  it('serves many pages, whatever they answer, and nothing is left hanging on it', async () => {
    const warnings: Error[] = []
    const note = (warning: Error) => warnings.push(warning)
    process.on('warning', note)
    onTestFinished(() => void process.off('warning', note))
    const ports = new Set<number | undefined>()
    const { origin, asked } = await serve((request, response) => {
      ports.add(request.socket.remotePort)
      if (request.url === '/0') return response.writeHead(404).end()
      response.end('text')
    })
    const web = testWeb({ ignoreRobots: true })
    await Promise.allSettled(Array.from({ length: 15 }, (_, i) => web.fetch(`${origin}/${i}`, 1000)))
    expect([asked.length, warnings]).toEqual([15, []])
    // the next page may be asked for before the connection of the last one is free
    expect(ports.size).toBeLessThan(5)
  })
  it('is given up when an answer without a page goes on without end', async () => {
    let tell: () => void = () => {}
    const closed = new Promise<void>((resolve) => {
      tell = resolve
    })
    const { origin } = await serve((request, response) => {
      response.on('close', tell)
      endless('a'.repeat(900), {}, 404)(request, response)
    })
    await expect(testWeb().fetch(`${origin}/a`, 1000)).rejects.toThrow('404')
    await closed
  })
})
