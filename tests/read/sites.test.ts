import { describe, expect, it } from 'vitest'
import { readText } from '../../src/read/index.js'
import { PROFILES } from '../../src/sites/index.js'

const PROSE =
  'Sáng 12/3, Hội Chữ thập đỏ huyện trao 150 suất quà, mỗi suất trị giá 500.000 đồng, cho các hộ nghèo ở ba xã.'
const OTHER =
  'Cùng ngày, một đơn vị khác tổ chức giải bóng chuyền với sự tham gia của 16 đội đến từ các xã trong toàn huyện.'

const attribute = (selector: string): string => {
  const name = selector.slice(1).replace('*', 'D44D9F')
  return selector.startsWith('#') ? `id="${name}"` : `class="${name}"`
}

describe.each(PROFILES)('$name', ({ source, body, lead = [], site = [] }) => {
  it('names a public source', () => {
    expect(source).toMatch(/^https:\/\/\S+\/\S+/)
  })

  it.each(body)('reads %s and not the box beside it', (selector) => {
    const html = `<h1>Trao 150 suất quà cho hộ nghèo</h1><div><div ${attribute(selector)}><p>${PROSE}</p></div><div><p>${OTHER}</p></div></div>`
    expect(readText(html, { source: 'a.html' }).text).toBe(`Trao 150 suất quà cho hộ nghèo\n${PROSE}`)
  })

  it.each(lead)('reads the opening in %s', (selector) => {
    const html = `<h1>Trao 150 suất quà cho hộ nghèo</h1><div ${attribute(selector)}>${OTHER}</div><div ${attribute(body[0] ?? '')}><p>${PROSE}</p></div>`
    expect(readText(html, { source: 'a.html' }).text).toContain(`\n${OTHER}\n${PROSE}`)
  })

  it.each(site)('leaves %s out', (selector) => {
    const html = `<div ${attribute(body[0] ?? '')}><p>${PROSE}</p><p>${PROSE}</p><div ${attribute(selector)}>${OTHER}</div></div>`
    expect(readText(html, { source: 'a.html' }).text).not.toContain(OTHER)
  })
})

it('no selector stands in two profiles', () => {
  const all = PROFILES.flatMap(({ body, lead = [], site = [] }) => [...body, ...lead, ...site])
  expect(all).toEqual([...new Set(all)])
  expect(all.every((selector) => /^[.#][\w-]+\*?$/.test(selector))).toBe(true)
})
