import { describe, expect, it } from 'vitest'
import { networkFailure } from '../../src/web/failure.js'
import { restAfter, retryAfter } from '../../src/web/retry.js'

const NOW = Date.UTC(2026, 9, 21, 7, 28, 0)

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7000],
    ['Wed, 21 Oct 2026 07:29:30 GMT', 90_000],
    ['Wednesday, 21-Oct-26 07:29:30 GMT', 90_000],
    ['Wed, 21 Oct 2026 07:00:00 GMT', 0],
    ['Wed, 21 Oct 2026 07:29:30', null],
    ['-1', null],
    ['1.5', null],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('%j', (header, milliseconds) => {
    expect(retryAfter(header, NOW)).toBe(milliseconds)
  })
})

describe('the rest of a host before another try', () => {
  const answer = (status: number, headers = {}) => ({ status, headers, bytes: new Uint8Array() })
  const rest = (outcome: Parameters<typeof restAfter>[0], tried = 1) => restAfter(outcome, tried, { backOff: 100 }, NOW)

  it('doubles, up to two minutes', () => {
    expect([1, 2, 3, 4, 40].map((tried) => rest(answer(503), tried))).toEqual([100, 200, 400, 800, 120_000])
  })
  it('is what the host asks for', () => {
    expect(rest(answer(429, { 'retry-after': '5' }), 3)).toBe(5000)
    expect(rest(answer(500, { 'retry-after': 'Wed, 21 Oct 2026 07:28:09 GMT' }))).toBe(9000)
    expect(rest(answer(500, { 'retry-after': 'bald' }), 2)).toBe(200)
  })
  it.each([200, 204, 301, 304, 400, 401, 403, 404, 408, 410])('%d is final', (status) => {
    expect(rest(answer(status, { 'retry-after': '5' }))).toBe(null)
  })
  it.each([
    ['ECONNREFUSED', 100],
    ['ECONNRESET', 100],
    ['EAI_AGAIN', 100],
    ['ENOTFOUND', null],
    ['CERT_HAS_EXPIRED', null],
    ['Z_DATA_ERROR', null],
    ['ERR_SSL_WRONG_VERSION_NUMBER', null],
    ['E_NOBODY_KNOWS', null],
  ])('after %s', (code, milliseconds) => {
    const failure = networkFailure(Object.assign(new Error('as it comes'), { code }))
    expect(rest(failure)).toBe(milliseconds)
    expect(failure.message).toMatch(/; (?:check|try|save)/)
  })
})
