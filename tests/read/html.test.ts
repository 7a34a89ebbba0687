import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/model/page.js'
import { readText } from '../../src/read/index.js'

const read = (html: string, url?: string): Page =>
  readText(html, { source: 'a.html', ...(url === undefined ? {} : { url }) })
const shown = (page: Page): string[] =>
  page.blocks.map(({ kind, start, end }) => `${kind}: ${page.text.slice(start, end)}`)

const FIRST =
  'Sáng 12/3, Hội Chữ thập đỏ huyện trao 150 suất quà, mỗi suất trị giá 500.000 đồng, cho các hộ nghèo ở ba xã vùng cao.'
const SECOND =
  'Tổng kinh phí của đợt trao quà lần này là 75 triệu đồng, do các doanh nghiệp trên địa bàn huyện đóng góp từ đầu năm.'
const MENU = '<ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức 2024</a></li></ul>'
const RELATED =
  '<div class="tin-lien-quan"><h3>Tin liên quan</h3><ul><li><a href="/1">Xã Hoà Bình trao 20 con bò giống</a> (02/03/2024)</li></ul></div>'
const FOOTER =
  '<div class="footer"><p>Giấy phép số 12/GP-STTTT do Sở Thông tin và Truyền thông cấp ngày 3/5/2020.</p><p>Lượt truy cập: 1.234.567</p></div>'

/** Pages of the portals, told in a few lines each: what their markup is like, not their words. */
const PORTALS: readonly (readonly [name: string, html: string])[] = [
  [
    'SharePoint: title, date and lead in cells of a layout table',
    `<title>Trang thông tin điện tử huyện A</title>${MENU}<table><tr><td class="FolderTitle">Kinh tế</td><td class="Time">13/03/2024</td></tr></table>
     <table id="tableforprint"><tbody><tr><td><p class="Title">Trao 150 suất quà cho hộ nghèo</p></td></tr>
     <tr><td><b class="lv_description_mode1">${FIRST}</b></td></tr>
     <tr><td><div class="ExternalClassD44D9F"><p>${SECOND}</p></div></td></tr></tbody></table>
     <table class="tbtinkhac"><tr><td><p class="OtherTitle">TIN ĐÃ ĐƯA</p></td></tr></table>${RELATED}${FOOTER}`,
  ],
  [
    'a newspaper with sapo and body',
    `<meta property="og:title" content="Trao 150 suất quà cho hộ nghèo"><meta property="article:published_time" content="2024-03-13T08:15:00+07:00">
     <nav>${MENU}</nav><h1 class="detail-title">Trao 150 suất quà cho hộ nghèo</h1><h2 class="detail-sapo">${FIRST}</h2>
     <div class="detail-content afcbc-body"><p>${SECOND}</p></div>${RELATED}<footer>${FOOTER}</footer>`,
  ],
  [
    'Liferay: web content below breadcrumbs',
    `<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li>Tin tức</li></ul><div class="portlet-body"><h3 class="header-title">Trao 150 suất quà cho hộ nghèo</h3>
     <span>Ngày đăng: 13-03-2024</span><div class="journal-content-article"><p>${FIRST}</p><p>${SECOND}</p></div></div>${RELATED}${FOOTER}`,
  ],
  [
    'WordPress',
    `<article class="post"><h1 class="entry-title">Trao 150 suất quà cho hộ nghèo</h1><div class="entry-meta"><time datetime="2024-03-13">13/03/2024</time></div>
     <div class="entry-content"><p>${FIRST}</p><p>${SECOND}</p><div class="sharedaddy">Chia sẻ 35</div></div></article><aside><p>${SECOND.replace('75', '99')}</p></aside>`,
  ],
  [
    'nothing but text and breaks in a form',
    `<form id="aspnetForm">${MENU}<h1>Trao 150 suất quà cho hộ nghèo</h1>Thứ tư, 13/03/2024 | 08:15 GMT+7<br><br>${FIRST}<br><br>${SECOND}<br>${RELATED}${FOOTER}</form>`,
  ],
]

describe('the article of a portal page', () => {
  it.each(PORTALS)('%s', (_, html) => {
    const page = read(html)
    expect(page.title).toBe('Trao 150 suất quà cho hộ nghèo')
    expect(page.text).toBe(['Trao 150 suất quà cho hộ nghèo', FIRST, SECOND].join('\n'))
    expect(page.blocks[0]?.kind).toBe('title')
    expect(page.published?.slice(0, 10)).toBe('2024-03-13')
  })
})

describe('text that only a script holds', () => {
  const headline = 'Trao 150 suất quà cho hộ nghèo'
  it.each([
    [
      'JSON-LD',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, articleBody: `${FIRST}\n${SECOND}` })}</script><div id="app"></div>`,
    ],
    [
      'the state of a server',
      `<title>${headline}</title><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { post: { title: headline, content: `<p>${FIRST}</p><p>${SECOND}</p>` } } } })}</script><div id="__next"></div>`,
    ],
  ])('%s', (_, html) => {
    const page = read(html)
    expect(page.title).toBe(headline)
    expect(page.text).toBe([headline, FIRST, SECOND].join('\n'))
  })

  it('is not read when the page shows its text', () => {
    const page = read(
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: 'Khác. '.repeat(500) })}</script><article><p>${FIRST}</p><p>${SECOND}</p><p>${FIRST}</p></article>`,
    )
    expect(page.text).toBe([FIRST, SECOND, FIRST].join('\n'))
  })
})

