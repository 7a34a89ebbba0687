import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../folder.js'
import { type Listener, pagesOf, redirectTo, serve } from '../web/server.js'
import { GIFTS, HOUSES, lines, solieu } from './run.js'

const html = (text: string) => `<html><body><p>${text}</p></body></html>`
const sources = (out: string) => lines(out).map((line) => JSON.parse(line).source)
/** These tests have a server on this machine, and no time; what is said of a run as a whole is no matter of theirs. */
const HERE = ['--allow-private', '--delay', '0', '--retries', '0', '--quiet']

describe('an address', () => {
  it('is read where its redirects lead, packed, by one who says who asks', async () => {
    const agents: (string | undefined)[] = []
    const { origin } = await serve((request, response) => {
      agents.push(request.headers['user-agent'])
      if (request.url === '/cu') return redirectTo('/tin/moi')(request, response)
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' })
        .end(gzipSync(html(HOUSES)))
    })
    const { code, out, err } = await solieu([`${origin}/cu`, ...HERE])
    expect([code, err]).toEqual([0, ''])
    const page = JSON.parse(out)
    expect(page).toMatchObject({ source: `${origin}/cu`, url: `${origin}/tin/moi` })
    expect(page.figures.map(({ value }: { value: number }) => value)).toEqual([121, 6e9])
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(agents).toHaveLength(2)
    for (const agent of agents) expect(agent?.split(' ')[0]).toBe(`solieu/${version}`)
  })
  it('is explained as well', async () => {
    const { origin } = await serve(pagesOf({ '/tin': html(HOUSES) }))
    expect((await solieu(['explain', `${origin}/tin`, '--allow-private', '--delay', '0'])).out).toMatch(/\[121\]/)
    const refused = await solieu(['explain', `${origin.replace('//', '//an:mat@')}/tin`])
    expect(refused).toMatchObject({ code: 3, out: '' })
    expect(refused.err).toMatch(/^solieu: http:\/\/127\.0\.0\.1:\d+\/tin: the address leads to 127\.0\.0\.1, .*\n$/)
  })
  it('is told without user and password, in data and in messages', async () => {
    const { origin } = await serve((request, response) =>
      request.headers.authorization
        ? pagesOf({ '/tin': html(HOUSES) })(request, response)
        : response.writeHead(401).end(),
    )
    const secret = origin.replace('//', '//an:bimat@')
    const cwd = folderWith({ 'ds.txt': `${secret}/tin\n${secret}/khong\nftp://an:bimat@example.vn/a\n` })
    const { code, out, err } = await solieu(
      ['--input-list', 'ds.txt', '--save-pages', 'trang', '--cache', 'kho', ...HERE],
      { cwd },
    )
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ source: `${origin}/tin`, url: `${origin}/tin` })
    expect(out + err + readdirSync(cwd, { recursive: true }).join()).not.toContain('bimat')
    expect(lines(err)).toEqual([
      `solieu: ${origin}/khong: the server answered 404 Not Found; check the address`,
      expect.stringMatching(/^solieu: ftp:\/\/example\.vn\/a: only http and https/),
      'solieu: 2 of 3 inputs failed',
    ])
    const given = await solieu(['-', '--url', 'https://an:bimat@example.vn/tin'], { input: HOUSES })
    expect(JSON.parse(given.out).url).toBe('https://example.vn/tin')
    expect((await solieu(['-', '--url', 'ftp://an:bimat@example.vn/tin'])).err).not.toContain('bimat')
  })
})

describe('a list of inputs', () => {
  it('names addresses, files and folders, in order, after those of the command', async () => {
    const { origin } = await serve(pagesOf({ '/a': html(HOUSES), '/b': html(GIFTS) }))
    const cwd = folderWith({
      'dau.txt': HOUSES,
      't/1.txt': GIFTS,
      't/2.txt': HOUSES,
      'ds.txt': `# trang\r\n\r\n${origin}/b\r\nt\r\n${origin}/a\r\n${origin}/b#lai\r\n`,
    })
    const all = ['dau.txt', `${origin}/b`, 't/1.txt', 't/2.txt', `${origin}/a`]
    const { code, out, err } = await solieu(['dau.txt', '--input-list', 'ds.txt', ...HERE], { cwd })
    expect([code, err, sources(out)]).toEqual([0, '', all])
    const more = await solieu(['dau.txt', '--input-list', 'ds.txt', '--jobs', '3', ...HERE], { cwd })
    expect(more).toEqual({ code, signal: null, out, err })
  })
  it('comes from standard input, too', async () => {
    const cwd = folderWith({ 'a.txt': HOUSES })
    const { code, out, err } = await solieu(['--input-list', '-'], { cwd, input: 'a.txt\n-\n' })
    expect([code, sources(out)]).toEqual([1, ['a.txt']])
    expect(lines(err)[0]).toBe('solieu: -: standard input holds the list; name files in it')
    expect(await solieu(['-', '--input-list', '-'], { input: 'a.txt' })).toMatchObject({ code: 2, out: '' })
  })
  it('that is missing or names nothing fails in one line', async () => {
    const cwd = folderWith({ 'a.txt': HOUSES, 'ds.txt': '\n# không\n' })
    expect(await solieu(['--input-list', 'khong.txt'], { cwd })).toMatchObject({
      code: 3,
      out: '',
      err: 'solieu: khong.txt: the list cannot be read: no such file or folder; check the name\n',
    })
    expect((await solieu(['a.txt', '--input-list', 'ds.txt'], { cwd })).code).toBe(1)
  })
})

