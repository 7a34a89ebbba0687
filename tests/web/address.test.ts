import { describe, expect, it } from 'vitest'
import { locationOf, targetOf } from '../../src/web/address.js'

describe('an address', () => {
  it.each([
    ['https://example.vn/tin?id=1#phan-2', 'https://example.vn/tin?id=1', null],
    ['HTTP://Example.VN:80', 'http://example.vn/', null],
    ['https://an:m%C3%A2t@example.vn/', 'https://example.vn/', 'an:mât'],
    ['https://an@example.vn/', 'https://example.vn/', 'an:'],
    ['https://an:100%@example.vn/', 'https://example.vn/', 'an:100%'],
    ['https://example.vn/tin-tức', 'https://example.vn/tin-t%E1%BB%A9c', null],
  ])('%s is asked for as %s', (given, href, credentials) => {
    const { url, authorization } = targetOf(given)
    expect(url.href).toBe(href)
    expect(authorization).toBe(credentials && `Basic ${Buffer.from(credentials).toString('base64')}`)
  })
  it.each(['http://', 'https://exa mple.vn/', 'tin.html'])('%s is none', (given) => {
    expect(() => targetOf(given)).toThrow(/no web address; check it/)
  })
  it.each(['ftp://example.vn/', 'file:///etc/passwd', 'javascript:1', 'data:text/html,1'])(
    '%s is not read',
    (given) => {
      expect(() => targetOf(given)).toThrow(/only http and https/)
    },
  )
  it('of a redirect starts from where it was', () => {
    expect(targetOf('../b?c', new URL('https://example.vn/a/x/y')).url.href).toBe('https://example.vn/a/b?c')
    expect(targetOf('//khac.vn/', new URL('https://example.vn/a')).url.href).toBe('https://khac.vn/')
  })
})

it.each([
  ['/tin-t\u00e1\u00bb\u00a9c', '/tin-tức'],
  ['/caf\u00e9', '/café'],
  ['/tin', '/tin'],
])('a header %j reads %s', (header, location) => {
  expect(locationOf(header)).toBe(location)
})
