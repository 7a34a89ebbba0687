import { COUNTED } from '../lexicon/nouns.js'
import { fold } from '../text/fold.js'
import { wordsOf } from '../text/words.js'
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

/** "08 “Nhà nhân ái” với mức hỗ trợ 60 triệu đồng/căn": classifiers and noun of a house stand for each other. */
const HOUSES = new Set(['căn', 'nhà', 'ngôi'])

/** How well a figure counts what a rate is of: its whole name, its noun, or not at all. */
function fits(figure: Related, words: readonly string[]): 'name' | 'noun' | null {
  const { quantity } = figure
  if (quantity.change || quantity.half === 'whole' || figure.per !== null) return null
  const [head = ''] = words
  if (quantity.kind !== 'count') return quantity.unitRow?.words.includes(head) ? 'noun' : null
  const item = figure.itemWords.slice(0, 5)
  if (words.every((word) => item.includes(word))) return 'name'
  if (HOUSES.has(head) && item.some((word) => HOUSES.has(word))) return 'noun'
  // "mỗi phần quà" of "190 suất quà": the noun behind another classifier
  return item.slice(0, 3).includes(head) || (words.length > 1 && item.includes(words.at(-1) ?? '')) ? 'noun' : null
}

const isPerson = (words: readonly string[]) => COUNTED.at(words, 0)?.row === 'person'

/** "482 trường hợp, mức 300.000 đồng/người": whoever was counted in the same sentence. */
const countsPeople = (figure: Related) =>
  figure.quantity.kind === 'count' && (figure.itemClass === 'person' || figure.itemWords[0] === 'trường')

/** Links the worth or measure of one thing to the count of the things: "36 em học sinh, 500.000 đồng/em/tháng". */
export function linkEach(figures: readonly Related[]): void {
  figures.forEach((figure, i) => {
    const { kind, change } = figure.quantity
    if (figure.per === null || figure.links.length > 0 || kind === 'percent' || change) return
    for (const part of denominators(figure.per)) {
      const words = wordsOf(part)
      const found =
        nearest(figures, i, (other) => fits(other, words) === 'name') ??
        nearest(figures, i, (other) => fits(other, words) === 'noun') ??
        (isPerson(words)
          ? nearest(figures, i, (other) => other.sentence === figure.sentence && countsPeople(other))
          : null)
      if (found === null) continue
      figure.links.push({ rel: 'each', to: [found] })
      return
    }
  })
}

/** The nearest figure before `i`, in its block or the one before, of which `is` holds; measures only in its own sentence. */
function nearest(figures: readonly Related[], i: number, is: (figure: Related) => boolean): number | null {
  const own = figures[i] as Related
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
    const other = figures[k] as Related
    if (own.scene.sentence.block - other.scene.sentence.block > 1) return null
    if (is(other) && (other.quantity.kind === 'count' || other.sentence === own.sentence)) return k
  }
  return null
}
