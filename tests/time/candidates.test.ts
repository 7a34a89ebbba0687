import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shadowOf } from '../../src/text/fold.js'
import { atDigits, atWord, type Candidates } from '../../src/time/candidates.js'
import { compiled, endOf } from '../../src/time/compile.js'
import type { TimeForm } from '../../src/time/form.js'
import { FORMS } from '../../src/time/forms/index.js'

type Rows = Record<string, [text: string, expressions: string[]][]>
const groups = JSON.parse(readFileSync(new URL('../../fixtures/phrases/dates.json', import.meta.url), 'utf8')) as Rows

/** The same with its numbers glued to words, its spaces doubled, in brackets, on lines of their own. */
const writings = (text: string): string[] => [
  text,
  text.replace(/ (?=\d)/g, ''),
  text.replace(/(?<=\d) /g, ''),
  text.replaceAll(' ', '  '),
  text.replace(/\d[\d/-]*/g, '($&)'),
  text.replaceAll(' ', '\n'),
]

const ofNumbers = ({ anchor }: TimeForm): boolean => typeof anchor[0] === 'number'
const first = (rows: Candidates, text: string, at: number) => rows.find((one) => endOf(one, text, at) >= 0)?.row.form

test('no row that matches is missing among the candidates', () => {
  const all = {
    numbers: FORMS.filter(ofNumbers).map(compiled),
    words: FORMS.filter((row) => !ofNumbers(row)).map(compiled),
  }
  const met = new Set<string>()
  for (const [text] of Object.values(groups).flat())
    for (const writing of writings(text)) {
      const { text: shadow, words } = shadowOf(writing)
      for (const [k, start] of words.starts.entries()) {
        const word = first(all.words, shadow, start)
        expect.soft(first(atWord(shadow, words, k), shadow, start), `${writing} at ${start}`).toBe(word)
        const [digits] = /\d+/.exec(shadow.slice(start, words.ends[k])) ?? []
        if (digits === undefined) continue
        const at = shadow.indexOf(digits, start)
        const number = first(all.numbers, shadow, at)
        expect
          .soft(first(atDigits(shadow, words, k, at, at + digits.length), shadow, at), `${writing} at ${at}`)
          .toBe(number)
        for (const form of [word, number]) if (form !== undefined) met.add(form)
      }
    }
  expect(met.size).toBeGreaterThan(FORMS.length / 2)
})
