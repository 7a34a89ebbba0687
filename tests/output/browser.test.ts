import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { CHROMIUM, opened, serve } from './chromium.js'

const line = (i: number): string =>
  `<p id="p${i}">Đợt ${i + 1} trong năm, ban vận động đã trao ${i + 20} suất quà và <b>1${i}</b>.500 kg gạo - loại ngon, mới &amp; sạch - cho hộ nghèo.</p>`
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => line(from + i)).join('\n')
const row = (i: number): string =>
  `<tr id="t${i}"><td>${i + 1}</td><td>Ấp Số ${i + 1}</td><td>350</td><td>${i % 2 ? 350 : 400}</td></tr>`

const PAGE = `<!doctype html><title>Trao quà ở các ấp</title><nav><a href="/">Trao 45 suất quà</a> <a href="/">350</a></nav>
<article><h1>Trao quà ở các ấp của xã An Hoà trong năm</h1>${lines(0, 30)}
<p id="apart">${'Mạnh thường quân đã ủng hộ 2 tỷ 300 triệu đồng cho quỹ.'.normalize('NFD')}</p>
<table><tr><th>STT</th><th>Ấp</th><th>Số hộ</th><th>Kinh phí (triệu đồng)</th></tr>${Array.from({ length: 30 }, (_, i) => row(i)).join('')}</table>
${lines(30, 60)}</article>`

describe.skipIf(CHROMIUM === null)(
  'in Chromium, the address of a figure opens the page at it',
  { timeout: 60_000 },
  () => {
    let server: Awaited<ReturnType<typeof serve>>
    let figures: ReturnType<typeof extract>['figures']
    beforeAll(async () => {
      server = await serve(PAGE)
      figures = extract(PAGE, { source: 'a.html', url: server.url }).figures
    })
    afterAll(() => server.close())

    it.each([
      ['one whose words a menu has, too', 'p25', (text: string) => text === '45'],
      [
        'one with a hyphen, a comma, an ampersand and bold digits about it',
        'p44',
        (text: string) => text === '144.500',
      ],
      ['one in decomposed letters', 'apart', (text: string) => text.startsWith('2 tỷ')],
    ])('%s', async (_, id, is) => {
      const address = figures.find(({ text }) => is(text.normalize('NFC')))?.address ?? ''
      const { seen, top } = await opened(address)
      expect(top).toBeGreaterThan(200)
      expect(seen).toContain(id)
    })

    it('and without it the page opens at its top', async () => {
      const { seen, top } = await opened(server.url)
      expect(top).toBe(0)
      expect(seen).not.toContain('p25')
    })

    it('one in a table where many cells are alike', async () => {
      const figure = figures.find(({ headers }) => headers?.row.some(({ text }) => text === 'Ấp Số 24'))
      const { seen, top } = await opened(figure?.address ?? '')
      expect(top).toBeGreaterThan(200)
      expect(seen).toContain('t23')
    })
  },
)
