import { describe, expect, test } from 'vitest'
import { read, table } from './say.js'

/** By sentence, the reasons of single numbers, by their texts. */
type Exceptions = Record<string, Record<string, string>>

interface Negatives {
  groups: { reason: string; say: string[] }[]
  /** Numbers that are left for another reason than that of their group. */
  reasons: Exceptions
  /** Reasons that the program gives wrongly. What is expected stands; a gap that is closed fails until it is taken out. */
  gaps: Exceptions
}

const { groups, reasons, gaps } = table<Negatives>('negatives')

describe.each(groups)('$reason', ({ reason: common, say }) => {
  test.each(say)('%s', (sentence) => {
    const { page, result, derivations } = read(sentence)
    expect(result.figures.map((figure) => figure.phrase.text)).toEqual([])
    expect(result.records).toEqual([])
    // Every number has a line in the derivation, unless it stands in a line of the site; "ST25" is a word.
    const digits = [...page.text.matchAll(/(?<![\p{L}\d.])\d+/gu)].filter((found) =>
      page.blocks.some((block) => block.kind !== 'chrome' && block.start <= found.index && found.index < block.end),
    )
    for (const found of digits) {
      const about = derivations.filter((one) => one.start <= found.index && found.index < one.end)
      expect(
        about.map((one) => one.verdict),
        found[0],
      ).toEqual(['left'])
    }
    const wrong = derivations.filter(({ text, reason }) => reason !== (reasons[sentence]?.[text] ?? common))
    expect(Object.fromEntries(wrong.map(({ text, reason }) => [text, reason]))).toEqual(gaps[sentence] ?? {})
  })
})

test('every exception is that of a sentence', () => {
  const all = new Set(groups.flatMap(({ say }) => say))
  expect(Object.keys({ ...reasons, ...gaps }).filter((sentence) => !all.has(sentence))).toEqual([])
})