describe('many addresses', () => {
  it('are fetched one at a time from a host, side by side from several, and written in their order', async () => {
    const open = new Map<string, number>()
    const most = { atOne: 0, together: 0 }
    const { port } = await serve((request, response) => {
      const host = request.headers.host ?? ''
      const change = (by: number) => open.set(host, (open.get(host) ?? 0) + by)
      change(1)
      most.atOne = Math.max(most.atOne, ...open.values())
      most.together = Math.max(most.together, [...open.values()].filter((count) => count > 0).length)
      setTimeout(
        () => {
          change(-1)
          response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(HOUSES)
        },
        request.url === '/1' ? 120 : 30,
      )
    })
    const addresses = ['127.0.0.1', 'localhost'].flatMap((host) => [1, 2, 3].map((i) => `http://${host}:${port}/${i}`))
    const { code, out } = await solieu([...addresses, ...HERE])
    expect([code, sources(out)]).toEqual([0, addresses])
    expect(most).toEqual({ atOne: 1, together: 2 })
  })
})

describe('one clear line is said', () => {
  const endless: Listener = (_, response) => {
    const more = () => {
      while (!response.destroyed && response.write('a'.repeat(900)));
    }
    response.on('drain', more)
    more()
  }
  const packed =
    (bytes: Uint8Array | string): Listener =>
    (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bytes)

  it('of each page that cannot be had, in order, and the others are read', async () => {
    const bad: [path: string, listener: Listener, says: RegExp][] = [
      ['/thieu', (_, response) => response.writeHead(404).end(), /answered 404 Not Found; check the address$/],
      ['/rong', (_, response) => response.end(), /the input is empty; give a page with text$/],
      ['/lon', (_, response) => response.end('a'.repeat(3000)), /larger than 2000 bytes; raise --max-size$/],
      ['/vo-tan', endless, /larger than 2000 bytes; raise --max-size$/],
      ['/bom', packed(gzipSync(Buffer.alloc(90_000))), /larger than 2000 bytes; raise --max-size$/],
      ['/nen-hong', packed('x'.repeat(99)), /the compressed page is broken; try again later, or save the page from a /],
      ['/cham', (_, response) => response.write('a'), /did not arrive within 0\.5 s; .*raise --timeout$/],
      ['/dut', (request) => request.socket.destroy(), /closed the connection; try again later$/],
      ['/vong', redirectTo('/vong'), /the redirects come to no end; open it in a browser/],
      ['/tep', redirectTo('file:///etc/passwd'), /leads to file:, and only http and https are read$/],
      ['/ban', (_, response) => response.writeHead(429).end(), /answered 429 Too Many Requests; try again later$/],
    ]
    const { origin } = await serve(pagesOf({ ...Object.fromEntries(bad), '/tot': html(HOUSES) }))
    const addresses = [...bad.map(([page]) => page), '/tot'].map((page) => origin + page)
    // the host rests for a second after each answer that it is busy or broken
    const args = ['--input-list', '-', '--max-size', '2kB', '--timeout', '0.5', ...HERE]
    const { code, out, err } = await solieu(args, { input: addresses.join('\n') })
    expect([code, sources(out)]).toEqual([1, [`${origin}/tot`]])
    expect(lines(err)).toEqual([
      ...bad.map(([, , says], i) => expect.stringMatching(new RegExp(`^solieu: ${addresses[i]}: .*${says.source}`))),
      `solieu: ${bad.length} of ${addresses.length} inputs failed`,
    ])
  })
  it('of an inner address, also behind its name, and nothing is asked for', async () => {
    const { port, asked } = await serve(pagesOf({ '/': html(HOUSES) }))
    const hosts = ['127.0.0.1', 'localhost', '[::1]', '2130706434', '[::ffff:7f00:1]', '169.254.169.254', '10.0.0.1']
    const { code, out, err } = await solieu(['--quiet', ...hosts.map((host) => `http://${host}:${port}/`)])
    expect([code, out, lines(err).length]).toEqual([3, '', hosts.length + 1])
    for (const line of lines(err).slice(0, -1))
      expect(line).toMatch(/leads to \S+, which is not on the public internet; add --allow-private to read it$/)
    expect(asked).toEqual([])
  })
  it('of a host that does not listen', async () => {
    const { code, err } = await solieu(['http://127.0.0.1:1/', ...HERE])
    expect([code, lines(err)]).toEqual([3, [expect.stringMatching(/refused the connection; try again later$/)]])
  })
  it('of a folder that cannot be made', async () => {
    const { origin, asked } = await serve(pagesOf({ '/': html(HOUSES) }))
    const { code, err } = await solieu([origin, '--save-pages', 'a/b', ...HERE], { cwd: folderWith({ a: '' }) })
    expect([code, lines(err)]).toEqual([3, [expect.stringMatching(/pages cannot be kept in a\/b .*; make room there/)]])
    expect(asked).toEqual([])
  })
})

