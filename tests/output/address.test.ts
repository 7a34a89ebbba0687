import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import type { Block } from '../../src/model/page.js'
import { addressesOf } from '../../src/output/address.js'

const URL = 'https://a.gov.vn/tin/1.html'

/** The fragment of each quoted part of a text whose lines are its blocks, decoded. */
function fragments(text: string, ...quotes: string[]): string[] {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    blocks.push({ kind: 'paragraph', start, end: start + line.length })
    start += line.length + 1
  }
  let from = 0
  const spans = quotes.map((quote) => {
    const at = text.indexOf(quote, from)
    from = at + 1
    return { start: at, end: at + quote.length }
  })
  return addressesOf(URL, text, blocks, spans).map((address) => address.replace(`${URL}#:~:text=`, ''))
}

describe('the address of a quote', () => {
  it('has five words of its block before and after it', () => {
    const [fragment = ''] = fragments(
      'Năm 2023\nHuyện đã giúp người nghèo dựng 121 căn nhà mới, bền và đẹp hơn.\nHết',
      '121',
    )
    expect(fragment.split(',').map(decodeURIComponent)).toEqual([
      'đã giúp người nghèo dựng-',
      '121',
      '-căn nhà mới, bền và',
    ])
  })

  it('escapes what the directive is made of', () => {
    const [fragment = ''] = fragments('Gạo, đường & 12-15 kg muối', '12-15 kg')
    expect(fragment).toBe('G%E1%BA%A1o%2C%20%C4%91%C6%B0%E1%BB%9Dng%20%26-,12%2D15%20kg,-mu%E1%BB%91i')
  })

  it('leaves out what is not there, and widens to whole words', () => {
    expect(fragments('32vụ', '32')).toEqual(['32v%E1%BB%A5'])
  })

  it('takes more of the block where two quotes are alike', () => {
    const line = (name: string) => `Ở xã ${name}, bà con trong ấp đã được trao tặng 12 suất quà và nhiều thứ khác nữa.`
    const found = fragments(`${line('A')}\n${line('B')}`, '12', '12')
    expect(new Set(found).size).toBe(2)
  })

  it('keeps an anchor of the address, and replaces a fragment of text', () => {
    const at = (url: string) =>
      addressesOf(url, '12', [{ kind: 'paragraph', start: 0, end: 2 }], [{ start: 0, end: 2 }])
    expect(at(`${URL}#b`)).toEqual([`${URL}#b:~:text=12`])
    expect(at(`${URL}#:~:text=x`)).toEqual([`${URL}#:~:text=12`])
  })

  it('is no error for half a character', () => {
    expect(fragments('a\ud83d 12 b\ude00', '12')).toEqual(['a%EF%BF%BD-,12,-b%EF%BF%BD'])
  })
})

describe('in a result', () => {
  const text = 'Xã trao 12 suất quà.'
  it('every figure has one where the address of the page is known', () => {
    const [figure] = extract(text, { source: 'a.txt', url: URL }).figures
    expect(decodeURIComponent(figure?.address ?? '')).toBe(`${URL}#:~:text=Xã trao-,12,-suất quà.`)
  })

  it('and none where it is not', () => {
    expect(extract(text, { source: 'a.txt' }).figures[0]).not.toHaveProperty('address')
  })
})
