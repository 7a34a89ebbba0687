import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/model/page.js'
import { readText } from '../../src/read/index.js'

const BODY =
  '<p>Sáng nay, huyện Bình Minh khánh thành 12 căn nhà tình nghĩa, mỗi căn trị giá 80 triệu đồng, tặng người có công.</p>' +
  '<p>Đây là những căn nhà đầu tiên trong kế hoạch xây 45 căn của huyện, hoàn thành trước ngày 27 tháng 7.</p>'
const page = (head: string, top = '', bottom = ''): Page =>
  readText(
    `<html><head>${head}</head><body><div class="top">${top}</div><h1>Khánh thành 12 căn nhà tình nghĩa</h1>${bottom}<div class="detail-content">${BODY}</div></body></html>`,
    {
      source: 'a.html',
    },
  )
const linked = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('the date of a page, as it is stated', () => {
  it.each([
    [
      'JSON-LD',
      linked({ '@type': 'NewsArticle', datePublished: '2024-01-24T08:15:00+07:00' }),
      '',
      '2024-01-24T08:15:00+07:00',
    ],
    [
      'JSON-LD in a graph',
      linked({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], datePublished: '2024-01-24' }] }),
      '',
      '2024-01-24',
    ],
    [
      'Open Graph',
      '<meta property="article:published_time" content="2024-01-24T08:15:00+0700">',
      '',
      '2024-01-24T08:15:00+07:00',
    ],
    ['without a zone', '<meta name="pubdate" content="2024-01-24 08:15">', '', '2024-01-24T08:15:00+07:00'],
    [
      'in UTC, told in the zone of Vietnam',
      '<meta name="pubdate" content="2024-01-23T20:15:00Z">',
      '',
      '2024-01-24T03:15:00+07:00',
    ],
    ['microdata', '', '<span itemprop="datePublished" content="2024-01-24">hôm nay</span>', '2024-01-24'],
    ['a time element', '', '<time datetime="2024-01-24T08:15">24/1</time>', '2024-01-24T08:15:00+07:00'],
    ['weekday, day and time', '', '<div>Thứ tư, 24/01/2024 | 08:15 GMT+7</div>', '2024-01-24T08:15:00+07:00'],
    ['a label', '', '<p>Ngày đăng: 24-01-2024</p>', '2024-01-24'],
    ['time before the day', '', '<p>08:15 | 24/01/2024</p>', '2024-01-24T08:15:00+07:00'],
    ['afternoon', '', '<p>24/01/2024 3:15 CH</p>', '2024-01-24T15:15:00+07:00'],
    ['hours with a letter', '', '<p>Cập nhật lúc 8h15, ngày 24/1/2024</p>', '2024-01-24T08:15:00+07:00'],
    ['in words', '', '<p>Ngày 24 tháng 1 năm 2024</p>', '2024-01-24'],
    ['views beside it', '', '<p>Đăng ngày 24/01/2024 - Lượt xem: 1.204</p>', '2024-01-24'],
    [
      'the time of the stated day is taken from what is seen',
      '<meta name="date" content="2024-01-24">',
      '<p>24/01/2024 08:15</p>',
      '2024-01-24T08:15:00+07:00',
    ],
    ['a day first in the head', '<meta name="pubdate" content="24/01/2024 08:15">', '', '2024-01-24T08:15:00+07:00'],
    ['a day that no calendar has', '<meta name="date" content="2024-02-31">', '', null],
    [
      'a sentence with a date',
      '',
      '<p>Ngày 24/1/2024, đoàn công tác của tỉnh đã đến thăm và chúc mừng các gia đình.</p>',
      null,
    ],
    ['nothing', '', '', null],
  ])('%s', (_, head, bottom, expected) => {
    expect(page(head, '', bottom).published).toBe(expected)
  })

  it('is not the clock of the site above the menu, nor a date of related news', () => {
    const menu =
      '<p>Thứ sáu, 09/02/2024</p><ul><li>Trang chủ</li><li>Giới thiệu</li><li>Tin tức</li><li>Văn bản</li><li>Liên hệ</li></ul>'
    expect(page('', menu, '<p>Ngày đăng: 24-01-2024</p>').published).toBe('2024-01-24')
    expect(page('', menu).published).toBeNull()
  })

  it('tells an update from it', () => {
    const both = page('', '', '<p>Ngày đăng: 24-01-2024</p><p>(Cập nhật: 25/01/2024)</p>')
    expect([both.published, both.modified]).toEqual(['2024-01-24', '2024-01-25'])
    const modified = page('<meta property="article:modified_time" content="2024-01-25T09:00:00+07:00">').modified
    expect(modified).toBe('2024-01-25T09:00:00+07:00')
  })

  it('gives way to the one that the caller states', () => {
    const html = `<meta name="date" content="2024-01-24">${BODY}`
    expect(readText(html, { source: 'a.html', published: '2024-02-01' }).published).toBe('2024-02-01')
  })
})