describe('a host that is busy', () => {
  it('is asked again after the rest that it asks for', async () => {
    let count = 0
    const { origin } = await serve((_, response) =>
      count++ === 0 ? response.writeHead(429, { 'retry-after': '0' }).end() : response.end(HOUSES),
    )
    const { code, out } = await solieu([`${origin}/tin`, '--allow-private', '--delay', '0'])
    expect([code, sources(out), count]).toEqual([0, [`${origin}/tin`], 2])
  })
})

describe('robots.txt', () => {
  it('is obeyed, or not when that is said', async () => {
    const pages = pagesOf({ '/robots.txt': 'User-agent: *\nDisallow: /kin', '/kin': html(HOUSES), '/tin': html(GIFTS) })
    const { origin } = await serve(pages, { robots: false })
    const addresses = [`${origin}/kin`, `${origin}/tin`]
    const obeyed = await solieu([...addresses, ...HERE])
    expect([obeyed.code, sources(obeyed.out)]).toEqual([1, [`${origin}/tin`]])
    expect(lines(obeyed.err)[0]).toMatch(/\/kin: robots\.txt of the host does not allow this page; .* --ignore-robots$/)
    const ignored = await solieu([...addresses, '--ignore-robots', ...HERE])
    expect([ignored.code, ignored.err, sources(ignored.out)]).toEqual([0, '', addresses])
  })
})

describe('pages that are kept', () => {
  it('are asked for only if they have changed, and read the same', async () => {
    const statuses: number[] = []
    const { origin } = await serve((request, response) => {
      const status = request.headers['if-none-match'] === '"1"' ? 304 : 200
      statuses.push(status)
      const headers = { etag: '"1"', 'content-type': 'text/html; charset=utf-8' }
      response.writeHead(status, headers).end(status === 200 ? html(HOUSES) : undefined)
    })
    const cwd = folderWith({})
    const run = () => solieu([`${origin}/tin`, '--cache', 'kho', '--save-pages', 'trang', ...HERE], { cwd })
    const first = await run()
    expect(first.code).toBe(0)
    expect(await run()).toEqual(first)
    expect(statuses).toEqual([200, 304])
    const [kept = ''] = readdirSync(path.join(cwd, 'trang'))
    expect(readFileSync(path.join(cwd, 'trang', kept), 'utf8')).toBe(html(HOUSES))
    expect(kept).toMatch(/^127\.0\.0\.1-\d+_tin_[0-9a-f]{16}\.html$/)
    const again = await solieu(['trang', '--url', `${origin}/tin`], { cwd })
    expect(JSON.parse(again.out)).toMatchObject({ ...JSON.parse(first.out), source: `trang/${kept}` })
  })
})

describe('a signal while pages are waited for', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s gives %d, and leaves nothing behind', async (signal, code) => {
    let tell: () => void = () => {}
    const waiting = new Promise<void>((resolve) => {
      tell = resolve
    })
    const { origin } = await serve((request, response) =>
      request.url === '/xong' ? response.writeHead(200, { etag: '"1"' }).end(HOUSES) : tell(),
    )
    const cwd = folderWith({})
    const ran = solieu([`${origin}/xong`, `${origin}/treo`, '-o', 'f.csv', '--cache', 'kho', ...HERE], {
      cwd,
      meanwhile: (child) => waiting.then(() => child.kill(signal)),
    })
    expect(await ran).toMatchObject({ code, out: '', err: '' })
    expect(readdirSync(cwd)).toEqual(['kho'])
    expect(readdirSync(path.join(cwd, 'kho'))).toEqual([expect.stringMatching(/\.page$/)])
  })
})

describe('wrong usage is told in one line', () => {
  it.each([
    [['--timeout', '0'], /longer than 0/],
    [['--timeout', 'lang'], /a time such as 30, 0\.5, 500ms or 2m/],
    [['--delay', '-1'], /a time such as/],
    [['--delay', '1h'], /a time such as/],
    [['--retries', 'x'], /from 0 to 99/],
    [['--cache', ''], /the name of a folder/],
    [['--save-pages='], /the name of a folder/],
  ])('%j', async (args, says) => {
    const { code, out, err } = await solieu(['a', ...args])
    expect([code, out, lines(err).length]).toEqual([2, '', 1])
    expect(err).toMatch(says)
  })
})
