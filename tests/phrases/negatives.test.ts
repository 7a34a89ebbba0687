import { describe, expect, test } from 'vitest'
import { read, table } from './say.js'

interface Negatives {
  groups: { reason: string; say: string[] }[]
}

describe.each(table<Negatives>('negatives').groups)('$reason', ({ say }) => {
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
  })
})
