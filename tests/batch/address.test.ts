import { describe, expect, it } from 'vitest'
import { addressInput, addressKey, isOtherUrl, isUrl, withoutCredentials } from '../../src/batch/address.js'

it.each([
  ['https://example.vn/', true, false],
  ['HTTP://example.vn', true, false],
  ['ftp://example.vn/a', false, true],
  ['file:///etc/passwd', false, true],
  ['C:\\trang.html', false, false],
  ['trang/https://example.vn', false, false],
  ['example.vn/a', false, false],
])('%s', (name, web, other) => {
  expect([isUrl(name), isOtherUrl(name)]).toEqual([web, other])
})

describe('an address as it is shown', () => {
  it.each([
    ['https://an:mat@example.vn/tin?a=b@c#d@e', 'https://example.vn/tin?a=b@c#d@e'],
    ['https://an@example.vn', 'https://example.vn'],
    ['https://an:m@t@example.vn/', 'https://example.vn/'],
    ['https://an:mat@example.vn\\a@b', 'https://example.vn\\a@b'],
    ['https:///an:mat@example.vn/', 'https:///example.vn/'],
    ['https:\\\\an:mat@example.vn/', 'https:\\\\example.vn/'],
    ['https://an:mat@', 'https://'],
    ['ftp://an:mat@example.vn/', 'ftp://example.vn/'],
    ['https://\tan:m\nat@example.vn/', 'https://example.vn/'],
    ['https://\t/an:mat@example.vn/', 'https://example.vn/'],
  ])('%j has no credentials: %j', (given, shown) => {
    expect(withoutCredentials(given)).toBe(shown)
    expect(addressInput(given)).toEqual({ kind: 'url', source: shown, address: given })
  })
  it.each(['https://example.vn/@an', 'HTTPS://Example.VN:443/Tin tức?q=an:mat@x', 'trang/an@b.html', 'C:\\an@b', '-'])(
    '%s is as it was given',
    (given) => {
      expect(withoutCredentials(given)).toBe(given)
    },
  )
})

it('addresses are the same when a server sees no difference', () => {
  const key = addressKey('http://example.vn/tin-tức#phan-1')
  expect(addressKey('HTTP://Example.vn:80/tin-t%E1%BB%A9c')).toBe(key)
  expect(addressKey('http://example.vn/tin-tức?')).not.toBe(key)
  expect(addressKey('http://an@example.vn/tin-tức')).not.toBe(key)
  expect(addressKey('http://')).toBe('http://')
})
