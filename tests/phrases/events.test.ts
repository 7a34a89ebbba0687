import { expect, test } from 'vitest'
import { read, table } from './say.js'

interface Events {
  cases: {
    /** Every figure stands in «marks», in the order of its number. */
    say: string
    /** "with 2>1": figure 2 points to figure 1. */
    links: string[]
    /** "3>2": figure 3 is a part of figure 2. */
    parts?: string[]
    /** "case: case 1, suspect 2". */
    records?: string[]
  }[]
}

/** The sentence without its marks, and where each marked figure stands in it. */
function unmarked(say: string) {
  const places: { start: number; end: number }[] = []
  let text = ''
  say.split(/([«»])/).forEach((piece) => {
    if (piece === '«') places.push({ start: text.length, end: -1 })
    else if (piece === '»') Object.assign(places.at(-1) ?? {}, { end: text.length })
    else text += piece
  })
  return { text, places }
}

test.each(table<Events>('events').cases)('$say', ({ say, links, parts = [], records }) => {
  const { text, places } = unmarked(say)
  const { page, result } = read(text)
  const from = page.text.indexOf(text)
  const numberOf = (id: string | null) => {
    const figure = result.figures.find((one) => one.id === id)
    return places.findIndex(({ start, end }) => figure && figure.start < from + end && from + start < figure.end) + 1
  }
  expect(result.figures.map(({ id }) => numberOf(id))).toEqual(places.map((_, i) => i + 1))
  const found = result.figures.flatMap(({ id, links: own }) =>
    own.flatMap(({ rel, to }) => to.map((one) => `${rel} ${numberOf(id)}>${numberOf(one)}`)),
  )
  expect(found.toSorted()).toEqual(links.toSorted())
  const whole = result.figures.flatMap(({ id, partOf }) => (partOf ? [`${numberOf(id)}>${numberOf(partOf)}`] : []))
  expect(whole).toEqual(parts)
  if (records === undefined) return
  const told = result.records.map(
    ({ type, parts: own }) => `${type}: ${own.map(({ role, figure }) => `${role} ${numberOf(figure)}`).join(', ')}`,
  )
  expect(told).toEqual(records)
})
