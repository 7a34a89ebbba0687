import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageName } from '../../src/web/save.js'
import { folderWith } from '../folder.js'
import { testWeb } from './machine.js'
import { pagesOf, redirectTo, serve } from './server.js'

const HTML = 'text/html; charset=utf-8'
/** The name without its hash. */
const shown = (url: string, type: string | undefined = HTML) => pageName(url, type).replace(/_[0-9a-f]{16}\./, '_#.')

describe('the name of a page that is kept', () => {
  it.each([
    ['https://example.gov.vn/', 'example.gov.vn_#.html'],
    ['https://example.gov.vn/tin-tuc/1234.html', 'example.gov.vn_tin-tuc-1234_#.html'],
    ['https://example.gov.vn/Tin%20t%E1%BB%A9c/Đường-số-1.htm', 'example.gov.vn_tin-tuc-duong-so-1_#.html'],
    ['http://example.gov.vn:8080/a?id=1&b=2', 'example.gov.vn-8080_a-id-1-b-2_#.html'],
    ['http://[2001:db8::1]/a', '2001-db8-1-_a_#.html'],
    ['http://con.vn/aux', '_con.vn_aux_#.html'],
    ['http://nul/', '_nul_#.html'],
    ['http://example.vn/../../etc/passwd', 'example.vn_etc-passwd_#.html'],
    ['http://example.vn/..%2f..%2f..%5cetc%00', 'example.vn_etc_#.html'],
    ['http://example.vn/%E0%', 'example.vn_e0_#.html'],
  ])('of %s is %s', (url, name) => {
    expect(shown(url)).toBe(name)
  })
  it.each([
    ['text/plain', 'txt'],
    ['application/xhtml+xml', 'xhtml'],
    ['TEXT/HTML', 'html'],
    ['application/pdf', 'bin'],
    [undefined, 'html'],
  ])('ends by what %s is', (type, ending) => {
    expect(path.extname(pageName('http://example.vn/a', type))).toBe(`.${ending}`)
  })
  it('ends as the address does where the type says nothing', () => {
    expect(path.extname(pageName('http://example.vn/a.txt', undefined))).toBe('.txt')
    expect(shown('http://example.vn/a.docx', 'application/octet-stream')).toBe('example.vn_a_#.docx')
  })
  it('is a name on every system, however long the address is', () => {
    const urls = [
      `http://${'a.'.repeat(100)}vn/${'b/'.repeat(2000)}`,
      'http://example.vn/a:b*c"d<e>f|g?h',
      'http://example.vn/ . ',
    ]
    for (const url of urls) {
      const name = pageName(new URL(url).href, HTML)
      expect(name).toMatch(/^[a-z0-9_][a-z0-9._-]*\.html$/)
      expect(name.length).toBeLessThan(160)
    }
  })
  it('is another one for each address, whatever the case of letters means to the system', () => {
    const urls = ['a', 'A', 'a/', 'a?', 'a?b', 'a-b', 'a_b', 'a/b', 'a%2Fb', 'a.html', 'a.htm', `${'x'.repeat(99)}1`]
    const names = urls.map((url) => pageName(`http://example.vn/${url}`, HTML).toLowerCase())
    expect(new Set(names).size).toBe(urls.length)
    expect(names).toEqual(urls.map((url) => pageName(`http://example.vn/${url}`, HTML)))
  })
})

describe('pages', () => {
  it('are kept as they were served, under the address where they were', async () => {
    const folder = path.join(folderWith({}), 'trang/luu')
    const { origin } = await serve(pagesOf({ '/cu': redirectTo('/moi'), '/moi': '<p>121 căn nhà' }))
    const web = testWeb({ savePages: folder })
    const { url, contentType } = await web.fetch(`${origin}/cu`, 1000)
    await expect(web.fetch(`${origin}/khong`, 1000)).rejects.toThrow('404')
    expect(readdirSync(folder)).toEqual([pageName(url, contentType)])
    expect(readFileSync(path.join(folder, pageName(url, contentType)), 'utf8')).toBe('<p>121 căn nhà')
  })
  it('that cannot be kept are told in one line, before anything is asked for', async () => {
    const file = path.join(folderWith({ a: '' }), 'a')
    expect(() => testWeb({ savePages: path.join(file, 'b') })).toThrow(/pages cannot be kept in .*; make room there/)
    expect(() => testWeb({ cache: path.join(file, 'b') })).toThrow(/pages cannot be kept in .*; make room there/)
  })
})