describe('kinds of blocks', () => {
  it('headings, items, captions, quotes', () => {
    const page = read(
      `<article><h1>Kết quả sáu tháng của huyện</h1><h2>I. Kinh tế</h2><p>${FIRST}</p><ul><li>Trồng mới 12 ha rừng phòng hộ;</li></ul>
       <figure><img src="a.jpg"><figcaption>Trao quà cho 30 em. Ảnh: T.A</figcaption></figure><blockquote>${SECOND}</blockquote>
       <p align="center"><img src="b.jpg"></p><p align="center">Bà con nhận 20 tấn gạo</p><p>${SECOND}</p></article>`,
    )
    expect(shown(page)).toEqual([
      'title: Kết quả sáu tháng của huyện',
      'heading: I. Kinh tế',
      `paragraph: ${FIRST}`,
      'item: Trồng mới 12 ha rừng phòng hộ;',
      'caption: Trao quà cho 30 em. Ảnh: T.A',
      `quote: ${SECOND}`,
      'caption: Bà con nhận 20 tấn gạo',
      `paragraph: ${SECOND}`,
    ])
  })
})

describe('lines', () => {
  it.each([
    ['of <br>', `<div>${FIRST}<br>${SECOND}</div>`],
    ['of <pre>', `<pre>${FIRST}\n${SECOND}</pre>`],
    ['of paragraphs in a cell', `<table><tr><td><p>${FIRST}</p><p>${SECOND}</p></td></tr></table>`],
    [
      'with a word marked in the middle',
      `<p>${FIRST.replace('150', '<b>1</b>50')}</p><p>${SECOND.replace('75', '<span> 75</span>')}</p>`,
    ],
  ])('%s', (_, html) => {
    expect(read(html).text).toBe(`${FIRST}\n${SECOND}`)
  })
})

describe('tables', () => {
  const table = (rows: string): string => `<article><p>${FIRST}</p><table>${rows}</table><p>${SECOND}</p></article>`

  it('of data keep rows as lines and columns as tabs, under spans too', () => {
    const page = read(
      table(`<tr><th rowspan="2">Xã</th><th colspan="2">Số hộ</th></tr><tr><th>Nghèo</th><th>Cận nghèo</th></tr>
             <tr><td>An Lạc</td><td>12</td><td>1.300</td></tr><tr><td>An Bình</td><td></td><td>7</td></tr>`),
    )
    expect(page.text).toBe(`${FIRST}\nXã\tSố hộ\n\tNghèo\tCận nghèo\nAn Lạc\t12\t1.300\nAn Bình\t\t7\n${SECOND}`)
    expect(shown(page).filter((line) => line.startsWith('cell'))).toEqual(
      ['Xã', 'Số hộ', 'Nghèo', 'Cận nghèo', 'An Lạc', '12', '1.300', 'An Bình', '7'].map((cell) => `cell: ${cell}`),
    )
  })

  it('lines of one cell stay together', () => {
    expect(
      read(table('<tr><td>Xã A</td><td><p>12</p><p>hộ</p></td></tr><tr><td>Xã B</td><td>7<br>hộ</td></tr>')).text,
    ).toContain('\nXã A\t12 hộ\nXã B\t7 hộ\n')
  })

  it.each([
    ['a picture and its caption', '<tr><td><img src="a.jpg"></td></tr><tr><td>Trao quà tại xã An Lạc</td></tr>'],
    [
      'two columns of prose',
      `<tr><td>${FIRST}</td><td>${SECOND}</td></tr><tr><td>${SECOND}</td><td>${FIRST}</td></tr>`,
    ],
    [
      'a table around a table',
      '<tr><td>1</td><td><table><tr><td>Một dòng</td></tr></table></td></tr><tr><td>2</td><td>3</td></tr>',
    ],
  ])('of layout are text: %s', (_, rows) => {
    expect(read(table(rows)).blocks.map(({ kind }) => kind)).not.toContain('cell')
  })
})

describe('broken and hostile HTML', () => {
  const DEEP = 10_000
  it.each([
    ['nested 10,000 deep', `${'<div>'.repeat(DEEP)}<p>${FIRST}</p>${'</div>'.repeat(DEEP)}`],
    ['nested 10,000 deep and never closed', `${'<div><b>'.repeat(DEEP)}${FIRST}`],
    ['tables in tables', `${'<table><tr><td>'.repeat(DEEP)}${FIRST}`],
    ['end tags of nothing', `${'</div></span>'.repeat(DEEP)}<p>${FIRST}</p>`],
    ['a comment that does not end', `<p>${FIRST}</p><!-- ${'-'.repeat(DEEP)}`],
    ['a tag that does not end', `<p>${FIRST}</p><div class="${'a '.repeat(DEEP)}`],
    ['unclosed paragraphs', `<p>${FIRST}<p><p><td>`],
    ['no markup', FIRST],
  ])('%s', (_, html) => {
    expect(read(html).text).toBe(FIRST)
  })
})

describe('offsets', () => {
  const pages = [...PORTALS.map(([, html]) => html), `<p>  ${FIRST}&nbsp; </p>\r\n<p>\u200b${SECOND}</p>`]
  it.each(pages.map((html, i) => [i, html] as const))(
    'blocks of page %i are sorted, disjoint, trimmed and of one line',
    (_, html) => {
      const page = read(html)
      let end = 0
      for (const block of page.blocks) {
        const text = page.text.slice(block.start, block.end)
        expect(block.start).toBeGreaterThanOrEqual(end)
        expect(text).not.toBe('')
        expect(text).toBe(text.trim())
        expect(text).not.toMatch(/[\n\r]/)
        end = block.end
      }
    },
  )
})
