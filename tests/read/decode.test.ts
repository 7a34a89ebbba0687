import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { InputError, readPage, readText } from '../../src/read/index.js'

const SENTENCE =
  'Ủy ban nhân dân tỉnh đã trao 1.300 suất học bổng, thưởng nóng 12,4 tỷ đồng cho những hộ nghèo ở vùng lũ.'
const LOWER = SENTENCE.replace('Ủ', 'ủ')

/** windows-1258 has no letter with both marks: "ố" is "ô" and an acute that stands after it. */
const to1258 = (text: string): Uint8Array => {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/
  const bytes: number[] = []
  for (const char of text) {
    const apart = char.normalize('NFD')
    const tone = [...apart].find((part) => tones.test(part))
    const base =
      tone === undefined
        ? char
        : [...apart]
            .filter((part) => part !== tone)
            .join('')
            .normalize('NFC')
    bytes.push(...iconv.encode(base + (tone ?? ''), 'windows1258'))
  }
  return Uint8Array.from(bytes)
}
const latin = (text: string): Uint8Array => iconv.encode(text, 'windows-1252')
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')
const asLatin = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => iconv.decode(Buffer.from([byte]), 'windows-1252').replace('\uFFFD', String.fromCharCode(byte)))
    .join('')

const VNI =
  'uûy ban nhaân daân tænh ñaõ trao 1.300 suaát hoïc boång, thöôûng noùng 12,4 tyû ñoàng cho nhöõng hoä ngheøo ôû vuøng luõ.'
const TCVN3 =
  'ñy ban nh©n d©n tØnh ®· trao 1.300 suÊt häc bæng, th\u00ADëng nãng 12,4 tû ®ång cho nh÷ng hé nghÌo ë vïng lò.'

const CHARSETS: readonly (readonly [name: string, bytes: Uint8Array, text: string])[] = [
  ['UTF-8', utf8(SENTENCE), SENTENCE],
  ['UTF-8 with a byte order mark', utf8(`\uFEFF${SENTENCE}`), SENTENCE],
  ['UTF-8, marks apart', utf8(SENTENCE.normalize('NFD')), SENTENCE],
  ['UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(SENTENCE, 'utf-16le')]), SENTENCE],
  ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(SENTENCE, 'utf-16be')]), SENTENCE],
  ['UTF-32LE with a mark', iconv.encode(SENTENCE, 'utf-32le', { addBOM: true }), SENTENCE],
  ['UTF-32BE with a mark', iconv.encode(SENTENCE, 'utf-32be', { addBOM: true }), SENTENCE],
  ['UTF-16LE without one', iconv.encode(SENTENCE, 'utf-16le'), SENTENCE],
  ['UTF-16BE without one', iconv.encode(SENTENCE, 'utf-16be'), SENTENCE],
  ['windows-1258', to1258(SENTENCE), SENTENCE],
  ['TCVN3', iconv.encode(LOWER, 'tcvn'), LOWER],
  ['TCVN3 stored as UTF-8', utf8(TCVN3), LOWER],
  ['VISCII', iconv.encode(LOWER, 'viscii'), LOWER],
  ['VNI', latin(VNI), LOWER],
  ['VNI stored as UTF-8', utf8(VNI), LOWER],
  ['UTF-8 read as Latin-1', utf8(asLatin(SENTENCE)), SENTENCE],
  ['UTF-8 read as Latin-1 twice', utf8(asLatin(asLatin(SENTENCE))), SENTENCE],
]

describe('one sentence in every charset', () => {
  it.each(CHARSETS)('%s', (_, bytes, text) => {
    expect(readPage(bytes, { source: 'a.txt' }).text).toBe(text)
  })

  it.each(CHARSETS)('%s, as HTML', (name, bytes, text) => {
    const wide = /^UTF-(?:16|32)/.test(name)
    const html = wide
      ? bytes
      : Buffer.concat([Buffer.from('<html><body><p>'), bytes, Buffer.from('</p></body></html>')])
    expect(readPage(html, { source: 'a.html' }).text).toContain(text.slice(1, 40))
  })
})