describe('the title', () => {
  it.each([
    [
      'the heading that the head states',
      '<title>Khánh thành 12 căn nhà tình nghĩa - Báo Bình Minh</title>',
      '<h1>Báo Bình Minh</h1>',
    ],
    ['the heading when the head only names the site', '<title>Cổng thông tin điện tử huyện Bình Minh</title>', ''],
    ['the heading when the head is silent', '', ''],
    [
      'not the heading that names the site',
      '<title>Cổng thông tin điện tử huyện Bình Minh</title>',
      '<h1>Cổng thông tin điện tử huyện Bình Minh</h1>',
    ],
  ])('%s', (_, head, top) => {
    const read = page(head, top)
    expect(read.title).toBe('Khánh thành 12 căn nhà tình nghĩa')
    expect(read.text.indexOf('Khánh thành 12')).toBe(0)
    expect(read.text.lastIndexOf('Khánh thành 12')).toBe(0)
  })

  it('is the own part of the head when the page shows none', () => {
    const html = `<title>Khánh thành 12 căn nhà tình nghĩa | Báo Bình Minh</title><div class="detail-content">${BODY}</div>`
    expect(readText(html, { source: 'a.html' }).title).toBe('Khánh thành 12 căn nhà tình nghĩa')
  })
})

describe('author, address and site', () => {
  it.each([
    [
      'JSON-LD',
      linked({ '@type': 'NewsArticle', author: [{ name: 'Lê Văn An' }, { name: 'Trần Bình' }] }),
      '',
      'Lê Văn An, Trần Bình',
    ],
    [
      'JSON-LD after more than a stack holds',
      linked({ ...Object.fromEntries(Array.from({ length: 150_000 }, (_, i) => [`k${i}`, {}])) }) +
        linked({ '@type': 'NewsArticle', author: 'Lê Văn An' }),
      '',
      'Lê Văn An',
    ],
    [
      'JSON-LD in more lists than there may be',
      `<script type="application/ld+json">{"@type":"NewsArticle","author":${'['.repeat(9000)}${']'.repeat(9000)}}</script>`,
      '',
      null,
    ],
    ['meta', '<meta name="author" content="Lê Văn An">', '', 'Lê Văn An'],
    ['an address is no name', '<meta property="article:author" content="https://facebook.com/a">', '', null],
    ['nobody', '', '', null],
  ])('author from %s', (_, head, bottom, author) => {
    expect(page(head, '', bottom).author).toBe(author)
  })

  it.each([
    [
      'JSON-LD',
      linked({ '@type': 'Article', articleSection: ['Xã hội'], publisher: { name: 'Báo Bình Minh' } }),
      ['Xã hội', 'Báo Bình Minh'],
    ],
    [
      'Open Graph',
      '<meta property="article:section" content="Kinh tế"><meta property="og:site_name" content="Báo Bình Minh">',
      ['Kinh tế', 'Báo Bình Minh'],
    ],
    ['Dublin Core', '<meta name="DC.publisher" content="Báo Bình Minh">', [undefined, 'Báo Bình Minh']],
    [
      'an address is no name',
      '<meta property="article:publisher" content="https://facebook.com/a">',
      [undefined, undefined],
    ],
    ['nothing', '', [undefined, undefined]],
  ])('section and publisher from %s', (_, head, expected) => {
    const { section, publisher } = page(head)
    expect([section, publisher]).toEqual(expected)
  })

  it('a span that is named for it tells date and author, and stays out of the text', () => {
    const read = page(
      '',
      '',
      '<p><span class="post-date">Ngày đăng: 24-01-2024</span> <span class="post-author">Tác giả: Lê Văn An</span></p>',
    )
    expect([read.published, read.author]).toEqual(['2024-01-24', 'Lê Văn An'])
    expect(read.text).not.toMatch(/2024|Lê Văn An/)
  })

  it('author right below the article', () => {
    const html = `<h1>Khánh thành 12 căn nhà</h1><div class="detail-content">${BODY}</div><div>Tác giả: Lê Văn An</div>`
    expect(readText(html, { source: 'a.html' }).author).toBe('Lê Văn An')
  })

  it.each([
    ['<p>VĂN LONG</p>', 'VĂN LONG'],
    ['<p>Bài và ảnh: Hồng Nam</p>', 'Hồng Nam'],
    ['<p>Tác giả: Lê Văn An</p>', 'Lê Văn An'],
    ['<p>Bài học kinh nghiệm: đoàn kết.</p>', null],
  ])('author at the end: %s', (end, author) => {
    expect(
      readText(`<h1>Khánh thành 12 căn nhà</h1><div class="detail-content">${BODY}${end}</div>`, { source: 'a.html' })
        .author,
    ).toBe(author)
  })

  it.each([
    [
      'canonical',
      '<link rel="canonical" href="https://www.binhminh.gov.vn/tin/1">',
      undefined,
      'https://www.binhminh.gov.vn/tin/1',
      'binhminh.gov.vn',
    ],
    [
      'og:url',
      '<meta property="og:url" content="http://binhminh.gov.vn/tin/1">',
      undefined,
      'http://binhminh.gov.vn/tin/1',
      'binhminh.gov.vn',
    ],
    [
      'the caller',
      '<link rel="canonical" href="/tin/1">',
      'https://www.a.gov.vn/x',
      'https://www.a.gov.vn/x',
      'a.gov.vn',
    ],
    [
      'a name that is a host',
      '<meta property="og:site_name" content="Binhminh.gov.vn">',
      undefined,
      null,
      'binhminh.gov.vn',
    ],
    ['a name that is none', '<meta property="og:site_name" content="Báo Bình Minh">', undefined, null, null],
  ])('address from %s', (_, head, url, expected, site) => {
    const read = readText(`${head}${BODY}`, { source: 'a.html', ...(url === undefined ? {} : { url }) })
    expect([read.url, read.site]).toEqual([expected, site])
  })
})
