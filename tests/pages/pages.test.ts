import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/model/page.js'
import { overlaps, type Span } from '../../src/model/span.js'
import { allows, differences, locate } from './expected.js'
import { extract, FIXTURES } from './fixtures.js'

/** The date and time beside a byline, and the digit of a unit: no fixture lists them. */
const NO_NUMBER = /\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}:\d{2}|GMT\+7|m[23]\b/g

/** A number that stands on its own: "ST25" is a word, and needs no reason. */
const OWN_NUMBER = /(?<![\p{L}\d.])\d/u

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }))

const occurrences = (text: string, part: string): Span[] => {
  const out: Span[] = []
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) {
    out.push({ start, end: start + part.length })
  }
  return out
}

const chromeAt = (blocks: readonly Block[], span: Span): boolean =>
  blocks.every((block) => !overlaps(block, span) || block.kind === 'chrome')

/** Dates with a time are compared as moments: "+07:00" and "Z" may be two ways to say one. */
const instant = (key: string, said: unknown) =>
  /published|modified/.test(key) && typeof said === 'string' && said.includes('T') ? new Date(said).toISOString() : said

describe.each(FIXTURES)('$name', (fixture) => {
  const { expected } = fixture
  const { page, result, derivations } = extract(fixture)
  const optional = (expected.optional ?? []).flatMap((part) => occurrences(page.text, part))
  const places = locate(page.text, expected.figures)
  const figures = result.figures.filter(
    (figure) => places.some((place) => overlaps(place, figure)) || !optional.some((span) => overlaps(span, figure)),
  )
  const numberOf = (id: string) => {
    const figure = result.figures.find((one) => one.id === id)
    return figure === undefined ? -1 : places.findIndex((place) => overlaps(place, figure)) + 1
  }

  test('says of itself what the page says', () => {
    for (const [key, value] of Object.entries(expected.meta)) {
      const actual = { ...result }[key as 'title']
      expect(`${key}: ${instant(key, actual)}`).toBe(`${key}: ${instant(key, value)}`)
    }
  })

  test('has the expected figures and no other', () => {
    const wrong = expected.figures.flatMap((one, i) => {
      const place = places[i] as Span
      const found = figures.filter((figure) => overlaps(place, figure))
      const figure = found[0]
      if (figure === undefined || found.length > 1) return [`${one.text}: ${found.length} figures`]
      return differences(one, figure, numberOf, true).map((difference) => `${one.text}: ${difference}`)
    })
    const extra = figures
      .filter((figure) => !places.some((place) => overlaps(place, figure)))
      .map((figure) => `not expected: ${figure.phrase.text}`)
    expect([...wrong, ...extra]).toEqual(fixture.gaps.figures ?? [])
  })

  test('has the expected records and no other', () => {
    const named = figures.map((figure) => figure.id)
    const actual = result.records
      .map((record) => ({ ...record, parts: record.parts.filter((part) => named.includes(part.figure)) }))
      .filter((record) => record.parts.length > 0)
    const wrong = expected.records.flatMap((record) => {
      const head = record.parts[0]?.[1]
      const label = `record of ${head}`
      const found = actual.find((one) => one.parts.some((part) => numberOf(part.figure) === head))
      if (found === undefined) return [`${label}: not there`]
      const parts = found.parts.map((part) => [part.role, numberOf(part.figure)] as const)
      const show = (list: readonly (readonly [unknown, number])[]) =>
        list
          .map(([role, n]) => `${n} ${role}`)
          .toSorted()
          .join(', ')
      const good =
        parts.length === record.parts.length &&
        record.parts.every(([role, n]) => parts.some(([is, at]) => at === n && allows<string>(role, is)))
      return [
        ...(allows<string>(record.type, found.type) ? [] : [`${label}: type ${found.type}, expected ${record.type}`]),
        ...(good ? [] : [`${label}: ${show(parts)}; expected ${show(record.parts)}`]),
        ...(record.offence === undefined || found.offence?.code === record.offence
          ? []
          : [`${label}: offence ${found.offence?.code}, expected ${record.offence}`]),
        ...(record.program === undefined || found.program?.includes(record.program.replace(/[“”]/g, ''))
          ? []
          : [`${label}: program ${found.program}, expected ${record.program}`]),
        ...(record.place === undefined || found.place?.province === record.place
          ? []
          : [`${label}: province ${found.place?.province}, expected ${record.place}`]),
      ]
    })
    expect(wrong).toEqual(fixture.gaps.records ?? [])
    if (wrong.length === 0) expect(actual).toHaveLength(expected.records.length)
  })

  test('leaves out what is no figure, with a reason', () => {
    const source = new TextDecoder().decode(fixture.bytes)
    const wrong: string[] = []
    for (const { text, reason } of expected.left) {
      expect(page.text.includes(text) || source.includes(text), `"${text}" stands on the page`).toBe(true)
      for (const span of occurrences(page.text, text)) {
        const read = result.figures.filter((figure) => overlaps(figure, span)).map((figure) => figure.text)
        expect(read.filter((one) => !fixture.gaps.left?.includes(one))).toEqual([])
        if (read.length > 0) continue
        if (chromeAt(page.blocks, span) || !OWN_NUMBER.test(text)) continue
        const left = derivations.filter((one) => overlaps(one, span) && one.verdict === 'left')
        expect(left.length > 0, `"${text}" has a reason`).toBe(true)
        const others = left.filter((one) => one.reason !== reason)
        wrong.push(...others.map((one) => `${text}: ${one.text} is left as ${one.reason}, expected ${reason}`))
      }
    }
    expect(wrong).toEqual(fixture.gaps.reasons ?? [])
  })

  test('accounts for every digit of the article', () => {
    const listed = expected.left.flatMap(({ text }) => occurrences(page.text, text))
    const known = [...places, ...optional, ...listed, ...spansOf(page.text, NO_NUMBER)]
    const stray = spansOf(page.text, /\d+/g).filter(
      (span) => !chromeAt(page.blocks, span) && !known.some((one) => overlaps(one, span)),
    )
    expect(stray.map((span) => page.text.slice(Math.max(0, span.start - 20), span.end + 10))).toEqual([])
  })
})