describe('what a page declares', () => {
  const page = (charset: string) => Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>`), to1258(SENTENCE)])

  it.each(['windows-1258', 'iso-8859-1', 'utf-8', 'x-user-defined'])('%s over windows-1258', (charset) => {
    expect(readPage(page(charset), { source: 'a.html' }).text).toBe(SENTENCE)
  })

  it('is believed for charsets of other languages', () => {
    const bytes = iconv.encode('<p>Привет, как дела сегодня</p>', 'windows-1251')
    expect(readPage(bytes, { source: 'a.html', contentType: 'text/html; charset=windows-1251' }).text).toBe(
      'Привет, как дела сегодня',
    )
  })

  it('is not believed against sound UTF-8', () => {
    expect(readPage(utf8(`<meta charset="windows-1258"><p>${SENTENCE}`), { source: 'a.html' }).text).toBe(SENTENCE)
  })
})

describe('entities', () => {
  it.each([
    ['named, with a mark after them', '<p>tr&ocirc;̀ng d&acirc;u', 'trồng dâu'],
    ['decimal', '<p>12 t&#7927; &#273;&#7891;ng', '12 tỷ đồng'],
    ['hexadecimal', '<p>12 t&#x1EF7; &#x111;&#x1ED3;ng', '12 tỷ đồng'],
  ])('%s', (_, html, text) => {
    expect(readText(html, { source: 'a.html' }).text).toBe(text)
  })
})

describe('sound text stays as it is', () => {
  it.each([
    ['capitals that look like mojibake', 'THÀNH PHỐ ĐÃ  CHI 12 TỶ ĐỒNG, Â "Ã" LÀ CHỮ.'],
    ['French', 'Où est passé l’été ? À côté du château, déjà fermé, près de la forêt où naît la rivière.'],
    ['German', 'Für die Übung größerer Städte müßten Bürger früher über Öl und Äpfel hören.'],
    [
      'a quote of mojibake among sound words',
      'Lỗi phông chữ "Viá»‡t" thường gặp ở các trang cũ, người đọc không hiểu được nội dung đã viết.',
    ],
    ['ASCII', 'Trao 300 suat qua cho ho ngheo.'],
  ])('%s', (_, text) => {
    const page = readText(text, { source: 'a.txt' })
    expect(page.text).toBe(text.normalize('NFC'))
    // that the page is in another language is told, and is no fault of its letters
    expect(page.warnings.filter(({ code }) => code !== 'not-vietnamese')).toEqual([])
  })
})

describe('signs in sound text', () => {
  const SIGNS = [...'€£¥¢₫§©®™°º²³¹½¼¾±×÷µ¶·•…–—‘’“”«»‰†‡ƒ¿¡¬¤¦¨´ˆ˜šŠžŽœŒŸ\u00A0\u00AD\u2003\u2009\u200B\u202F']
  const LONG = `${SENTENCE} `.repeat(60)
  const PLACES: readonly (readonly [name: string, text: (sign: string) => string])[] = [
    ['after a number', (sign) => `Giá 20 ${sign}`],
    ['before a number', (sign) => `Vé ${sign}9`],
    ['between numbers', (sign) => `Thu 12${sign}500`],
    ['alone', (sign) => `${sign}`.padEnd(6, 'a')],
    ['in a row', (sign) => `${sign}1, ${sign}2, ${sign}3, ${sign}4, ${sign}5, ${sign}6`],
    [
      'many of them, no other mark',
      (sign) => `9 ${sign}\n12${sign}\n${sign}5\n7 ${sign}\n${sign} 3\nGia: ${sign}8 `.repeat(9),
    ],
    [
      'among letters of Latin-1 alone',
      (sign) => `Hà Nam, Cà Mau: món quà ${sign}9, cà phê 20${sign}, bó hoa 5 ${sign}`,
    ],
    ['in capitals', (sign) => `XÃ ${sign} HOÀ LÂM, XÃ ${sign} LONG VÂN, XÃ ${sign} TÂN, Â ${sign}`],
    ['in a sentence', (sign) => `Mỗi hộ được 20 ${sign} và ${sign}9.`],
    ['in a line of its own below an article', (sign) => `${LONG}\nGiá: 20 ${sign}\nNgười bán: ${sign}9\n`],
    ['in a long article', (sign) => `${LONG} 20${sign}, ${sign}9 ${LONG}`],
  ]

  it.each(PLACES)('%s', (_, textWith) => {
    for (const text of SIGNS.map(textWith)) {
      for (const page of [readText(text, { source: 'a.txt' }), readPage(utf8(text), { source: 'a' })]) {
        expect(page.text).toBe(text.normalize('NFC'))
        expect(page.warnings).toEqual([])
      }
      // in HTML, a line that begins with "©" belongs to the site, and white space is folded
      const html = readText(`<p>Thu ${text.replace(/\n/g, '<br>Thu ')}</p>`, { source: 'a.html' })
      const shown = `Thu ${text.replace(/\n/g, ' Thu ')}`.normalize('NFC').replace(/\s+/g, ' ').trim()
      expect(html.text.replace(/\s+/g, ' ')).toBe(shown)
    }
  })

  it.each(['\u00A0', '\u2009', '\u202F'])('%j joins words in capitals', (space) => {
    const text = `XÃ${space}HOÀ LÂM, XÃ${space}LONG VÂN, XÃ${space}TÂN`
    expect(readText(text, { source: 'a.txt' }).text).toBe(text)
  })

  it('stay in the sound lines of a page whose article is in a font', () => {
    const rest = 'Cà Mau: 20 £\nLá cờ cao 9 m²\nNhiệt 25 °C, vé £9'
    expect(readText(`${TCVN3}\n${rest}`, { source: 'a.txt' }).text).toBe(`${LOWER}\n${rest}`)
    expect(readText(`${VNI}\n${rest}`, { source: 'a.txt' }).text).toBe(`${LOWER}\n${rest}`)
  })
})

describe('an article in a font on a page in Unicode', () => {
  it.each([
    ['TCVN3', TCVN3],
    ['VNI', VNI],
  ])('%s is read, and the rest stays', (_, article) => {
    const html = `<h1>Tin tức của tỉnh nhà hôm nay</h1><p><font face=".VnTime">${article}</font></p><p>${SENTENCE}</p>`
    expect(readText(html, { source: 'a.html' }).text).toBe(`Tin tức của tỉnh nhà hôm nay\n${LOWER}\n${SENTENCE}`)
  })
})

describe('doubt is told', () => {
  it('an undecidable page is read as UTF-8 with a warning', () => {
    const bytes = Buffer.concat([
      Buffer.from('So lieu chua ro '.repeat(20)),
      Buffer.from([0xe9, 0x20, 0xe8, 0x20, 0xfc, 0x20]),
    ])
    expect(readPage(bytes, { source: 'a.txt' }).warnings.map(({ code }) => code)).toEqual(['undecided-charset'])
  })

  it('a cut character is replaced with a warning', () => {
    const bytes = Buffer.from(SENTENCE.repeat(3)).subarray(0, -1)
    const cut = Buffer.concat([bytes, Buffer.from([0xe1, 0xbb])])
    expect(readPage(cut, { source: 'a.txt' }).warnings.map(({ code }) => code)).toEqual(['damaged'])
  })

  it('repaired mojibake is told', () => {
    expect(readText(asLatin(SENTENCE), { source: 'a.txt' }).warnings.map(({ code }) => code)).toEqual([
      'mojibake-repaired',
    ])
  })
})

describe('inputs that are no page', () => {
  const noise = Uint8Array.from({ length: 3000 }, (_, i) => ((i * 7919 + (i >> 3) * 104729) % 255) | 0x80)
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a byte order mark alone', Buffer.from([0xef, 0xbb, 0xbf]), 'empty'],
    ['white space', Buffer.from(' \r\n\t\n'), 'empty'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'binary'],
    ['a ZIP', Buffer.from('PK\x03\x04\x14\x00'), 'binary'],
    ['a PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'binary'],
    ['NUL bytes', Buffer.from('so\0lieu\0\0'), 'binary'],
    ['control characters', Buffer.from('\x01\x02\x03\x04abc\x05\x06'), 'binary'],
    ['bytes above ASCII in no order', noise, 'undecodable'],
    [
      'a page without text',
      Buffer.from('<html><head><script>1</script></head><body><img src="a.png"></body></html>'),
      'no-text',
    ],
  ])('%s', (_, bytes, code) => {
    expect(() => readPage(bytes, { source: 'a' })).toThrowError(expect.objectContaining({ name: 'InputError', code }))
  })

  it('says of a PDF that it is one', () => {
    expect(() => readPage(Buffer.from('%PDF-1.4'), { source: 'a.html' })).toThrowError(/PDF/)
  })

  it('refuses more than the limit, and reads up to it', () => {
    const bytes = Buffer.from('12 hộ')
    expect(() => readPage(bytes, { source: 'a.txt', maxBytes: bytes.length - 1 })).toThrowError(InputError)
    expect(readPage(bytes, { source: 'a.txt', maxBytes: bytes.length }).text).toBe('12 hộ')
  })
})
