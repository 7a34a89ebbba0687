import { describe, expect, test } from 'vitest'
import { phraseSet, phraseTable } from '../../src/lexicon/phrases.js'
import { numberedWords } from '../../src/text/words.js'

const TABLE = phraseTable([
  ['phòng', 'room'],
  ['phòng học', 'classroom'],
  ['phòng học bộ môn', 'laboratory'],
  ['học', 'learn'],
  ['km/h', 'speed'],
  ['hòa', 'peace'],
  ['phòng', 'never'],
])

/** What a question gives for a row of words, and for the same row as numbers. */
const both = <T>(text: string, ask: (row: readonly string[] | readonly number[]) => T): T[] => {
  const { words, ids } = numberedWords(text)
  return [ask(words), ask(ids)]
}

describe('the phrases of a table', () => {
  test.each([
    // the longest phrase that begins at the word, and of two rows the first
    ['xây phòng học mới', 1, { row: 'classroom', start: 1, end: 3 }],
    ['xây phòng học bộ môn', 1, { row: 'laboratory', start: 1, end: 5 }],
    ['xây phòng học bộ', 1, { row: 'classroom', start: 1, end: 3 }],
    ['xây phòng', 1, { row: 'room', start: 1, end: 2 }],
    // marks in a phrase are words, and a row may be written in either way
    ['80 km/h', 1, { row: 'speed', start: 1, end: 4 }],
    ['hoà', 0, { row: 'peace', start: 0, end: 1 }],
    ['xây nhà', 0, null],
    ['km', 0, null],
    ['phòng', 1, null],
    ['phòng', -1, null],
  ] as const)('at: %s, word %i', (text, start, match) => {
    expect(both(text, (row) => TABLE.at(row, start))).toEqual([match, match])
  })

  test.each([
    ['xây phòng học', 2, { row: 'classroom', start: 1, end: 3 }],
    ['bộ phòng học bộ môn', 4, { row: 'laboratory', start: 1, end: 5 }],
    ['lớp học', 1, { row: 'learn', start: 1, end: 2 }],
    ['học phòng', 1, { row: 'room', start: 1, end: 2 }],
    ['bộ môn', 1, null],
    ['học', 1, null],
    ['học', -1, null],
  ] as const)('endingAt: %s, word %i', (text, last, match) => {
    expect(both(text, (row) => TABLE.endingAt(row, last))).toEqual([match, match])
  })

  test('all of a row, without overlaps', () => {
    const matches = [
      { row: 'classroom', start: 0, end: 2 },
      { row: 'learn', start: 2, end: 3 },
      { row: 'room', start: 4, end: 5 },
    ]
    expect(both('phòng học học tại phòng', (row) => TABLE.all(row))).toEqual([matches, matches])
  })

  test('a phrase without words is an error', () => {
    expect(() => phraseSet(['sách', ' ']).at(['sách'], 0)).toThrow('a phrase without words')
  })
})
