import { COUNTED } from '../lexicon/nouns.js'
import { wordsOf } from '../lexicon/phrases.js'
import { fold } from '../text/fold.js'
import type { Related } from './related.js'

/** Rates by time have no thing that they are each of: "đồng/tháng". */
const TIMES = new Set(['năm', 'tháng', 'ngày', 'giờ', 'tuần', 'quý', 'lần', 'phút', 'giây', 'đêm', 'buổi', 'vụ'])
const FARTHEST = 12

/** The words of a rate that name things: "em/tháng" gives "em". */
const denominators = (per: string): string[] =>
  fold(per)
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !TIMES.has(part))

function isOf(figure: Related, words: readonly string[]): boolean {
  const { quantity } = figure
  if (quantity.change || quantity.half === 'whole') return false
  const [head] = words
  if (quantity.kind === 'count') {
    const item = figure.itemWords.slice(0, 4)
    // "mỗi phần quà" of "190 suất quà": the noun behind another classifier
    return item.slice(0, 3).includes(head ?? '') || (words.length > 1 && item.includes(words.at(-1) ?? ''))
  }
  return quantity.unitRow?.words.includes(head ?? '') ?? false
}

const isPerson = (words: readonly string[]) => COUNTED.at(words, 0)?.row === 'person'

/** Links the worth or measure of one thing to the count of the things: "36 em học sinh, 500.000 đồng/em/tháng". */
export function linkEach(figures: readonly Related[]): void {
  figures.forEach((figure, i) => {
    if (figure.per === null || figure.links.length > 0 || figure.quantity.kind === 'percent') return
    for (const part of denominators(figure.per)) {
      const words = wordsOf(part)
      const found =
        nearest(figures, i, (other) => isOf(other, words)) ??
        (isPerson(words)
          ? nearest(
              figures,
              i,
              (other) =>
                other.sentence === figure.sentence && other.quantity.kind === 'count' && other.itemClass === 'person',
            )
          : null)
      if (found === null) continue
      figure.links.push({ rel: 'each', to: [found] })
      return
    }
  })
}

function nearest(figures: readonly Related[], i: number, fits: (figure: Related) => boolean): number | null {
  const own = figures[i] as Related
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
    const other = figures[k] as Related
    if (own.scene.sentence.block - other.scene.sentence.block > 1) return null
    if (fits(other) && other.per === null) return k
  }
  return null
}
