import { expect, test } from 'vitest'
import { latin } from '../../src/text/latin.js'

/** Letters that Vietnamese and its neighbours write; a capital with two small ones in its place ("İ") is none of them. */
const LETTERS = Array.from({ length: 0x1f00 }, (_, unit) => String.fromCharCode(unit)).filter((char) =>
  /^[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u012F\u0139-\u0148\u014A-\u017E\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]$/.test(
    char,
  ),
)
const OTHERS = [...'0 9.,-–/()[]{}"“”×÷%&#\n\u00A0日本あ']

const PATTERNS = [
  /^\p{Lu}/u,
  /^\p{Ll}/u,
  /^\p{L}/u,
  /^[\p{Lu}\d]/u,
  /^[^\p{L}]/u,
  /^\p{Lu}(?![\p{Ll}])|^\p{L}\d/u,
  /(?<=(?:^|[\s(])\p{Lu}{2,} )/u,
  /^\[\p{Lu}\]|^[[\]\\]\p{L}/u,
]

test.each(PATTERNS)('%s says the same of the letters of Vietnamese', (pattern) => {
  const ours = latin(pattern)
  expect(ours.flags).toBe(pattern.flags)
  expect(ours.source).not.toContain('\\p')
  for (const char of [...LETTERS, ...OTHERS.filter((char) => char < '\u2100')])
    for (const text of [char, `${char}a`, `${char}A`, `${char}1`, `[${char}]`, `(${char}${char} `])
      expect(`${text} ${ours.test(text)}`).toBe(`${text} ${pattern.test(text)}`)
})

test('marks that compose a letter, and letters of other scripts', () => {
  expect(latin(/^\p{M}$/u).test('\u0301')).toBe(true)
  for (const char of OTHERS) expect(latin(/\p{L}/u).test(char)).toBe(false)
})

test('a property that is no letter stays', () => {
  expect(latin(/[\p{N}\p{L}]\p{Sc}/u).source).toContain('\\p{N}')
  expect(latin(/\p{Sc}/u).test('₫')).toBe(true)
})
